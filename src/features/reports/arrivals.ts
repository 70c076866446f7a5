import { type Day, dayOf } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { YearFacts } from "../movement/index.ts";
import type { ReportKind } from "./model.ts";
import { callsOf } from "./store/calls.ts";
import { reportsOf } from "./store/unit-reports.ts";

/** Tells the plan on which day each unit's report of a kind arrived; one that was returned has not. */
export const arrivalsOf =
  (kind: ReportKind) =>
  async (queries: Queries, { yearId }: YearFacts): Promise<ReadonlyMap<number, Day> | undefined> => {
    const call = (await callsOf(queries, yearId)).find((each) => each.kind === kind);
    if (!call) return undefined;
    const arrived = (await reportsOf(queries, [call.callId])).filter(({ state }) => state === "submitted");
    return new Map(arrived.map(({ unitId, receivedAt }) => [unitId, dayOf(receivedAt ?? "")]));
  };
