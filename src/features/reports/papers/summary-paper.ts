import { dayOf, writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import {
  enteredWords,
  letterhead,
  type PaperEntry,
  type PaperSource,
  type YearFacts,
  recipientsOf,
  onlyPaper,
} from "../../year/index.ts";
import { draftOf } from "../arrange.ts";
import { type Direction, directionsOf } from "../store/directions.ts";
import type { DraftPassage } from "../store/summary.ts";
import { readSummary, type SummaryFacts } from "../summary-facts.ts";
import { clusterSigns } from "./letterhead.ts";
import { ownerName } from "./owner-name.ts";
import { paragraphs } from "./unit-report-paper.ts";
import { summaryRecord } from "../records.ts";
import type { ClosedWithout } from "../missing-reports.ts";

/** The cluster's summary report: as it reads now under "", and every numbered draft as it went out under its number. */
export const summaryPaper: PaperSource = {
  code: "summary-report",
  group: "reports",
  final: [onlyPaper(summaryRecord)],
  list: async (queries, year) => entries(await readSummary(queries, year.yearId), year),
  make: async (queries, year, key) => {
    const facts = await readSummary(queries, year.yearId);
    if (!facts) return undefined;
    const directions = await directionsOf(queries, year.yearId);
    const draft = facts.drafts.find((each) => String(each.number) === key);
    if (draft)
      return summaryReportOf({ year, facts, passages: draft.passages, directions: [], mark: draftMark(draft.number) });
    if (key !== "") return undefined;
    const mark = facts.summary.state === "final" ? undefined : draftMark(facts.drafts.at(-1)?.number);
    return summaryReportOf({ year, facts, passages: draftOf(facts.passages), directions, mark });
  },
};

const draftMark = (number: number | undefined): string =>
  number === undefined ? "(Dự thảo)" : `(Dự thảo lần ${number})`;

function entries(facts: SummaryFacts | undefined, year: YearFacts): PaperEntry[] {
  const title = `Báo cáo tổng kết năm ${year.year}`;
  if (!facts) return [{ key: "", title, state: "not-yet", because: "Chưa tổng hợp dự thảo" }];
  const state = facts.summary.state === "final" ? "ready" : "draft";
  const drafts = facts.drafts.map(({ number }): PaperEntry => {
    return { key: String(number), title: `${title}, dự thảo lần ${number}`, state: "ready" };
  });
  return [{ key: "", title, state }, ...drafts];
}

/** One reading of the report: the final text, or a draft under its mark. */
export function summaryReportOf(of: {
  year: YearFacts;
  facts: SummaryFacts;
  passages: readonly DraftPassage[];
  directions: readonly Direction[];
  mark: string | undefined;
}): Paper {
  const { year, facts, passages, directions, mark } = of;
  const subject = `Tổng kết phong trào thi đua năm ${year.year} của ${year.cluster.name}`;
  const { closedAt, closedOn } = facts.summary;
  const ahead = nextYear(year, directions);
  const own = facts.headings.findLast(({ text }) => /^phương hướng/iu.test(text))?.key;
  return {
    code: "bao-cao-tong-ket",
    title: `Báo cáo tổng kết năm ${year.year}${mark ? ` ${mark}` : ""}`,
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "BC" }),
    blocks: [
      { kind: "title", name: "BÁO CÁO", subject: mark ? `${subject}\n${mark}` : subject },
      ...facts.headings.flatMap(({ key, text }) => [
        heading(text),
        ...part([
          ...passages.filter((passage) => passage.headingKey === key).flatMap((passage) => paragraphs(passage.text)),
          ...(key === own ? ahead : []),
        ]),
      ]),
      ...(own === undefined && ahead.length > 0 ? [heading(`Phương hướng năm ${year.year + 1}`), ...ahead] : []),
    ],
    ...(mark ? {} : { signatories: [clusterSigns(year)] }),
    recipients: recipientsOf(year),
    provenance:
      closedAt && !mark
        ? `Chốt ngày ${writeDay(closedOn ?? dayOf(closedAt))}${enteredWords({ at: closedAt, heldAt: closedOn })}; ${facts.comments.length} ý kiến góp ý đã giải quyết${withoutInWords(facts.summary.closedWithout)}.`
        : "Bản dự thảo, chưa phải báo cáo chính thức.",
  };
}

const withoutInWords = (without: ClosedWithout | null): string =>
  without
    ? `; chưa có báo cáo của ${without.units.map(({ name }) => name).join("; ")} (lý do: ${without.reason.replace(/[.;\s]+$/u, "")})`
    : "";

/** A part keeps its number also when nothing stands in it: comments and minutes point to “Phần III”. */
function part(written: readonly Block[]): readonly Block[] {
  const nothing: Block = { kind: "paragraph", text: [{ text: "(Không có nội dung.)", italic: true }] };
  return written.length > 0 ? written : [nothing];
}

const heading = (text: string): Block => ({ kind: "heading", level: 1, text: text.toLocaleUpperCase("vi") });

/** What was set for the next year: under the heading that asks for it, or under one of its own. */
function nextYear(year: YearFacts, directions: readonly Direction[]): Block[] {
  if (directions.length === 0) return [];
  const items = directions.map((direction) => {
    const due = direction.dueOn ? `, chậm nhất ngày ${writeDay(direction.dueOn)}` : "";
    return `${direction.text} (${ownerName(year, direction)}${due}).`;
  });
  return [{ kind: "list", ordered: true, items }];
}
