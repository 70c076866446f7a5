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
 * @source ../../../docs/counting.md §3
 */
export function baseSize(rule: VotingRule, { electorate, counts, ownVotes }: BaseFacts): BaseSize {
  switch (rule.base) {
    case "cluster-units":
      return add({ clusterUnits: electorate.clusterUnits });
    case "council-members":
      return add({ councilMembers: electorate.councilMembers });
    case "entitled-voters":
      return less(add({ entitledVoters: electorate.entitledVoters }), rule.selfVote === "barred" ? ownVotes : 0);
    case "units-present":
      return add({ unitsPresent: electorate.unitsPresent, ...opinions(counts) });
    case "ballots-issued":
      return add({ issued: total(counts, "issued") });
    case "ballots-returned":
      return add({ returned: total(counts, "returned") });
    case "valid-ballots":
      return rule.blank === "invalid"
        ? add({ valid: total(counts, "valid") })
        : add({ valid: total(counts, "valid"), blank: total(counts, "blank") });
    default:
      return unreachable(rule.base);
  }
}

function opinions(counts: readonly Count[]): Parts {
  const written = counts.filter((count) => count.channel === "written-opinion");
  return written.length === 0 ? {} : { returned: total(written, "returned") };
}

type Parts = { readonly [figure in BaseFigure]?: number | undefined };

function add(parts: Parts): BaseSize {
  const entries = Object.entries(parts) as [BaseFigure, number | undefined][];
  const missing = entries.filter(([, part]) => part === undefined).map(([figure]) => figure);
  if (missing.length > 0) return { known: false, missing };
  return { known: true, size: entries.reduce((size, [, part]) => size + (part ?? 0), 0) };
}

function less(base: BaseSize, votes: number): BaseSize {
  return base.known ? { known: true, size: Math.max(0, base.size - votes) } : base;
}
