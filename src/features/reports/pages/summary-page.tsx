import { type ReactElement, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { ButtonLink, Empty, FileLink, PageHead, RefusedPage, addressOf, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showSummary } from "../show-summary.ts";
import type { SummaryView } from "../views.ts";
import { CommentsPanel } from "./comments-panel.tsx";
import { DirectionsSection } from "./directions-section.tsx";
import { DraftSheet } from "./draft-sheet.tsx";
import { SummaryActions } from "./summary-actions.tsx";
import "./summary-page.css";

/** The draft as a page, its passages numbered, beside the comments on them: unresolved first. */
export default function SummaryPage(): ReactElement {
  const { year, to } = useYear();
  const [passageId, setPassageId] = useState<number>();
  const { answer, refused } = useRead<typeof showSummary>("reports.show-summary", { yearId: year.yearId });
  if (!answer) return refused ? <RefusedPage title="Báo cáo tổng kết" refused={refused} /> : <Waiting />;
  if (answer.state === null)
    return (
      <Empty
        title="Chưa có dự thảo báo cáo tổng kết"
        actions={<ButtonLink to={to("bao-cao")}>Về báo cáo của các đơn vị</ButtonLink>}
      >
        Dự thảo được tổng hợp từ báo cáo năm mà các đơn vị đã gửi, theo từng mục và giữ tên đơn vị nguồn. Khi có ít nhất
        một đơn vị gửi, thư ký bấm “Tổng hợp dự thảo báo cáo tổng kết”.
      </Empty>
    );
  return (
    <div className="summary">
      <PageHead
        title={`Báo cáo tổng kết năm ${answer.year}`}
        crumb={crumbOf(answer)}
        illustrative={answer.illustrative}
      >
        <FileLink href={addressOf("reports.list-comments.xlsx", { yearId: year.yearId })}>Bảng tổng hợp góp ý</FileLink>
        <ButtonLink to={to("van-ban/summary-report/-")}>Xem bản in</ButtonLink>
      </PageHead>
      <SummaryActions view={answer} />
      <div className="lay">
        <DraftSheet view={answer} chosen={passageId} onChoose={setPassageId} />
        <CommentsPanel view={answer} chosen={passageId} onChoose={setPassageId} />
      </div>
      <DirectionsSection view={answer} />
    </div>
  );
}

function crumbOf({ state, drafts, commentsUntil, closedOn, closingEnteredOn, closedWithout }: SummaryView): string {
  if (state === "final")
    return `Đã chốt ngày ${writeDay(closedOn ?? "")}${closingEnteredOn ? ` (nhập vào hệ thống ngày ${writeDay(closingEnteredOn)})` : ""}${closedWithout ? `, chưa có báo cáo của ${closedWithout.units.join("; ")} (lý do: ${closedWithout.reason})` : ""}`;
  const draft = drafts.at(-1);
  if (!draft) return "Đang soạn, chưa gửi lấy ý kiến";
  return `Dự thảo lần ${draft.number}, gửi ${writeDay(draft.madeOn)}, góp ý đến hết ngày ${writeDay(commentsUntil ?? "")}`;
}
