import { type Day, writeDay } from "../../basics/instant.ts";
import type { Duty, DutySource, StageSource, UnitProgress, UnitProgressSource } from "../year/index.ts";
import { plannedDay } from "../movement/index.ts";
import { commentDuties } from "./comment-duties.ts";
import { progressFrom, standingOf } from "./standing.ts";
import { reportName } from "./terms.ts";
import { callsOf } from "./store/calls.ts";
import { agreementsOf } from "./store/agreements.ts";
import { commentsOf } from "./store/comments.ts";
import { draftsOf, closingDay, findSummary, type Summary } from "./store/summary.ts";
import { reportsOf } from "./store/unit-reports.ts";

/** A report that nobody asked for, units that have not sent, heads that have something to approve, comments asked for, comments that wait for the secretary. */
export const reportsDuties: DutySource = async (queries, year, today) => [
  ...(await callDuties(queries, year, today)),
  ...(await unitDuties(queries, year, today)),
  ...(await summaryDuties(queries, year, today)),
];

/** The year's report is asked for by somebody: until then no unit owes it, and nothing can be summed up. */
const callDuties: DutySource = async (queries, year) => {
  const called = (await callsOf(queries, year.yearId)).some(({ kind }) => kind === "year");
  if (called || (await findSummary(queries, year.yearId))) return [];
  const dueOn = await plannedDay(queries, year, "year-report");
  const what = "Yêu cầu các đơn vị báo cáo năm";
  const id = `reports.call:${year.yearId}`;
  return [{ id, what, whose: "secretary", unitId: null, dueOn, at: "bao-cao", button: "Yêu cầu báo cáo" }];
};

const unitDuties: DutySource = async (queries, year) => {
  const calls = await callsOf(queries, year.yearId);
  const reports = await reportsOf(
    queries,
    calls.map((call) => call.callId),
  );
  const units = year.units.filter((unit) => !unit.observer);
  return calls.flatMap((call) =>
    units.flatMap(({ unitId }): Duty[] => {
      const report = reports.find((each) => each.callId === call.callId && each.unitId === unitId);
      if (report?.state === "submitted") return [];
      const name = reportName(call);
      // What is given back for a supplement arrived once: no day is set for it.
      const dueOn = report?.state === "returned" ? null : call.dueOn;
      const owed = { unitId, dueOn, at: "bao-cao" };
      const officer: Duty = {
        ...owed,
        id: `reports.write:${call.callId}:${unitId}`,
        what:
          report?.state === "returned" ? `Bổ sung ${name.toLowerCase()} theo yêu cầu` : `Viết ${name.toLowerCase()}`,
        whose: "unit-officer",
        button: "Viết báo cáo",
      };
      const head: Duty = {
        ...owed,
        id: `reports.send:${call.callId}:${unitId}`,
        what: `Duyệt, gửi ${name.toLowerCase()}`,
        whose: "unit-head",
        button: "Duyệt báo cáo",
      };
      return [officer, head];
    }),
  );
};

const summaryDuties: DutySource = async (queries, year, today) => {
  const { yearId, units } = year;
  const summary = await findSummary(queries, yearId);
  if (!summary || summary.state === "final") return [];
  const comments = await commentsOf(queries, yearId);
  const agreements = await agreementsOf(queries, yearId);
  const draftNumber = (await draftsOf(queries, yearId)).at(-1)?.number ?? 0;
  const closedBy = await plannedDay(queries, year, "summary-closed");
  return [
    secretaryDuty({ summary, unresolved: comments.filter(({ disposition }) => disposition === null).length, closedBy }),
    ...commentDuties({ summary, draftNumber, comments: [...comments, ...agreements], units, today }),
  ];
};

function secretaryDuty(of: { summary: Summary; unresolved: number; closedBy: Day | null }): Duty {
  const { yearId, state, commentsUntil } = of.summary;
  const secretary = { whose: "secretary", unitId: null, at: "bao-cao/tong-ket" } as const;
  const dueOn = of.closedBy ?? commentsUntil;
  if (of.unresolved > 0) {
    const what = `Giải quyết ${of.unresolved} ý kiến góp ý vào báo cáo tổng kết`;
    return { ...secretary, id: `reports.resolve:${yearId}`, what, dueOn, button: "Giải quyết ý kiến" };
  }
  const [what, button] =
    state === "composing"
      ? ["Hoàn chỉnh, gửi dự thảo báo cáo tổng kết lấy ý kiến", "Mở dự thảo"]
      : ["Chốt báo cáo tổng kết sau khi hết ý kiến", "Mở báo cáo"];
  return { ...secretary, id: `reports.${state}:${yearId}`, what: what!, dueOn, button: button! };
}

export const reportsStage: StageSource = async (queries, { yearId }) => {
  const summary = await findSummary(queries, yearId);
  const closed = summary && closingDay(summary);
  if (closed) return { state: "done", note: `Chốt báo cáo tổng kết ${writeDay(closed)}` };
  if (summary?.commentsUntil) return { state: "now", note: `Góp ý dự thảo đến ${writeDay(summary.commentsUntil)}` };
  const calls = await callsOf(queries, yearId);
  const last = calls.at(-1);
  return last
    ? { state: "now", note: `${reportName(last)}, hạn ${writeDay(last.dueOn)}` }
    : { state: "todo", note: "Chưa yêu cầu báo cáo" };
};

/** A unit's reports together: all arrived, in time or late; some begun; none; one that is overdue. */
export const reportsProgress: UnitProgressSource = async (queries, year, today) => {
  const calls = await callsOf(queries, year.yearId);
  const reports = await reportsOf(
    queries,
    calls.map((call) => call.callId),
  );
  return new Map(
    year.units
      .filter((unit) => !unit.observer)
      .map(({ unitId }): [number, UnitProgress] => {
        const own = reports.filter((report) => report.unitId === unitId);
        const standings = calls.map(({ callId, dueOn }) =>
          standingOf(
            own.find((report) => report.callId === callId),
            { dueOn, today },
          ),
        );
        return [unitId, progressFrom(standings, { begun: own.length > 0 })];
      }),
  );
};

/** Which units have answered the draft, by a comment or by agreeing: nothing is owed, so a silent unit is still to come, never late. */
export const commentsProgress: UnitProgressSource = async (queries, year) => {
  const answers = [...(await commentsOf(queries, year.yearId)), ...(await agreementsOf(queries, year.yearId))];
  const commented = new Set(answers.map(({ unitId }) => unitId));
  return new Map(
    year.units.map(({ unitId }): [number, UnitProgress] => [unitId, commented.has(unitId) ? "done" : "todo"]),
  );
};
