import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { dayTold, momentOfDay } from "./day-told.ts";
import { OfYear, Revision, RowId } from "./model.ts";
import type { Call } from "./store/calls.ts";
import { markSent } from "./store/unit-reports.ts";
import { refuseFigures, type UnitReportFacts, unitReportFacts } from "./unit-report-facts.ts";
import { refuse, say } from "./refusals.ts";
import { unitReportRecord } from "./records.ts";

const Sending = z.strictObject({
  ...OfYear,
  callId: RowId,
  unitId: RowId,
  revision: Revision,
  /** The day on which it was sent, where the whole call is entered later; null: now. */
  sentOn: dayTold.nullable().default(null),
});
type Sending = z.output<typeof Sending>;

interface SendingFacts extends UnitReportFacts {
  readonly today: Day;
}

/** The head of a unit approves its report as it reads now and sends it to the secretary. */
export const sendReport = action({
  name: "reports.send-report",
  summary: { vi: "Duyệt và gửi báo cáo của đơn vị", en: "Approve and send a unit's report" },
  input: Sending,
  allow: forOwnUnit(toRoles("unit-head"), (_, input: Sending) => input.unitId),
  load: async (context, at): Promise<SendingFacts> => ({
    ...(await unitReportFacts(context, at)),
    today: dayOf(context.now),
  }),
  decide: decideSending,
  record: async ({ tx, now, actor }, { reportId, dueOn, sentOn }) => {
    assert(actor.kind !== "anyone", "a report is sent by somebody");
    const receivedAt = sentOn === null ? now : momentOfDay(sentOn, now);
    const enteredOn = sentOn === null || sentOn === dayOf(now) ? null : dayOf(now);
    await markSent(tx, { reportId, receivedAt, enteredOn, approvedBy: actor.name });
    return { receivedAt, late: dayOf(receivedAt) > dueOn };
  },
  show: ({ callId, unitId }, { receivedAt, late }) => ({ callId, unitId, receivedAt, late }),
  freezes: ({ reportId }) => [unitReportRecord.of(reportId)],
  say,
});

export function decideSending(facts: SendingFacts, { callId, unitId, revision, sentOn }: Sending) {
  const { call, report, owes, since, today } = facts;
  if (!call) return refuse("not-found", { what: "call" });
  if (!owes) return refuse("not-found", { what: "unit" });
  const sections = report?.sections ?? {};
  const empty = call.headings.filter(({ key }) => !sections[key]?.keptAtUnit && !sections[key]?.text.trim());
  if (!report || empty.length > 0) return refuse("sections-empty", { headings: empty.map(({ text }) => text) });
  if (report.state === "submitted") return refuse("sent-already", { receivedOn: dayOf(report.receivedAt ?? "") });
  if (report.revision !== revision)
    return refuse("changed-meanwhile", { now: { sections, revision: report.revision } });
  const ofAnotherYear = refuseFigures(report.figuresAsOf, facts);
  if (ofAnotherYear) return ofAnotherYear;
  if (sentOn !== null) {
    if (sentOn > today) return refuse("day-to-come", { day: sentOn, today });
    if (sentOn < since) return refuse("before-its-time", { day: sentOn, since });
    if (!isOwnWordEnough(sentOn, { call, today }))
      return refuse("could-be-sent-here", { calledOn: dayOf(call.calledAt) });
  }
  return ok({ reportId: report.reportId, callId, unitId, dueOn: call.dueOn, sentOn });
}

/**
 * Nobody makes a report earlier than it was. A day before this one is true only where nothing could be sent here yet; and
 * whoever missed the day although it was asked for here in time is not made punctual by a day before that.
 */
function isOwnWordEnough(
  sentOn: Day,
  { call, today }: { readonly call: Pick<Call, "calledAt" | "dueOn">; readonly today: Day },
): boolean {
  const calledOn = dayOf(call.calledAt);
  const missed = calledOn <= call.dueOn && call.dueOn < today;
  return sentOn === today || (sentOn < calledOn && !missed);
}
