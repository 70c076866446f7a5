import { Link } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  CopyText,
  ReasonDialog,
  RefusedNotice,
  Section,
  Status,
  type StatusLook,
  useDeed,
  WideTable,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { composeSummary } from "../compose-summary.ts";
import type { returnReport } from "../return-report.ts";
import { callReminder } from "../call-reminder.ts";
import type { CallView, UnitRow, YearView } from "../views.ts";
import { PaperDialog } from "./paper-dialog.tsx";
import { DueDayDialog } from "./due-day-dialog.tsx";

/** One periodic report with where every unit stands. */
export function CallSection({
  call,
  view,
}: {
  readonly call: CallView;
  readonly view: Pick<YearView, "today" | "summary" | "signers">;
}): ReactElement {
  const summaryStarted = view.summary !== null;
  const { year, holds } = useYear();
  const [moving, setMoving] = useState(false);
  const compose = useDeed<typeof composeSummary>("reports.compose-summary");
  const secretary = holds("secretary");
  const sent = call.units.filter((unit) => unit.state === "submitted").length;
  const missing = call.units.filter((unit) => unit.state !== "submitted");
  return (
    <Section title={call.name} aside={`Hạn ${writeDay(call.dueOn)}, đã gửi ${sent}/${call.units.length} đơn vị`}>
      <UnitTable call={call} signers={view.signers} />
      {secretary && (
        <div className="stack" style={{ marginTop: 12 }}>
          <div className="row">
            {call.kind === "year" && (
              <Button
                running={compose.running}
                off={sent === 0 ? "Chưa có đơn vị nào gửi" : undefined}
                onPress={() => void compose.run({ yearId: year.yearId, callId: call.callId })}
              >
                {summaryStarted ? "Tổng hợp thêm báo cáo mới gửi" : "Tổng hợp dự thảo báo cáo tổng kết"}
              </Button>
            )}
            <Button kind="text" onPress={() => setMoving(true)}>
              Đổi hạn nộp
            </Button>
          </div>
          <RefusedNotice refused={compose.refused} />
          {missing.length > 0 && (
            <CopyText title="Lời nhắc để gửi Zalo" text={callReminder(call, { missing, today: view.today })} />
          )}
        </div>
      )}
      {moving && <DueDayDialog call={call} onClose={() => setMoving(false)} />}
    </Section>
  );
}

function UnitTable(props: { readonly call: CallView; readonly signers: YearView["signers"] }): ReactElement {
  const { call, signers } = props;
  const { year, to, holds, roles } = useYear();
  const [returning, setReturning] = useState<UnitRow>();
  const [receiving, setReceiving] = useState<UnitRow>();
  const deed = useDeed<typeof returnReport>("reports.return-report");
  const secretary = holds("secretary");
  const own = new Set(roles.map((role) => role.unitId));
  async function giveBack(reason: string): Promise<void> {
    const input = { yearId: year.yearId, callId: call.callId, unitId: returning!.unitId, reason };
    if (await deed.run(input)) setReturning(undefined);
  }
  return (
    <WideTable>
      <table className="tb" aria-label={call.name}>
        <thead>
          <tr>
            <th className="stt" scope="col">
              STT
            </th>
            <th scope="col">Đơn vị</th>
            <th scope="col">Tình trạng</th>
            <th scope="col">Ngày nhận</th>
            <th scope="col">Người duyệt</th>
            <th scope="col">
              <span className="vh">Việc</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {call.units.map((unit, index) => (
            <tr key={unit.unitId}>
              <td className="stt">{index + 1}</td>
              <td>{unit.name}</td>
              <td>
                <UnitStatus unit={unit} headings={call.headings.length} />
              </td>
              <td className="fig">
                {unit.receivedOn ? writeDay(unit.receivedOn) : <span className="mut">chưa gửi</span>}
              </td>
              <td>
                {unit.approvedBy}
                {unit.paper && <div className="sm mut">Bản giấy, {unit.paper.receivedBy} nhận</div>}
              </td>
              <td style={{ textAlign: "right" }}>
                {(own.has(unit.unitId) || unit.state === "submitted") && (
                  <Link to={to(`bao-cao/don-vi/${call.callId}/${unit.unitId}`) as never}>
                    {own.has(unit.unitId) && unit.state !== "submitted" ? "Viết báo cáo" : "Xem báo cáo"}
                    <span className="vh"> của {unit.name}</span>
                  </Link>
                )}{" "}
                {secretary && unit.state !== "submitted" && (
                  <Button kind="text" small label={`Nhận bản giấy của ${unit.name}`} onPress={() => setReceiving(unit)}>
                    Nhận bản giấy
                  </Button>
                )}
                {secretary && unit.state === "submitted" && (
                  <Button
                    kind="text"
                    small
                    label={`Trả lại báo cáo của ${unit.name}`}
                    onPress={() => setReturning(unit)}
                  >
                    Trả lại
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {receiving && (
        <PaperDialog
          call={call}
          unit={receiving}
          signer={signers.find(({ unitId }) => unitId === receiving.unitId)?.name ?? ""}
          onClose={() => setReceiving(undefined)}
        />
      )}
      {returning && (
        <ReasonDialog
          open
          title={`Trả lại báo cáo của ${returning.name}`}
          explain="Đơn vị sẽ sửa và gửi lại. Ngày nhận lần đầu vẫn được giữ nên không bị tính là nộp muộn."
          button="Trả lại"
          running={deed.running}
          refused={deed.refused}
          onClose={() => setReturning(undefined)}
          onConfirm={(reason) => void giveBack(reason)}
        />
      )}
    </WideTable>
  );
}

const looks: Readonly<Record<UnitRow["standing"], { readonly is: StatusLook; readonly word: string }>> = {
  "to-come": { is: "todo", word: "Chưa nộp" },
  overdue: { is: "late", word: "Quá hạn" },
  arrived: { is: "done", word: "Đã nộp" },
  "arrived-late": { is: "done-late", word: "Đã nộp, muộn" },
  returned: { is: "doing", word: "Trả lại để bổ sung" },
  "returned-late": { is: "doing", word: "Đã nộp muộn, trả lại để bổ sung" },
};

function UnitStatus({ unit, headings }: { readonly unit: UnitRow; readonly headings: number }): ReactElement {
  const { is, word } = looks[unit.standing];
  const written = unit.state === "draft" ? `, đang viết ${unit.written}/${headings} mục` : "";
  return (
    <>
      <Status is={is} word={`${word}${written}`} />
      {unit.returnReason !== "" && <div className="sm mut">Lý do: {unit.returnReason}</div>}
    </>
  );
}
