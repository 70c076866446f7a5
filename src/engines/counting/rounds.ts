import type { BrokenEquation } from "./balance.ts";
import type { TieBreaker } from "./tie-breakers.ts";
import type { NomineeVerdict, Verdict } from "./verdict.ts";
import type { Vote } from "./vote.ts";

/** What the meeting does after a round. `places` are those still open; null where the quota sets no limit. */
export type NextStep =
  | { readonly step: "done" }
  | { readonly step: "complete-the-count"; readonly broken: readonly BrokenEquation[] }
  /** The ballot was void: the same round is held again. */
  | { readonly step: "repeat-the-round"; readonly round: number }
  /** A fact or the casting vote is still to come; `unknown` are the nominees it is not known for. */
  | {
      readonly step: "settle-tie";
      readonly by: TieBreaker;
      readonly nominees: readonly string[];
      readonly unknown: readonly string[];
      readonly places: number;
    }
  | {
      readonly step: "another-round";
      readonly round: number;
      readonly nominees: readonly string[];
      readonly places: number | null;
    }
  | {
      readonly step: "head-and-deputy" | "unfilled" | "council";
      readonly nominees: readonly string[];
      readonly places: number | null;
    };

/**
 * What the rule asks for when a round leaves places open, a tie, or nothing that can be decided.
 *
 * @source docs/counting.md §9
 */
export function nextStep(vote: Vote, verdict: Verdict): NextStep {
  if (verdict.state === "void") return { step: "repeat-the-round", round: vote.round };
  if (verdict.state === "undecided" || verdict.places === "unknown")
    return { step: "complete-the-count", broken: verdict.broken };
  if (verdict.tie !== null) {
    const { waitsFor, nominees, unknown, places } = verdict.tie;
    if (waitsFor === null || waitsFor === "another-round") return continueWith(vote, nominees, places);
    return { step: "settle-tie", by: waitsFor, nominees, unknown, places };
  }
  const honoured = verdict.nominees.filter(({ outcome }) => outcome === "honoured").length;
  const short = verdict.nominees.filter(({ because }) => because === "below-threshold");
  const enough = verdict.places === null ? honoured > 0 : honoured >= verdict.places;
  if (enough || short.length === 0) return { step: "done" };
  const places = verdict.places === null ? null : verdict.places - honoured;
  return continueWith(vote, standingAgain(vote, short, places), places);
}

function continueWith(vote: Vote, nominees: readonly string[], places: number | null): NextStep {
  const { max, then } = vote.rule.rounds;
  return vote.round < max
    ? { step: "another-round", round: vote.round + 1, nominees, places }
    : { step: then, nominees, places };
}

/**
 * Those below the threshold who stand again. "Top two" is for one open place; with more, one nominee more than places.
 * Equal votes at the cut stand again together.
 */
function standingAgain({ rule }: Vote, short: readonly NomineeVerdict[], places: number | null): string[] {
  const votes = ({ sum }: NomineeVerdict) => sum?.votes ?? 0;
  const best = [...short].sort((a, b) => votes(b) - votes(a));
  const last = best[places ?? 1];
  const again =
    rule.rounds.again === "all-not-reached" || last === undefined
      ? best
      : best.filter((one) => votes(one) >= votes(last));
  return again.map(({ nominee }) => nominee);
}
