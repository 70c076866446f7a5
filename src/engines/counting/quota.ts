import { z } from "zod";
import { Fraction } from "./fraction.ts";

/** How a share that is no whole number becomes one; "nearest" rounds a half up. */
export const Rounding = z.enum(["floor", "nearest", "ceil"]);
export type Rounding = z.infer<typeof Rounding>;

/** What a share of places is taken of; "rest" is every unit that earlier awards of the chain left over. */
export const QuotaBase = z.enum(["all-units", "units-meeting-standard", "rest"]);
export type QuotaBase = z.infer<typeof QuotaBase>;

/** How many may be honoured: a number given or allotted by the owner, a share of some units, or as many as reach it. */
export const Quota = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unlimited") }),
  z.strictObject({ kind: z.literal("absolute"), places: z.int().min(0).max(100_000) }),
  z.strictObject({
    kind: z.literal("share"),
    share: Fraction,
    of: QuotaBase,
    rounding: Rounding,
    /** The fewest places whatever the share gives: 20 % of 4 units is 0 without it. */
    atLeast: z.int().min(0).max(100),
  }),
]);
export type Quota = z.infer<typeof Quota>;

/** Unit counts a share is taken of. Absent is not zero: the quota is then unknown and the fact is named. */
export interface QuotaFacts {
  readonly allUnits?: number | undefined;
  readonly unitsMeetingStandard?: number | undefined;
  /** Units already honoured by earlier awards of the chain. */
  readonly unitsTaken?: number | undefined;
}

/** Places, `null` for no limit, or the facts still missing. */
export type Places =
  | { readonly known: true; readonly places: number | null }
  | { readonly known: false; readonly missing: readonly (keyof QuotaFacts)[] };

/**
 * The number of places a quota gives.
 *
 * @source docs/counting.md §5
 */
export function placesOf(quota: Quota, facts: QuotaFacts): Places {
  if (quota.kind === "unlimited") return { known: true, places: null };
  if (quota.kind === "absolute") return { known: true, places: quota.places };
  const missing = factsOf[quota.of].filter((fact) => facts[fact] === undefined);
  if (missing.length > 0) return { known: false, missing };
  const base = baseOf(quota.of, facts);
  return { known: true, places: Math.min(base, Math.max(quota.atLeast, shareOf(quota.share, quota.rounding, base))) };
}

/** A share of a whole number, rounded in integers: 20 % of 8 is 1, 2 or 2 by floor, nearest or ceil. */
export function shareOf({ numerator, denominator }: Fraction, rounding: Rounding, base: number): number {
  const product = base * numerator;
  const remainder = product % denominator;
  const floor = (product - remainder) / denominator;
  const up = rounding === "ceil" ? remainder > 0 : rounding === "nearest" && remainder * 2 >= denominator;
  return up ? floor + 1 : floor;
}

const factsOf: Record<QuotaBase, readonly (keyof QuotaFacts)[]> = {
  "all-units": ["allUnits"],
  "units-meeting-standard": ["unitsMeetingStandard"],
  rest: ["allUnits", "unitsTaken"],
};

function baseOf(of: QuotaBase, facts: QuotaFacts): number {
  const { allUnits = 0, unitsMeetingStandard = 0, unitsTaken = 0 } = facts;
  if (of === "all-units") return allUnits;
  return of === "rest" ? Math.max(0, allUnits - unitsTaken) : unitsMeetingStandard;
}
