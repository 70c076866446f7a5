import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Button, ButtonLink, Empty, Note, PageHead, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showYear } from "../show-year.ts";
import type { YearView } from "../views.ts";
import { CallDialog } from "./call-dialog.tsx";
import { CallSection } from "./call-section.tsx";
import "./reports-page.css";

/** Periodic reports of the year: who has sent, who has not, and how far the summary report is. */
export default function ReportsPage(): ReactElement {
  const { year, holds } = useYear();
  const [calling, setCalling] = useState(false);
  const { answer, refused } = useRead<typeof showYear>("reports.show-year", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Báo cáo" refused={refused} /> : <Waiting />;
  const secretary = holds("secretary");
  return (
    <div className="reports stack-l">
      <PageHead title={`Báo cáo năm ${answer.year}`} illustrative={answer.illustrative} lede={leadOf(answer)}>
        {secretary && <Button onPress={() => setCalling(true)}>Yêu cầu báo cáo</Button>}
      </PageHead>
      <SummaryCard view={answer} />
      {answer.calls.length === 0 && (
        <Empty
          title="Chưa yêu cầu báo cáo nào"
          actions={
            secretary && (
              <Button kind="main" onPress={() => setCalling(true)}>
                Yêu cầu báo cáo năm
              </Button>
            )
          }
        >
          Thư ký đặt kỳ báo cáo, hạn nộp và các mục phải viết; mỗi đơn vị viết theo mục rồi thủ trưởng duyệt, gửi. Đặt
          một kỳ mất khoảng 2 phút.
        </Empty>
      )}
      {answer.calls.toReversed().map((call) => (
        <CallSection key={call.callId} call={call} view={answer} />
      ))}
      {calling && <CallDialog onClose={() => setCalling(false)} called={answer.calls} dueDays={answer.dueDays} />}
    </div>
  );
}

function leadOf({ calls }: YearView): string {
  if (calls.length === 0)
    return "Đơn vị viết theo mục, thủ trưởng duyệt và gửi, thư ký tổng hợp thành báo cáo tổng kết.";
  const waiting = calls.flatMap((call) => call.units).filter((unit) => unit.state !== "submitted").length;
  return waiting === 0 ? "Các đơn vị đã gửi đủ báo cáo." : `Còn ${waiting} báo cáo của đơn vị chưa gửi.`;
}

function SummaryCard({ view }: { readonly view: YearView }): ReactElement | null {
  const { to } = useYear();
  const { summary } = view;
  if (!summary) return null;
  return (
    <Note title={`Báo cáo tổng kết năm ${view.year}`}>
      <div className="row" style={{ justifyContent: "space-between" }}>
        <p>{stateOf(summary)}</p>
        <ButtonLink kind={summary.unresolved > 0 ? "main" : "plain"} to={to("bao-cao/tong-ket")}>
          {summary.unresolved > 0 ? `Giải quyết ${summary.unresolved} ý kiến` : "Mở báo cáo tổng kết"}
        </ButtonLink>
      </div>
    </Note>
  );
}

function stateOf({ state, draftNumber, commentsUntil, comments }: NonNullable<YearView["summary"]>): string {
  if (state === "final") return `Đã chốt, ${comments} ý kiến góp ý đã giải quyết.`;
  if (state === "composing") return "Đang soạn, chưa gửi lấy ý kiến.";
  return `Dự thảo lần ${draftNumber}, góp ý đến hết ngày ${writeDay(commentsUntil ?? "")}; ${comments} ý kiến.`;
}
