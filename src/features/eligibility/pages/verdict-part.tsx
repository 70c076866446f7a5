import type { ReactElement } from "react";
import { Note, Section, WideTable } from "../../../ui/index.ts";
import type { JudgedView, ReasonView } from "../views.ts";

/** A verdict in full: the sentence, what is wanting as có / cần / còn thiếu, remarks, then the whole tree folded. */
export function VerdictPart({ unit, judged }: { readonly unit: string; readonly judged: JudgedView }): ReactElement {
  return (
    <Section title={unit} aside={judged.pack ?? undefined}>
      <Note title={judged.word}>
        <p>{judged.sentence}</p>
        {judged.remarks.map((remark) => (
          <p key={remark} className="sm">
            {remark}
          </p>
        ))}
      </Note>
      {judged.reasons.length > 0 && <ReasonsTable judged={judged} />}
      {judged.tree.length > 0 && (
        <details style={{ marginTop: 10 }}>
          <summary>Toàn bộ điều kiện của quy định</summary>
          <ul className="sm" style={{ listStyle: "none", padding: 0, whiteSpace: "pre-wrap" }}>
            {judged.tree.map((line, at) => (
              // Lines of a tree may repeat; their order is their identity.
              <li key={`${at} ${line}`}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      {judged.used.length > 0 && <p className="sm mut">Căn cứ đã dùng: {judged.used.join("; ")}.</p>}
    </Section>
  );
}

function ReasonsTable({ judged }: { readonly judged: JudgedView }): ReactElement {
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
          {judged.reasons.map((reason, at) => (
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
              <td>{wanting(reason)}</td>
              <td>{reason.word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** What an officer must go and get. */
function wanting({ lacking, short, value }: ReasonView): string {
  if (lacking.length > 0) return lacking.join("; ");
  if (value === "pending") return "văn bản xác nhận";
  return short === null ? "–" : String(short);
}
