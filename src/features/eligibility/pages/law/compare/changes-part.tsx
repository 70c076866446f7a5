import type { ReactElement } from "react";
import { Empty, Section, WideTable } from "../../../../../ui/index.ts";
import type { ChangeCountView, RuleChangeView } from "../../../law/compare-views.ts";
import { subjectName } from "../../../law/terms.ts";
import { ConditionTree } from "../condition-tree.tsx";
import { effectName, Side } from "./case-twice.tsx";

const standingName = {
  both: "",
  "only-before": "Chỉ có ở quy định thứ nhất",
  "only-after": "Chỉ có ở quy định thứ hai",
} as const;

/** Every award that changed, in numbers; one is chosen to be read. */
export function CountsPart(props: {
  readonly counts: readonly ChangeCountView[];
  readonly unchanged: number;
  readonly onAward: (code: string) => void;
}): ReactElement {
  if (props.counts.length === 0)
    return (
      <Empty title="Hai quy định này giống nhau">
        Cả {props.unchanged} tiêu chuẩn giữ nguyên điều kiện, và mọi ví dụ cho cùng kết luận. Chọn hai quy định khác để
        so sánh.
      </Empty>
    );
  return (
    <Section title="Tiêu chuẩn thay đổi" aside={`${props.counts.length} thay đổi, ${props.unchanged} giữ nguyên`}>
      <WideTable>
        <table className="tb" aria-label="Tiêu chuẩn thay đổi">
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Danh hiệu, hình thức</th>
              <th scope="col">Đối tượng</th>
              <th scope="col" className="num">
                Thêm
              </th>
              <th scope="col" className="num">
                Bỏ
              </th>
              <th scope="col" className="num">
                Sửa
              </th>
              <th scope="col" className="num">
                Giữ
              </th>
              <th scope="col" className="num">
                Ví dụ được
              </th>
              <th scope="col" className="num">
                Ví dụ mất
              </th>
            </tr>
          </thead>
          <tbody>
            {props.counts.map((each, at) => (
              <tr key={`${each.awardCode} ${each.for}`}>
                <td className="stt">{at + 1}</td>
                <td>
                  <button type="button" className="linkish" onClick={() => props.onAward(each.awardCode)}>
                    {each.name}
                  </button>
                </td>
                <td>{subjectName[each.for]}</td>
                {each.standing === "both" ? (
                  <Numbers count={each} />
                ) : (
                  <td colSpan={6} className="num mut">
                    {standingName[each.standing]}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="sm mut">
        Thêm, bỏ, sửa, giữ: số điều kiện. Ví dụ được, mất: số ví dụ của hai quy định chỉ đạt ở quy định thứ hai, chỉ đạt
        ở quy định thứ nhất, trên số đã xét.
      </p>
    </Section>
  );
}

function Numbers({ count }: { readonly count: ChangeCountView }): ReactElement {
  const { added, removed, changed, kept, gains, loses, tried } = count;
  return (
    <>
      <td className="num">{added}</td>
      <td className="num">{removed}</td>
      <td className="num">{changed}</td>
      <td className="num">{kept}</td>
      <td className="num">
        {gains}/{tried}
      </td>
      <td className="num">
        {loses}/{tried}
      </td>
    </>
  );
}

/** One award in full: what was added, removed and changed, and the examples that end otherwise. */
export function ChangesPart({ changes }: { readonly changes: readonly RuleChangeView[] }): ReactElement {
  if (changes.length === 0)
    return (
      <Empty title="Không quy định nào trong hai quy định này có tiêu chuẩn của danh hiệu, hình thức đã chọn">
        Chọn danh hiệu khác, hoặc bỏ chọn để xem tất cả.
      </Empty>
    );
  return (
    <>
      {changes.map((change) => (
        <ChangePart key={change.for} change={change} />
      ))}
    </>
  );
}

function ChangePart({ change }: { readonly change: RuleChangeView }): ReactElement {
  const { added, removed, changed, kept, standing } = change;
  const nothing = added.length + removed.length + changed.length === 0;
  return (
    <Section
      title={`${change.name}: ${subjectName[change.for].toLowerCase()}`}
      aside={standing === "both" ? `${kept} điều kiện giữ nguyên` : standingName[standing]}
    >
      {standing !== "both" && (
        <p>{standingName[standing]}; quy định kia chưa có tiêu chuẩn để xét nên không so được từng điều kiện.</p>
      )}
      {standing === "both" && nothing && <p>Mọi điều kiện đều xét như nhau.</p>}
      {changed.length > 0 && (
        <>
          <div className="two">
            <h3>Sửa: quy định thứ nhất</h3>
            <h3>Sửa: quy định thứ hai</h3>
          </div>
          {changed.map(({ before, after }, at) => (
            // Pairs of one rule may read alike; their order is their identity.
            <div key={`${at} ${before.says}`} className="two pair">
              <ConditionTree conditions={[before]} label="Quy định thứ nhất" />
              <ConditionTree conditions={[after]} label="Quy định thứ hai" />
            </div>
          ))}
        </>
      )}
      {added.length + removed.length > 0 && (
        <div className="two">
          <div>
            <h3>Chỉ quy định thứ nhất hỏi</h3>
            {removed.length === 0 ? (
              <p className="mut">Không có.</p>
            ) : (
              <ConditionTree conditions={removed} label="Chỉ quy định thứ nhất hỏi" />
            )}
          </div>
          <div>
            <h3>Chỉ quy định thứ hai hỏi</h3>
            {added.length === 0 ? (
              <p className="mut">Không có.</p>
            ) : (
              <ConditionTree conditions={added} label="Chỉ quy định thứ hai hỏi" />
            )}
          </div>
        </div>
      )}
      {standing === "both" && <Cases change={change} />}
    </Section>
  );
}

function Cases({ change: { cases, tried, name, for: subject } }: { readonly change: RuleChangeView }): ReactElement {
  const order = ["gains", "loses", "other", "same"];
  if (cases.length === 0) return <p className="mut">Cả {tried} ví dụ của hai quy định đều cho cùng kết luận.</p>;
  return (
    <>
      <h3>
        Ví dụ đổi kết luận ({cases.length} trên {tried})
      </h3>
      <WideTable>
        <table className="tb" aria-label={`Ví dụ đổi kết luận: ${name}, ${subjectName[subject].toLowerCase()}`}>
          <thead>
            <tr>
              <th className="stt" scope="col">
                STT
              </th>
              <th scope="col">Trường hợp</th>
              <th scope="col">Theo quy định thứ nhất</th>
              <th scope="col">Theo quy định thứ hai</th>
              <th scope="col">Tác động</th>
            </tr>
          </thead>
          <tbody>
            {cases
              .toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
              .map((each, at) => (
                // Both rules may have an example of one name.
                <tr key={`${at} ${each.name}`}>
                  <td className="stt">{at + 1}</td>
                  <td>{each.name}</td>
                  <td>
                    <Side side={each.before} />
                  </td>
                  <td>
                    <Side side={each.after} />
                  </td>
                  <td className="nw">{effectName[each.effect]}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </WideTable>
    </>
  );
}
