import { z } from "zod";
import { VotingRule } from "../../engines/counting/index.ts";

/** What is voted: an award of the catalogue, or who leads next year. */
export const VoteSubject = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("title"), awardCode: z.string().min(1).max(80) }),
  z.strictObject({ kind: z.literal("head") }),
  z.strictObject({ kind: z.literal("deputy") }),
]);
export type VoteSubject = z.infer<typeof VoteSubject>;

const Article = z.string().max(200);

/**
 * The rulebook of a cluster-year (quy chế): every rule on which bodies differ, as data.
 * `article` names the place in the cluster's own paper, printed beside every verdict.
 *
 * @source ../../../shared: domain/clusters.md §2.5 (parameters P1–P34) and §5
 */
export const Rulebook = z.strictObject({
  title: z.string().min(1).max(300),
  /** Id of the regulation of the owner that verdicts of the year are given by, beside the law; without one the law alone. */
  regulation: z.string().min(1).max(100).optional(),
  /** Votes in the order they are held. */
  votes: z
    .array(
      z.strictObject({
        subject: VoteSubject,
        rule: VotingRule,
        article: Article,
        /** Awards whose standard a nominee must meet first: the ministry's flag before the Government's. */
        requires: z.array(z.string().min(1).max(80)).max(10).optional(),
      }),
    )
    .max(40),
  /** Points in the criteria table: scale in hundredths, and how equal totals are ranked. */
  scoring: z.strictObject({
    scale: z.int().min(1).max(100_000_000),
    ties: z.enum(["same-rank", "outstanding-achievements", "longest-without-flag"]),
  }),
  heads: z.strictObject({
    deputies: z.int().min(0).max(5),
    termYears: z.int().min(1).max(10),
    obtainedBy: z.enum(["election", "rotation", "appointment"]),
    /** True where a unit not considered for titles last year cannot lead. */
    excludeNotConsidered: z.boolean(),
    /** True where head and deputy stand on two ballots; false where the runner-up becomes deputy. */
    twoBallots: z.boolean(),
  }),
  chair: z.strictObject({
    /** Who takes an item that concerns the chair's own unit. */
    conflict: z.enum(["deputy-takes-the-item", "chair-stays"]),
  }),
  nominations: z.strictObject({
    /** Whether delegates may add a nominee at the conference. */
    fromTheFloor: z.boolean(),
    /** A unit honoured with one title leaves the lists that follow. */
    oneTitleAUnit: z.boolean(),
  }),
  publication: z.strictObject({
    /** Below this many voters only reached / not reached is shown outside the minutes. */
    countsFromVoters: z.int().min(0).max(1000),
  }),
  /** Legal days by which papers are due, as written in the rulebook; month-day of the year, or of the next year. */
  deadlines: z
    .array(
      z.strictObject({
        what: z.string().min(1).max(200),
        on: z
          .string()
          .max(5)
          .regex(/^\d{2}-\d{2}$/),
        nextYear: z.boolean(),
      }),
    )
    .max(40),
});
export type Rulebook = z.infer<typeof Rulebook>;
