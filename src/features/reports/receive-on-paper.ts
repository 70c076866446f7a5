import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { bilingual } from "../../basics/words.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { whoCanAct } from "../people/index.ts";
import { dayTold, momentOfDay } from "./day-told.ts";
import { OfYear, RowId, type Section, Sections } from "./model.ts";
import type { PaperReceipt } from "./paper-receipt.ts";
import { unitReportRecord } from "./records.ts";
import { markReceived } from "./store/unit-reports.ts";
import { refuseFigures, type UnitReportFacts, unitReportFacts } from "./unit-report-facts.ts";
import { refuse, say } from "./refusals.ts";

const Receiving = z.strictObject({
  ...OfYear,
  callId: RowId,
  unitId: RowId,
  signedBy: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi người ký bản giấy.", en: "Write who signed the paper." }))
    .max(200)
    .refine(isLatinName, { message: latinNameOnly }),
  number: z.string().trim().max(100),
  receivedOn: dayTold,
  figuresAsOf: dayTold.nullable(),
  /** What is typed from the paper; the rest stays on it. */
  sections: Sections,
  /** Why on paper although the unit's head has an account; may be empty where none has. */
  although: z.string().trim().max(1000),
  /** 0 while the unit has saved nothing. */
  revision: z.int().min(0),
});
type Receiving = z.infer<typeof Receiving>;

interface ReceivingFacts extends UnitReportFacts {
  readonly heads: readonly string[];
  readonly today: Day;
}

/**
 * The secretary takes in a report that came signed on paper. It counts from the day it came, and says on whose word: of
 * whoever signed the paper, received by the secretary – never as if the unit's head had sent it here.
 */
export const receiveOnPaper = action({
  name: "reports.receive-on-paper",
  summary: { vi: "Nhận báo cáo giấy của đơn vị", en: "Receive a unit's report on paper" },
  input: Receiving,
  allow: toRoles("secretary"),
  load: async (context, at): Promise<ReceivingFacts> => ({
    ...(await unitReportFacts(context, at)),
    heads: await whoCanAct(context.tx, { yearId: at.yearId, role: "unit-head", unitId: at.unitId }),
    today: dayOf(context.now),
  }),
  decide: decideReceiving,
  record: async ({ tx, now, actor }, received) => {
    assert(actor.kind !== "anyone", "a paper is received by somebody");
    const { callId, unitId, sections, figuresAsOf, signedBy, number, receivedOn } = received;
    const paper: PaperReceipt = { signedBy, number, receivedOn, receivedBy: actor.name, enteredOn: dayOf(now) };
    const receivedAt = momentOfDay(receivedOn, now);
    const reportId = await markReceived(tx, { callId, unitId, sections, figuresAsOf, receivedAt, paper });
    return { reportId, late: receivedOn > received.dueOn };
  },
  show: ({ callId, unitId, signedBy, number, receivedOn, sections }, { late }) => ({
    ...{ callId, unitId, signedBy, number, receivedOn, late },
    headingsTyped: Object.keys(sections),
  }),
  freezes: (_, { reportId }) => [unitReportRecord.of(reportId)],
  why: ({ although }) => although,
  say,
});

/** What the unit has written here stays as it wrote it; what is typed from the paper fills the rest. */
export function decideReceiving(facts: ReceivingFacts, received: Receiving) {
  const { call, report, owes, since, heads, today } = facts;
  if (!call) return refuse("not-found", { what: "call" });
  if (!owes) return refuse("not-found", { what: "unit" });
  if (report?.state === "submitted") return refuse("sent-already", { receivedOn: dayOf(report.receivedAt ?? "") });
  // What a unit is still writing is not shown to the secretary, here neither.
  if ((report?.revision ?? 0) !== received.revision)
    return refuse("changed-meanwhile", { now: { revision: report?.revision ?? 0 } });
  if (received.receivedOn > today) return refuse("received-in-future", { today });
  if (received.receivedOn < since) return refuse("before-its-time", { day: received.receivedOn, since });
  if (heads.length > 0 && received.although === "") return refuse("head-has-account", { heads });
  const names = new Map(call.headings.map(({ key, text }) => [key, text]));
  const unknown = Object.keys(received.sections).filter((key) => !names.has(key));
  if (unknown.length > 0) return refuse("sections-unknown", { keys: unknown });
  const typed = Object.entries(received.sections).filter(([, section]) => isWritten(section));
  const headings = (found: typeof typed): string[] => found.map(([key]) => names.get(key) ?? key);
  const both = typed.filter(([, { keptAtUnit, text }]) => keptAtUnit && text.trim() !== "");
  if (both.length > 0) return refuse("kept-yet-written", { headings: headings(both) });
  const before = report?.sections ?? {};
  const twice = typed.filter(([key]) => before[key] && isWritten(before[key]));
  if (twice.length > 0) return refuse("written-by-unit", { headings: headings(twice) });
  const figuresAsOf = received.figuresAsOf ?? report?.figuresAsOf ?? null;
  const ofAnotherYear = refuseFigures(figuresAsOf, facts);
  if (ofAnotherYear) return ofAnotherYear;
  return ok({
    ...received,
    sections: { ...before, ...Object.fromEntries(typed) },
    figuresAsOf,
    dueOn: call.dueOn,
  });
}

const isWritten = ({ keptAtUnit, text }: Section): boolean => keptAtUnit || text.trim() !== "";
