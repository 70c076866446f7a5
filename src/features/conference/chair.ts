import type { Instant } from "../../basics/instant.ts";
import type { Chaired, Leaders } from "./model.ts";

/**
 * Who chairs an item that concerns certain units. The deputy takes an item about the chair's own unit where the
 * rulebook says so; if it concerns the deputy's unit as well, the chair stays and the minutes say that too.
 */
export function whoChairs(
  { chair, deputy }: Leaders,
  item: { concerns: readonly number[]; conflict: "deputy-takes-the-item" | "chair-stays"; at: Instant },
): Chaired {
  const concerned = (unitId: number | null) => unitId !== null && item.concerns.includes(unitId);
  const at = item.at;
  if (!concerned(chair.unitId)) return { ...chair, as: "chair", because: null, at };
  if (item.conflict === "chair-stays") return { ...chair, as: "chair", because: "rulebook-lets-chair-stay", at };
  if (deputy === null || concerned(deputy.unitId))
    return { ...chair, as: "chair", because: "both-units-concerned", at };
  return { ...deputy, as: "deputy", because: "own-unit-concerned", at };
}
