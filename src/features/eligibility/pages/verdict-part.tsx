import type { ReactElement } from "react";
import { Note, Section } from "../../../ui/index.ts";
import type { JudgedView } from "../views.ts";
import { ReasonsTable } from "./reasons-table.tsx";

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
      {judged.reasons.length > 0 && <ReasonsTable reasons={judged.reasons} />}
      {judged.otherRoads.length > 0 && (
        <details style={{ marginTop: 10 }}>
          <summary>Trường hợp khác có thể đề nghị ({judged.otherRoads.length}), gần đạt nhất trước</summary>
          <ol className="sm" style={{ listStyle: "decimal", paddingLeft: 20 }}>
            {judged.otherRoads.map(({ road, reasons }, at) => (
              <li key={`${at} ${road}`} style={{ marginTop: 6 }}>
                {road}
                <ul style={{ listStyle: "disc", paddingLeft: 20 }}>
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </details>
      )}
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
