import type { ReactElement } from "react";
import { Empty, Section, WideTable } from "../../../../../ui/index.ts";
import type { RuleChangeView } from "../../../law/compare-views.ts";
import { subjectName } from "../../../law/terms.ts";
import { ConditionTree } from "../condition-tree.tsx";
import { effectName, Side, standingName } from "./case-twice.tsx";

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
