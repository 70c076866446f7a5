import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { Fraction } from "./fraction.ts";
import { Quota } from "./quota.ts";
import { TieBreaker } from "./tie-breakers.ts";

/**
 * What the threshold is a share of. "entitled-voters" are those entitled on this title: the only base that shrinks
 * when a unit may not vote for itself.
 */
export const Base = z.enum([
  "cluster-units",
  "units-present",
  "ballots-issued",
  "ballots-returned",
  "valid-ballots",
  "council-members",
  "entitled-voters",
]);
export type Base = z.infer<typeof Base>;

/** "more-than" a half of 6 is 4 votes; "at-least" a half of 6 is 3. */
export const Comparator = z.enum(["at-least", "more-than"]);
export type Comparator = z.infer<typeof Comparator>;

/**
 * What a ballot asks. "cross-out" counts every name left standing as agreed; "list" is one agree-or-not on a list
 * made beforehand, counted as a single nominee. Ranking is not offered: no rulebook read says how to count it.
 */
export const Asks = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("approve-each") }),
  z.strictObject({ kind: z.literal("cross-out") }),
  z.strictObject({ kind: z.literal("choose"), atMost: z.int().min(1).max(1000) }),
  z.strictObject({ kind: z.literal("list") }),
]);
export type Asks = z.infer<typeof Asks>;

/** How often to vote when nominees fall short, who stands again, and who settles what is left. */
export const Rounds = z.strictObject({
  max: z.int().min(1).max(10),
  again: z.enum(["top-two", "all-not-reached"]),
  then: z.enum(["head-and-deputy", "unfilled", "council"]),
});
export type Rounds = z.infer<typeof Rounds>;

/**
 * One title's voting rule: plain JSON, kept in the rulebook of a cluster-year.
 *
 * Six choices make the verdict (threshold, comparator, base, voter, secrecy, asks); the rest says what surrounds it.
 * Threshold 0 with "more-than" is relative majority: most votes within the quota, at least one.
 * A blank ballot read as "abstention" belongs to the valid ballots of the base, read as "invalid" it does not;
 * the base "ballots-returned" holds it either way.
 *
 * @source docs/counting.md §1
 */
export const VotingRule = z
  .strictObject({
    threshold: Fraction,
    comparator: Comparator,
    base: Base,
    voter: z.enum(["unit", "delegate", "unit-head", "council-member"]),
    secrecy: z.enum(["secret", "open"]),
    asks: Asks,
    quota: Quota,
    ties: z.array(TieBreaker).max(TieBreaker.options.length),
    rounds: Rounds,
    blank: z.enum(["invalid", "abstention"]),
    selfVote: z.enum(["allowed", "barred"]),
    /** Share of the entitled voters who must be present, at least; null where the rulebook sets none. */
    quorum: Fraction.nullable(),
    absent: z.enum(["loses-vote", "written-opinion", "substitute"]),
  })
  .refine(({ threshold, comparator }) => comparator === "more-than" || threshold.numerator > 0, {
    path: ["threshold"],
    message: bilingual({
      vi: "Ngưỡng “ít nhất 0” thì không cần phiếu nào; nhập ngưỡng lớn hơn 0.",
      en: "“At least 0” would be reached without a vote; write a threshold above 0.",
    }),
  })
  .refine(({ threshold, comparator }) => comparator === "at-least" || threshold.numerator < threshold.denominator, {
    path: ["threshold"],
    message: bilingual({
      vi: "Không thể nhiều hơn toàn bộ số phiếu; chọn “ít nhất”.",
      en: "“More than all” cannot be reached; choose “at least”.",
    }),
  })
  .refine(({ ties }) => new Set(ties).size === ties.length, {
    path: ["ties"],
    message: bilingual({
      vi: "Một cách xử lý khi bằng phiếu được ghi hai lần; bỏ một.",
      en: "A tie-breaker is named twice; leave one out.",
    }),
  });

export type VotingRule = z.infer<typeof VotingRule>;
