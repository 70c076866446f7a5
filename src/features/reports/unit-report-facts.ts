import type { Day } from "../../basics/instant.ts";
import type { Context } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { refuse } from "./refusals.ts";
import { type Call, findCall } from "./store/calls.ts";
import { findReport, type UnitReport } from "./store/unit-reports.ts";

/** What every deed on a unit's report asks: the call, the report if begun, and whether the unit owes one. */
export interface UnitReportFacts {
  readonly call: Call | undefined;
  readonly report: UnitReport | undefined;
  /** False for observers and for units outside the cluster. */
  readonly owes: boolean;
  /** The first day of the year on which the unit was of the cluster: nothing came from it before. */
  readonly since: Day;
  /** First and last day of the year: figures stand for one of them. */
  readonly days: { readonly from: Day; readonly to: Day };
}

export async function unitReportFacts(
  { tx }: Context,
  at: { readonly yearId: number; readonly callId: number; readonly unitId: number },
): Promise<UnitReportFacts> {
  const year = await readYear(tx, at.yearId);
  const call = await findCall(tx, at);
  const unit = year?.units.find(({ unitId, observer }) => unitId === at.unitId && !observer);
  return {
    call,
    report: call && (await findReport(tx, at)),
    owes: unit !== undefined,
    days: { from: year?.startsOn ?? "", to: year?.endsOn ?? "" },
    since: [year?.startsOn ?? "", unit?.joinedOn ?? ""].toSorted().at(-1)!,
  };
}

/** Figures as of a day of another year are a slip of the hand, and would stand in what is signed. */
export const refuseFigures = (day: Day | null, { days }: Pick<UnitReportFacts, "days">) =>
  day !== null && (day < days.from || day > days.to) ? refuse("figures-of-another-year", { day, ...days }) : undefined;
