import { z } from "zod";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import type { UnitProgress } from "../year/index.ts";
import type { UnitReportState } from "./model.ts";

/**
 * Where a unit stands with a report it was asked for. Lateness goes by the first arrival, so a supplement asked for later
 * makes nobody late; “overdue” never arrived at all.
 */
export const Standing = z.enum(["to-come", "overdue", "arrived", "arrived-late", "returned", "returned-late"]);
export type Standing = z.infer<typeof Standing>;

interface Arrival {
  readonly state: UnitReportState;
  readonly firstReceivedAt: Instant | null;
}

/** @param report what the unit has begun; undefined where it has begun nothing */
export function standingOf(
  report: Arrival | undefined,
  { dueOn, today }: { readonly dueOn: Day; readonly today: Day },
): Standing {
  const first = report?.firstReceivedAt ?? null;
  if (!report || first === null) return today > dueOn ? "overdue" : "to-come";
  const late = dayOf(first) > dueOn;
  if (report.state === "submitted") return late ? "arrived-late" : "arrived";
  return late ? "returned-late" : "returned";
}

/** A unit's reports of the year together: one that never came although its day has passed outweighs all others. */
export function progressFrom(standings: readonly Standing[], { begun }: { readonly begun: boolean }): UnitProgress {
  if (standings.includes("overdue")) return "late";
  const arrived = standings.filter((each) => each === "arrived" || each === "arrived-late");
  if (standings.length > 0 && arrived.length === standings.length)
    return arrived.includes("arrived-late") ? "done-late" : "done";
  return begun ? "doing" : "todo";
}
