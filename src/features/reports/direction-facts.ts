import type { Context } from "../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../movement/index.ts";
import { type Result, ok, refuse } from "../../basics/result.ts";
import type { ReportRefusal } from "./model.ts";
import { type Direction, directionsOf, type NewDirection } from "./store/directions.ts";

export interface DirectionFacts {
  readonly year: YearFacts | undefined;
  readonly directions: readonly Direction[];
}

export const directionFacts = async (
  { tx }: Context,
  { yearId }: { readonly yearId: number },
): Promise<DirectionFacts> => ({
  year: await readYear(tx, yearId),
  directions: await directionsOf(tx, yearId),
});

/** A task of one unit names a member unit; any other names none. */
export function checkOwner(
  year: YearFacts | undefined,
  { responsible, unitId }: Pick<NewDirection, "responsible" | "unitId">,
): Result<undefined, Extract<ReportRefusal, { code: "unit-needed" }>> {
  const member = year?.units.some((unit) => unit.unitId === unitId) ?? false;
  return member === (responsible === "one-unit") && (member || unitId === null)
    ? ok(undefined)
    : refuse({ code: "unit-needed" });
}

/** The direction, if it reads as the screen showed it and is not in next year's plan yet. */
export function findOpen(
  { directions }: DirectionFacts,
  at: { readonly directionId: number; readonly revision: number },
): Result<Direction, Extract<ReportRefusal, { code: "not-found" | "changed-meanwhile" | "carried-already" }>> {
  const direction = directions.find((each) => each.directionId === at.directionId);
  if (!direction) return refuse({ code: "not-found", what: "direction" });
  if (direction.carriedTo !== null) return refuse({ code: "carried-already" });
  if (direction.revision !== at.revision) return refuse({ code: "changed-meanwhile", now: direction });
  return ok(direction);
}
