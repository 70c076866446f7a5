import type { Context } from "../../platform/deeds/index.ts";
import { readYear } from "../movement/index.ts";
import { type Call, findCall } from "./store/calls.ts";
import { findReport, type UnitReport } from "./store/unit-reports.ts";

/** What every deed on a unit's report asks: the call, the report if begun, and whether the unit owes one. */
export interface UnitReportFacts {
  readonly call: Call | undefined;
  readonly report: UnitReport | undefined;
  /** False for observers and for units outside the cluster. */
  readonly owes: boolean;
}

export async function unitReportFacts(
  { tx }: Context,
  at: { readonly yearId: number; readonly callId: number; readonly unitId: number },
): Promise<UnitReportFacts> {
  const year = await readYear(tx, at.yearId);
  const call = await findCall(tx, at);
  return {
    call,
    report: call && (await findReport(tx, at)),
    owes: year?.units.some((unit) => unit.unitId === at.unitId && !unit.observer) ?? false,
  };
}
