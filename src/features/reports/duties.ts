import { dayOf, writeDay } from "../../basics/instant.ts";
import type { Duty, DutySource, StageSource, UnitProgress, UnitProgressSource } from "../movement/index.ts";
import { reportName } from "./terms.ts";
import { callsOf } from "./store/calls.ts";
import { commentsOf } from "./store/comments.ts";
import { findSummary } from "./store/summary.ts";
import { reportsOf } from "./store/unit-reports.ts";

/** Units that have not sent, heads that have something to approve, comments that wait for the secretary. */
export const reportsDuties: DutySource = async (queries, year) => [
  ...(await unitDuties(queries, year)),
  ...(await summaryDuties(queries, year)),
];

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
      const owed = { unitId, dueOn: call.dueOn, at: "bao-cao" };
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

const summaryDuties: DutySource = async (queries, { yearId }) => {
  const summary = await findSummary(queries, yearId);
  if (!summary || summary.state === "final") return [];
  const unresolved = (await commentsOf(queries, yearId)).filter((comment) => comment.disposition === null);
  const secretary = { whose: "secretary", unitId: null, at: "bao-cao/tong-ket", dueOn: summary.commentsUntil } as const;
  if (unresolved.length > 0) {
    const what = `Giải quyết ${unresolved.length} ý kiến góp ý vào báo cáo tổng kết`;
    return [{ ...secretary, id: `reports.resolve:${yearId}`, what, button: "Giải quyết ý kiến" }];
  }
  const [what, button] =
    summary.state === "composing"
      ? ["Hoàn chỉnh, gửi dự thảo báo cáo tổng kết lấy ý kiến", "Mở dự thảo"]
      : ["Chốt báo cáo tổng kết sau khi hết ý kiến", "Mở báo cáo"];
  return [{ ...secretary, id: `reports.${summary.state}:${yearId}`, what: what!, button: button! }];
};

export const reportsStage: StageSource = async (queries, { yearId }) => {
  const summary = await findSummary(queries, yearId);
  if (summary?.closedAt) return { state: "done", note: `Chốt báo cáo tổng kết ${writeDay(dayOf(summary.closedAt))}` };
  if (summary?.commentsUntil) return { state: "now", note: `Góp ý dự thảo đến ${writeDay(summary.commentsUntil)}` };
  const calls = await callsOf(queries, yearId);
  const last = calls.at(-1);
  return last
    ? { state: "now", note: `${reportName(last)}, hạn ${writeDay(last.dueOn)}` }
    : { state: "todo", note: "Chưa yêu cầu báo cáo" };
};

/** A unit's reports together: all sent, some begun, none; late when one arrived late. */
export const reportsProgress: UnitProgressSource = async (queries, year) => {
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
        const sent = own.filter((report) => report.state === "submitted");
        if (calls.length > 0 && sent.length === calls.length) {
          const dueOn = new Map(calls.map((call) => [call.callId, call.dueOn]));
          const late = sent.some((report) => dayOf(report.firstReceivedAt ?? "") > (dueOn.get(report.callId) ?? ""));
          return [unitId, late ? "late" : "done"];
        }
        return [unitId, own.length > 0 ? "doing" : "todo"];
      }),
  );
};

/** Which units have commented on the draft: nothing is owed, so a silent unit is still to come, never late. */
export const commentsProgress: UnitProgressSource = async (queries, year) => {
  const commented = new Set((await commentsOf(queries, year.yearId)).map((comment) => comment.unitId));
  return new Map(
    year.units.map(({ unitId }): [number, UnitProgress] => [unitId, commented.has(unitId) ? "done" : "todo"]),
  );
};
