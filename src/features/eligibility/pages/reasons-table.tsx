import type { ReactElement } from "react";
import { WideTable } from "../../../ui/index.ts";
import { lackingSaid } from "../reason-words.ts";
import type { ReasonView } from "../views.ts";

/** What stands in the way: có, cần, còn thiếu, with the citation and how well it was checked. */
export function ReasonsTable({ reasons }: { readonly reasons: readonly ReasonView[] }): ReactElement {
  return (
    <WideTable>
      <table className="tb" aria-label="Điều kiện chưa đạt hoặc chưa rõ">
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Điều kiện và căn cứ</th>
            <th scope="col" className="num">
              Có
            </th>
            <th scope="col" className="num">
              Cần
            </th>
            <th scope="col">Còn thiếu</th>
            <th scope="col">Kết luận</th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason, at) => (
            <tr key={`${reason.says} ${reason.citation}`}>
              <td className="stt">{at + 1}</td>
              <td>
                {reason.says}
                <div className="sm mut">
                  {[reason.citation, reason.checked].filter((part) => part !== "").join(" – ")}
                </div>
                {reason.note !== "" && <div className="sm mut">{reason.note}</div>}
              </td>
              <td className="num">{reason.have ?? "–"}</td>
              <td className="num">{reason.need ?? "–"}</td>
              <td>{lackingSaid(reason)}</td>
              <td style={{ whiteSpace: "nowrap" }}>{reason.word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
