import { type Condition, type Leaf, partsOf } from "./condition.ts";
import { leafId } from "./leaf.ts";

/** Whether a condition is the point that a dossier claims: by its citation, or by the name of a leaf. */
export function isRoad(condition: Condition, road: string): boolean {
  return condition.cite === road || (partsOf(condition) === undefined && leafId(condition as Leaf) === road);
}

/** Whether a tree holds the point that a dossier claims. */
export const leadsTo = (condition: Condition, road: string): boolean =>
  isRoad(condition, road) || (partsOf(condition)?.some((part) => leadsTo(part, road)) ?? false);

/** The roads of a tree that a dossier may claim: the parts of every `any` that cite a point. */
export function roadsOf(condition: Condition): string[] {
  const parts = partsOf(condition) ?? [];
  const own = "any" in condition ? parts.flatMap(({ cite }) => cite ?? []) : [];
  return [...new Set([...own, ...parts.flatMap(roadsOf)])];
}
