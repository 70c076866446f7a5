import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Section, WideTable } from "../../../ui/index.ts";
import { levelName } from "../terms.ts";
import type { YearView } from "../views.ts";

/** What was confirmed for a unit: who confirmed, by which paper, and who recorded it. */
export function AttestedPart({ view, unitId }: { readonly view: YearView; readonly unitId: number }): ReactElement {
  const own = view.attested.filter((each) => each.unitId === unitId);
  return (
    <Section title="Đã xác nhận" aside={`${own.length} văn bản`}>
      {own.length === 0 ? (
        <p className="mut">Chưa có xác nhận nào. Khi nhận được văn bản, thư ký chọn “Ghi văn bản xác nhận”.</p>
      ) : (
        <WideTable>
          <table className="tb" aria-label="Các xác nhận">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Điều kiện</th>
                <th scope="col">Kết quả</th>
                <th scope="col">Văn bản</th>
                <th scope="col">Người ghi</th>
              </tr>
            </thead>
            <tbody>
              {own.map((each, at) => (
                <tr key={each.factId}>
                  <td className="stt">{at + 1}</td>
                  <td>{each.says}</td>
                  <td>{each.holds ? "Xác nhận" : "Không xác nhận"}</td>
                  <td>
                    {each.paper}, {writeDay(each.onDay)}
                    <div className="sm mut">{levelName[each.byLevel]}</div>
                  </td>
                  <td>{each.recordedBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Section>
  );
}
