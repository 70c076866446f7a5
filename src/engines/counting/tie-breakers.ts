import { z } from "zod";
import { unreachable } from "../../basics/assert.ts";

/**
 * What may part nominees with equal votes, in the order the rulebook lists it. The last two are acts: the tie waits
 * for them, and another round has a verdict of its own.
 */
export const TieBreaker = z.enum([
  "score",
  "outstanding-achievements",
  "longest-without-flag",
  "another-round",
  "head-unit-casting-vote",
]);
export type TieBreaker = z.infer<typeof TieBreaker>;

/** Facts about a nominee that may part a tie. Absent is not zero: an absent fact leaves the tie standing. */
export const TieFacts = z.strictObject({
  /** Emulation score in hundredths. */
  score: z.int().optional(),
  outstandingAchievements: z.int().min(0).optional(),
  /** Year of the last flag; null for a nominee that never had one, which is the longest wait. */
  lastFlagYear: z.int().nullable().optional(),
  /** Whether the head unit's casting vote went to this nominee. */
  castingVote: z.boolean().optional(),
});
export type TieFacts = z.infer<typeof TieFacts>;

/** A number that is larger for the nominee to be preferred, or undefined while the fact is not known. */
export function merit(breaker: TieBreaker, facts: TieFacts): number | undefined {
  switch (breaker) {
    case "score":
      return facts.score;
    case "outstanding-achievements":
      return facts.outstandingAchievements;
    case "longest-without-flag":
      return facts.lastFlagYear === null ? 0 : facts.lastFlagYear === undefined ? undefined : -facts.lastFlagYear;
    case "another-round":
      return undefined;
    case "head-unit-casting-vote":
      return facts.castingVote === undefined ? undefined : Number(facts.castingVote);
    default:
      return unreachable(breaker);
  }
}
