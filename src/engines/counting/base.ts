import { unreachable } from "../../basics/assert.ts";
import { type BallotFigure, type Count, type Electorate, total } from "./count.ts";
import type { VotingRule } from "./rule.ts";

/** A figure that a base is made of. */
export type BaseFigure = keyof Electorate | BallotFigure;

/** The number a threshold is taken of, or the figures it still waits for. */
export type BaseSize =
  | { readonly known: true; readonly size: number }
  | { readonly known: false; readonly missing: readonly BaseFigure[] };

interface BaseFacts {
  readonly electorate: Electorate;
  readonly counts: readonly Count[];
  /** Votes held by the nominee's own unit. */
  readonly ownVotes: number;
}

/**
 * The size of the rule's base for one nominee.
 *
 * A written opinion counts as a ballot issued and returned, and as a unit taking part: it is in the votes,
 * so it must be in what they are measured against.
 *
 * @source docs/counting.md §3
 */
export function baseSize(rule: VotingRule, { electorate, counts, ownVotes }: BaseFacts): BaseSize {
  switch (rule.base) {
    case "cluster-units":
      return sizeOf("clusterUnits", electorate.clusterUnits);
    case "council-members":
      return sizeOf("councilMembers", electorate.councilMembers);
    case "entitled-voters":
      return less(sizeOf("entitledVoters", electorate.entitledVoters), rule.selfVote === "barred" ? ownVotes : 0);
    case "units-present": {
      const opinions = counts.filter((count) => count.channel === "written-opinion");
      const present = sizeOf("unitsPresent", electorate.unitsPresent);
      return opinions.length === 0 ? present : both(present, sizeOf("returned", total(opinions, "returned")));
    }
    case "ballots-issued":
      return sizeOf("issued", total(counts, "issued"));
    case "ballots-returned":
      return sizeOf("returned", total(counts, "returned"));
    case "valid-ballots": {
      const valid = sizeOf("valid", total(counts, "valid"));
      return rule.blank === "invalid" ? valid : both(valid, sizeOf("blank", total(counts, "blank")));
    }
    default:
      return unreachable(rule.base);
  }
}

function sizeOf(figure: BaseFigure, size: number | undefined): BaseSize {
  return size === undefined ? { known: false, missing: [figure] } : { known: true, size };
}

function both(a: BaseSize, b: BaseSize): BaseSize {
  if (a.known && b.known) return { known: true, size: a.size + b.size };
  return { known: false, missing: [...(a.known ? [] : a.missing), ...(b.known ? [] : b.missing)] };
}

function less(base: BaseSize, votes: number): BaseSize {
  return base.known && votes > 0 ? { known: true, size: Math.max(0, base.size - votes) } : base;
}
