import type { ReactElement } from "react";
import { Empty, Section, WideTable } from "../../../../../ui/index.ts";
import type { ChangeCountView } from "../../../law/compare-views.ts";
import { subjectName } from "../../../law/terms.ts";
import { standingName } from "./case-twice.tsx";

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
