import { type ReactElement, useState } from "react";
import { Button, Empty, RadioField, RecordList, Section, WideTable } from "../../../../ui/index.ts";
import { useYear } from "../../../year/pages/index.ts";
import type { listScreened } from "../../screening/list-screened.ts";
import type { RunView, Which } from "../../screening/model.ts";
import { ScreenedDialog } from "./screened-dialog.tsx";
import { whole } from "./screening-progress.tsx";

const whichName: Readonly<Record<Which, string>> = {
  met: "Đạt",
  nearly: "Còn thiếu đúng một",
  pending: "Chờ xác nhận",
  missing: "Thiếu dữ liệu",
  unmet: "Chưa đạt",
};
const order: readonly Which[] = ["met", "nearly", "pending", "missing", "unmet"];

/** Lists by verdict, each row to its whole verdict, and how many each condition holds back. */
export function ScreeningResults({ run }: { readonly run: RunView }): ReactElement {
  const { year } = useYear();
  const [which, setWhich] = useState<Which>(() => order.find((each) => run.counts[each] > 0) ?? "met");
  const [subjectId, setSubjectId] = useState<number>();
  const input = { yearId: year.yearId, runId: run.runId };
  return (
    <>
      <Section title="Kết quả" aside={`${whole(run.done)} trường hợp`}>
        <RadioField<Which>
          label="Danh sách"
          value={which}
          onChange={setWhich}
          choices={order.map((value) => ({ value, label: `${whichName[value]}: ${whole(run.counts[value])}` }))}
        />
        <div style={{ height: 12 }} />
        <RecordList<typeof listScreened>
          key={which}
          deed="eligibility.list-screened"
          input={{ ...input, which }}
          label={`danh sách ${whichName[which].toLowerCase()}`}
          rowKey={(row) => row.subjectId}
          columns={[
            { header: "Cá nhân, đơn vị", cell: (row) => row.name },
            { header: "Thuộc", cell: (row) => row.unit },
            { header: "Kết luận", cell: (row) => row.word },
            {
              header: "Còn vướng",
              cell: (row) => (
                <>
                  {row.wanting === "" ? "–" : row.wanting}
                  <div className="sm mut">
                    {row.citation}
                    {row.conditions > 1 && ` và ${row.conditions - 1} điều kiện khác`}
                  </div>
                </>
              ),
            },
            { header: "Hồ sơ", number: true, cell: (row) => row.records },
            {
              header: "Chi tiết",
              cell: (row) => (
                <Button small label={`Xem kết luận của ${row.name}`} onPress={() => setSubjectId(row.subjectId)}>
                  Xem
                </Button>
              ),
            },
          ]}
          empty={
            <Empty title={`Không có ai trong danh sách “${whichName[which]}”`}>
              {which === "met"
                ? "Xem danh sách “Còn thiếu đúng một” và phần “Vướng ở đâu” để biết cần bổ sung gì."
                : "Chọn danh sách khác ở hàng trên."}
            </Empty>
          }
        />
        {which === "nearly" && (
          <p className="sm mut">
            Còn thiếu đúng một: một năm, một lần tặng hoặc một văn bản xác nhận. Người trong danh sách này cũng nằm
            trong danh sách theo kết luận.
          </p>
        )}
      </Section>
      <ReasonsPart run={run} />
      {subjectId !== undefined && (
        <ScreenedDialog {...input} subjectId={subjectId} onClose={() => setSubjectId(undefined)} />
      )}
    </>
  );
}

function ReasonsPart({ run }: { readonly run: RunView }): ReactElement {
  const most = run.reasons[0]?.subjects ?? 1;
  return (
    <Section title="Vướng ở đâu" aside="Số trường hợp chưa đạt hoặc chưa rõ ở từng điều kiện">
      {run.reasons.length === 0 ? (
        <p className="mut">Không có điều kiện nào cản trở.</p>
      ) : (
        <WideTable>
          <table className="tb" aria-label="Số trường hợp vướng ở từng điều kiện">
            <thead>
              <tr>
                <th className="stt" scope="col">
                  STT
                </th>
                <th scope="col">Điều kiện</th>
                <th scope="col">Căn cứ</th>
                <th scope="col" className="num">
                  Số trường hợp
                </th>
                <th scope="col">So sánh</th>
              </tr>
            </thead>
            <tbody>
              {run.reasons.map((reason, at) => (
                <tr key={reason.id}>
                  <td className="stt">{at + 1}</td>
                  <td>{reason.says}</td>
                  <td>{reason.citation}</td>
                  <td className="num">{whole(reason.subjects)}</td>
                  <td>
                    <span
                      aria-hidden="true"
                      style={{
                        display: "block",
                        width: `${Math.max(2, Math.round((reason.subjects * 120) / most))}px`,
                        height: 8,
                        background: "var(--accent)",
                      }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Section>
  );
}
