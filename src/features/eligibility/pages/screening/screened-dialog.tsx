import type { ReactElement } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { Dialog, RefusedNotice, useRead, Waiting, WideTable } from "../../../../ui/index.ts";
import type { judgeScreened } from "../../screening/judge-screened.ts";
import { VerdictPart } from "../verdict-part.tsx";

/** The whole verdict on one subject, and the records it was made from. */
export function ScreenedDialog(props: {
  readonly yearId: number;
  readonly runId: string;
  readonly subjectId: number;
  readonly onClose: () => void;
}): ReactElement {
  const { onClose, ...asked } = props;
  const { answer, refused } = useRead<typeof judgeScreened>("eligibility.judge-screened", asked);
  return (
    <Dialog open wide title={answer ? `Kết luận: ${answer.name}` : "Kết luận"} onClose={onClose}>
      <RefusedNotice refused={refused} />
      {answer === undefined && !refused && <Waiting />}
      {answer === null && <p>Không còn kết quả rà soát này. Đóng lại và rà soát lần nữa.</p>}
      {answer && (
        <div className="stack-l">
          <VerdictPart unit={answer.unit} judged={answer.judged} />
          <WideTable>
            <table className="tb" aria-label="Hồ sơ đã dùng">
              <thead>
                <tr>
                  <th className="stt" scope="col">
                    STT
                  </th>
                  <th scope="col">Năm</th>
                  <th scope="col">Hồ sơ</th>
                  <th scope="col">Văn bản</th>
                </tr>
              </thead>
              <tbody>
                {answer.lines.map((line, at) => (
                  <tr key={line.recordId}>
                    <td className="stt">{at + 1}</td>
                    <td>{line.year}</td>
                    <td>{line.awardName}</td>
                    <td>
                      {line.decision}
                      {line.decidedOn === null
                        ? ", chưa có ngày quyết định nên chưa tính"
                        : `, ${writeDay(line.decidedOn)}`}
                    </td>
                  </tr>
                ))}
                {answer.told.map((told, at) => (
                  // A later confirmation of the same fact stands below an earlier one; their order is their identity.
                  <tr key={`${at} ${told.year} ${told.says}`}>
                    <td className="stt">{answer.lines.length + at + 1}</td>
                    <td>{told.year}</td>
                    <td>{told.holds ? told.says : `Không xác nhận: ${told.says}`}</td>
                    <td>
                      {told.paper}, {writeDay(told.onDay)}
                      <div className="sm mut">{told.level}</div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          {answer.lines.length + answer.told.length === 0 && (
            <p className="mut">Chưa có dòng nào trong sổ khen thưởng và chưa có xác nhận nào.</p>
          )}
        </div>
      )}
    </Dialog>
  );
}
