import { z } from "zod";

const Whole = z.int().min(0).max(1_000_000_000);

/** How votes reached the count. Written opinions of absent voters are counted apart because they are not secret. */
export const Channel = z.enum(["paper", "electronic", "hands", "written-opinion"]);
export type Channel = z.infer<typeof Channel>;

/** One nominee's line on the valid ballots of a channel; `noMark` is a valid ballot that leaves this line empty. */
export const Line = z.strictObject({
  nominee: z.string().min(1).max(80),
  agree: Whole.optional(),
  disagree: Whole.optional(),
  noMark: Whole.optional(),
});
export type Line = z.infer<typeof Line>;

/**
 * What the tellers, or the opened electronic box, report for one channel. Blank ballots stand apart from valid and
 * invalid ones whatever the rule makes of them. Absent is not zero: a figure not yet entered leaves the verdict open.
 */
export const Count = z.strictObject({
  channel: Channel,
  issued: Whole.optional(),
  returned: Whole.optional(),
  /** Ballots handed out that never came back; left out where nobody counted them. */
  notReturned: Whole.optional(),
  valid: Whole.optional(),
  invalid: Whole.optional(),
  blank: Whole.optional(),
  lines: z.array(Line).max(500),
});
export type Count = z.infer<typeof Count>;

/** How many hold or could hold a vote; frozen when voting opens. */
export const Electorate = z.strictObject({
  clusterUnits: Whole.optional(),
  unitsPresent: Whole.optional(),
  councilMembers: Whole.optional(),
  /** Voters entitled on this title, present or not, before any bar on voting for oneself. */
  entitledVoters: Whole.optional(),
  /** Of these, the voters present when voting opened. */
  votersPresent: Whole.optional(),
});
export type Electorate = z.infer<typeof Electorate>;

/** A figure that only ballots have. */
export type BallotFigure = "issued" | "returned" | "valid" | "invalid" | "blank";

/** A figure over all channels, or undefined while one channel lacks it. */
export function total(counts: readonly Count[], figure: BallotFigure): number | undefined {
  return sum(counts.map((count) => count[figure]));
}

/** Votes in a nominee's favour over all channels, or undefined while one channel lacks them. */
export function votesFor(counts: readonly Count[], nominee: string): number | undefined {
  return sum(counts.map((count) => count.lines.find((line) => line.nominee === nominee)?.agree));
}

/** No channel at all is nothing counted yet, not a count of zero. */
function sum(figures: readonly (number | undefined)[]): number | undefined {
  if (figures.length === 0) return undefined;
  return figures.reduce((all, one) => (all === undefined || one === undefined ? undefined : all + one), 0);
}
