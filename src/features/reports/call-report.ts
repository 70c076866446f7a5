import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { fold } from "../../basics/fold.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { HeadingText, mostHeadings, OfYear, ReportKind } from "./model.ts";
import { reportName } from "./terms.ts";
import { callsOf, insertCall } from "./store/calls.ts";
import { refuse, say } from "./refusals.ts";

const Call = z
  .strictObject({
    ...OfYear,
    kind: ReportKind,
    quarter: z.int().min(1).max(4).nullable(),
    dueOn: z.iso
      .date(
        bilingual({
          vi: "Nhập ngày theo lịch, ví dụ 30/11/2020.",
          en: "Write a day of the calendar, for example 2020-11-30.",
        }),
      )
      .refine(...ofOurTime),
    headings: z
      .array(HeadingText)
      .min(1, bilingual({ vi: "Nhập ít nhất một mục.", en: "Write at least one heading." }))
      .max(mostHeadings),
  })
  .refine((call) => (call.kind === "quarter") === (call.quarter !== null), {
    path: ["quarter"],
    message: bilingual({
      vi: "Báo cáo quý thì chọn quý; báo cáo 6 tháng và năm thì bỏ chọn.",
      en: "Choose the quarter for a quarter's report; choose none for a report of six months or of the year.",
    }),
  });
type Call = z.infer<typeof Call>;

interface CallingFacts {
  readonly called: readonly Pick<Call, "kind" | "quarter">[];
}

/** The secretary asks every unit for a periodic report, by a day and under these headings. */
export const callReport = action({
  name: "reports.call-report",
  summary: { vi: "Yêu cầu báo cáo định kỳ", en: "Call a periodic report" },
  input: Call,
  allow: toRoles("secretary"),
  load: async ({ tx }, { yearId }): Promise<CallingFacts> => ({ called: await callsOf(tx, yearId) }),
  decide: decideCall,
  record: async ({ tx, now }, call) => ({ callId: await insertCall(tx, { ...call, calledAt: now }) }),
  show: ({ kind, quarter, dueOn, headings }, { callId }) => ({ callId, kind, quarter, dueOn, headings }),
  say,
});

/** A day in the past is allowed: a year is often entered after it was lived. */
export function decideCall(facts: CallingFacts, call: Call) {
  if (facts.called.some((other) => other.kind === call.kind && other.quarter === call.quarter))
    return refuse("called-already", { name: reportName(call) });
  const folded = call.headings.map(fold);
  const repeated = call.headings.find((_, index) => folded.indexOf(folded[index]!) < index);
  if (repeated !== undefined) return refuse("headings-repeated", { heading: repeated });
  return ok({ ...call, headings: call.headings.map((text, index) => ({ key: `h${index + 1}`, text })) });
}
