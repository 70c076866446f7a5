import { dayOf } from "../../basics/instant.ts";
import { type Arrivals, arrivedWhole } from "../movement/index.ts";
import type { ReportKind } from "./model.ts";
import { callsOf } from "./store/calls.ts";
import { closingDay, findSummary } from "./store/summary.ts";
import { reportsOf } from "./store/unit-reports.ts";

/** Tells the plan on which day each unit's report of a kind arrived; one that was returned has not. */
export const arrivalsOf =
  (kind: ReportKind): Arrivals =>
  async (queries, { yearId }) => {
    const call = (await callsOf(queries, yearId)).find((each) => each.kind === kind);
    const arrived = call ? (await reportsOf(queries, [call.callId])).filter(({ state }) => state === "submitted") : [];
    return {
      whole: null,
      units: new Map(arrived.map(({ unitId, receivedAt }) => [unitId, dayOf(receivedAt ?? "")])),
      // Nobody owes a report by itself before it has been called.
      owed: call !== undefined,
    };
  };

/** The summary report is a duty of its own from its first draft on. */
export const summaryArrived: Arrivals = async (queries, { yearId }) => {
  const summary = await findSummary(queries, yearId);
  return arrivedWhole(summary ? closingDay(summary) : null, { owed: summary !== undefined });
};
