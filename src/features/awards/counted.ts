import { fold } from "../../basics/fold.ts";
import type { AwardRecord } from "./model.ts";

/** What a line speaks of: which award, of whom. */
export type Scope = Pick<AwardRecord, "awardCode" | "family" | "awardName" | "unitId">;

/** A line that is not added because a broader total already holds it. */
export interface Detail {
  readonly record: AwardRecord;
  readonly within: AwardRecord;
}

/**
 * Which lines of one year are added up, so that nothing is counted twice.
 *
 * A plain total holds what lies within it: the same award or the same family of awards (“Huân chương” holds every
 * class), of the same unit or of any unit when it is of all units. What is held is a detail and is not added.
 * Revoked lines count nowhere.
 */
export function counted(records: readonly AwardRecord[]): {
  readonly added: readonly AwardRecord[];
  readonly details: readonly Detail[];
} {
  const valid = records.filter((record) => record.revokedAt === null);
  const totals = valid.filter((record) => record.kind === "total");
  const details = valid.flatMap((record) => {
    const within = totals.find((total) => total.year === record.year && holdsAsDetail(total, record));
    return within ? [{ record, within }] : [];
  });
  const held = new Set(details.map((detail) => detail.record));
  return { added: valid.filter((record) => !held.has(record)), details };
}

/** A named award of equal scope is a detail of a total; another total of equal scope stands beside it. */
const holdsAsDetail = (total: AwardRecord, record: AwardRecord): boolean =>
  total !== record && holds(total, record) && (record.kind === "named" || !holds(record, total));

/** Whether one scope lies within another, or is the same. */
export const holds = (outer: Scope, inner: Scope): boolean => holdsAward(outer, inner) && holdsUnit(outer, inner);

/** Two totals of which neither lies within the other, though they share awards: one sum cannot hold both. */
export const cross = (one: Scope, other: Scope): boolean =>
  !holds(one, other) &&
  !holds(other, one) &&
  (holdsAward(one, other) || holdsAward(other, one)) &&
  (holdsUnit(one, other) || holdsUnit(other, one));

const holdsUnit = (outer: Scope, inner: Scope): boolean => outer.unitId === null || outer.unitId === inner.unitId;

function holdsAward(outer: Scope, inner: Scope): boolean {
  if (outer.awardCode !== null) return outer.awardCode === inner.awardCode;
  if (outer.family !== null) return outer.family === inner.family;
  return inner.awardCode === null && inner.family === null && fold(outer.awardName) === fold(inner.awardName);
}
