import { dayOf, writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { type PaperEntry, type PaperSource, sayIn, yearAsEachSigned, type YearFacts } from "../../year/index.ts";
import type { Section } from "../model.ts";
import { receiptInWords, reportName } from "../terms.ts";
import { type Call, callsOf } from "../store/calls.ts";
import { reportNumbered, reportsOf, type UnitReport } from "../store/unit-reports.ts";
import { unitIn } from "../unit-row.ts";
import { unitHead } from "./letterhead.ts";
import { unitReportRecord } from "../records.ts";

/** Each unit's periodic report, as it was sent. */
export const unitReportPaper: PaperSource = {
  code: "unit-report",
  group: "reports",
  final: [{ record: unitReportRecord, key: keyOfReport }],
  list: async (queries, year) => {
    const calls = await callsOf(queries, year.yearId);
    const reports = await reportsOf(
      queries,
      calls.map((call) => call.callId),
    );
    const ids = reports.map(({ reportId }) => reportId);
    const signed = await yearAsEachSigned(queries, year, { kind: unitReportRecord, ids });
    return calls.flatMap((call) =>
      year.units
        .filter((unit) => !unit.observer)
        .map((unit) => {
          const report = reports.find((each) => each.callId === call.callId && each.unitId === unit.unitId);
          return entry(call, report ? unitIn(signed(report.reportId), unit) : unit, report);
        }),
    );
  },
  make: async (queries, year, key) => {
    const [callId, unitId] = key.split("-").map(Number);
    const call = (await callsOf(queries, year.yearId)).find((each) => each.callId === callId);
    const report = call && (await reportsOf(queries, [call.callId])).find((each) => each.unitId === unitId);
    return report?.state === "submitted" ? unitReport({ year, call: call!, report }) : undefined;
  },
};

async function keyOfReport(reportId: string, queries: Queries): Promise<string | undefined> {
  const report = await reportNumbered(queries, Number(reportId));
  return report && `${report.callId}-${report.unitId}`;
}

function entry(call: Call, unit: YearFacts["units"][number], report: UnitReport | undefined): PaperEntry {
  const named = { key: `${call.callId}-${unit.unitId}`, title: `${reportName(call)} của ${unit.name}` };
  if (report?.state === "submitted") return { ...named, state: "ready" };
  const because = report?.state === "returned" ? "Thư ký đã trả lại, đơn vị chưa gửi lại" : "Đơn vị chưa gửi báo cáo";
  return { ...named, state: "not-yet", because };
}

function unitReport({ year, call, report }: { year: YearFacts; call: Call; report: UnitReport }): Paper {
  const unit = year.units.find((each) => each.unitId === report.unitId)?.name ?? "";
  const period =
    call.kind === "year" ? `năm ${year.year}` : `${reportName(call).slice("Báo cáo ".length)} năm ${year.year}`;
  const asOf = report.figuresAsOf ? `Số liệu tính đến ngày ${writeDay(report.figuresAsOf)}.` : "";
  const received = dayOf(report.receivedAt ?? "");
  const { paper } = report;
  const entered = report.enteredOn ? ` (nhập vào hệ thống ngày ${writeDay(report.enteredOn)})` : "";
  return {
    code: `bao-cao-don-vi-${call.callId}-${report.unitId}`,
    title: `${reportName(call)} của ${unit}`,
    illustrative: year.illustrative,
    head: unitHead(year, { unitName: unit, kind: "BC", number: paper?.number }),
    blocks: [
      { kind: "title", name: "BÁO CÁO", subject: `Kết quả phong trào thi đua ${period}` },
      { kind: "addressees", to: [year.cluster.name] },
      ...(asOf ? [{ kind: "paragraph", text: asOf } as const] : []),
      ...call.headings.flatMap(({ key, text }): Block[] => [
        { kind: "heading", level: 1, text },
        ...written(report.sections[key], { onPaper: paper !== null }),
      ]),
    ],
    signatories: [
      paper
        ? { office: "THỦ TRƯỞNG ĐƠN VỊ", note: "(Đã ký bản giấy)", names: [paper.signedBy] }
        : { office: "THỦ TRƯỞNG ĐƠN VỊ", note: "(Ký, ghi rõ họ tên)", names: [""] },
    ],
    recipients: ["Như trên", "Lưu: VT"],
    provenance: `${paper ? receiptInWords(paper) : sayIn(year)`Cụm nhận ngày ${writeDay(received)}` + entered}; hạn nộp ${writeDay(call.dueOn)}.`,
  };
}

/** A section as paragraphs, one a line as typed; content kept at the unit says so and nothing else. */
function written(section: Section | undefined, { onPaper }: { readonly onPaper: boolean }): Block[] {
  if (section?.keptAtUnit) return [{ kind: "paragraph", text: [{ text: "Nội dung lưu tại đơn vị.", italic: true }] }];
  if (onPaper && !section?.text.trim())
    return [{ kind: "paragraph", text: [{ text: "Nội dung trên bản giấy.", italic: true }] }];
  return paragraphs(section?.text ?? "");
}

/** Text as it was typed: an empty line or a new line begins a paragraph. */
export const paragraphs = (text: string): Block[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line.trim() }));
