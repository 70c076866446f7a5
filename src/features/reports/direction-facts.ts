import type { Context } from "../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { ok } from "../../basics/result.ts";
import { type Direction, directionsOf, type NewDirection } from "./store/directions.ts";
import { refuse } from "./refusals.ts";

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
) {
  const member = year?.units.some((unit) => unit.unitId === unitId) ?? false;
  return member === (responsible === "one-unit") && (member || unitId === null) ? ok(undefined) : refuse("unit-needed");
}

/** The direction, if it reads as the screen showed it and is not in next year's plan yet. */
export function findOpen(
  { directions }: DirectionFacts,
  at: { readonly directionId: number; readonly revision: number },
) {
  const direction = directions.find((each) => each.directionId === at.directionId);
  if (!direction) return refuse("not-found", { what: "direction" });
  if (direction.carriedTo !== null) return refuse("carried-already");
  if (direction.revision !== at.revision) return refuse("changed-meanwhile", { now: direction });
  return ok(direction);
}
