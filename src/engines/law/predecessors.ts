import type { KnownYears, Subject } from "./subject.ts";
import { type Known } from "./timeline.ts";
import type { z } from "zod";

/** Whether a record is the subject's own: it is, it may be – a merger of which nobody said whether it goes on –, or it is not. */
export type Claim = "own" | "perhaps" | "none";

/** Whose a record is, by the unit it names. */
export function claimOf({ predecessors }: Subject, of: string | undefined): Claim {
  if (of === undefined) return "own";
  const found = predecessors.find(({ name }) => name === of);
  if (found === undefined) return "none";
  return found.continues === undefined ? "perhaps" : found.continues ? "own" : "none";
}

type Range = z.output<typeof KnownYears> | undefined;

/**
 * The years for which registers are complete. Before a merger of which nobody said whether its units go on, the registers of those
 * units were not compared: what is absent there may still be.
 */
export function knownOf({ predecessors }: Subject, ...ranges: readonly Range[]): Known {
  const known = ranges.filter((range) => range !== undefined);
  if (predecessors.length === 0) return known;
  const open = predecessors
    .filter(({ continues }) => continues === undefined)
    .map(({ until }) => Number(until.slice(0, 4)));
  if (open.length === 0) return known;
  const merged = Math.max(...open) + 1;
  return known.flatMap(({ from, to }) =>
    to < merged ? [] : [{ from: from === "beginning" ? merged : Math.max(from, merged), to }],
  );
}
