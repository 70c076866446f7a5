import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { writeDay } from "../../../basics/instant.ts";
import { Empty, Note, PageHead, RefusedPage, useRead, Waiting } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { showUnitReport } from "../show-unit-report.ts";
import { receiptInWords } from "../terms.ts";
import type { UnitReportView } from "../views.ts";
import { SectionsForm } from "./sections-form.tsx";

/** One unit's report: written by its officer, sent by its head, read by the year's staff once sent. */
export default function UnitReportPage(): ReactElement {
  const { year, roles } = useYear();
  const { callId, unitId } = useParams({ strict: false });
  const { answer, refused } = useRead<typeof showUnitReport>("reports.show-unit-report", {
    ...{ yearId: year.yearId, callId: Number(callId), unitId: Number(unitId) },
  });
  if (refused) return <RefusedPage title="Báo cáo của đơn vị" refused={refused} />;
  if (answer === undefined) return <Waiting />;
  if (answer === null)
    return <Empty title="Không có báo cáo này">Địa chỉ có thể gõ nhầm. Về mục Báo cáo để chọn lại.</Empty>;
  const held = roles.filter((role) => role.unitId === answer.unit.unitId).map((role) => role.role);
  const writes = held.includes("unit-officer") || held.includes("unit-head");
  return (
    <div className="middle stack">
      <PageHead
        title={`${answer.name} của ${answer.unit.name}`}
        crumb={`Hạn nộp ${writeDay(answer.dueOn)}`}
        illustrative={year.illustrative}
        lede={ledeOf(answer)}
      />
      {answer.state === "returned" && <Note title="Thư ký đã trả lại để bổ sung">{answer.returnReason}</Note>}
      {writes && answer.state !== "submitted" ? (
        <SectionsForm view={answer} head={held.includes("unit-head")} />
      ) : (
        <ReadOnly view={answer} />
      )}
    </div>
  );
}

function ledeOf({ state, receivedOn, enteredOn, standing, approvedBy, paper }: UnitReportView): string {
  if (paper && state === "submitted") return `${receiptInWords(paper)}.`;
  if (state === "submitted")
    return `Đã nhận ngày ${writeDay(receivedOn ?? "")}${enteredOn ? ` (nhập vào hệ thống ngày ${writeDay(enteredOn)})` : ""}${standing === "arrived-late" ? ", muộn" : ""}; ${approvedBy} duyệt.`;
  return "Cán bộ viết theo từng mục, nội dung tự lưu khi rời ô; thủ trưởng đơn vị duyệt rồi gửi.";
}

function ReadOnly({ view }: { readonly view: UnitReportView }): ReactElement {
  if (!view.open)
    return <Empty title="Đơn vị đang viết">Nội dung hiện ra ở đây sau khi thủ trưởng đơn vị duyệt và gửi.</Empty>;
  return (
    <div className="stack">
      {view.figuresAsOf && <p className="mut">Số liệu tính đến ngày {writeDay(view.figuresAsOf)}.</p>}
      {view.headings.map(({ key, text }) => {
        const section = view.sections[key];
        return (
          <section key={key}>
            <h2>{text}</h2>
            {section?.keptAtUnit ? (
              <p className="mut">Nội dung lưu tại đơn vị.</p>
            ) : (
              <p style={{ whiteSpace: "pre-line" }}>
                {section?.text || <span className="mut">{view.paper ? "Nội dung trên bản giấy." : "Chưa viết."}</span>}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
