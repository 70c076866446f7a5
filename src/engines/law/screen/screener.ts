import { assert } from "../../../basics/assert.ts";
import { type Condition, type Leaf, partsOf } from "../condition.ts";
import type { Rule } from "../judge.ts";
import type { Route } from "../kinds.ts";
import { leafId } from "../leaf.ts";
import { operatorOf } from "../operators/index.ts";
import type { ValueColumn } from "./columns.ts";
import { blockSize, mostShort, type Plan, type Screener } from "./plan.ts";

/** A leaf of a rule made ready, with the values of the block screened last. */
export interface ScreenedLeaf {
  readonly id: string;
  readonly ranks: Uint8Array;
}

/** A rule made ready for columns. */
export interface ReadyRule {
  readonly screen: Screener;
  readonly leaves: readonly ScreenedLeaf[];
}

/** Makes a rule ready; routes for another kind of commendation than the one asked for are left out. */
export function makeReady(rule: Rule, plan: Plan, basis: Route | "any" = rule.basis): ReadyRule {
  const leaves: ScreenedLeaf[] = [];
  const counted = (condition: Condition): boolean =>
    condition.route === undefined || basis === "any" || condition.route === basis;
  /** What follows one another in a column: an `all` inside an `all` is no step of its own. */
  const steps = (condition: Condition): Screener[] => {
    const parts = partsOf(condition)?.filter(counted);
    if (parts === undefined) return [keeping(condition as Leaf, leafScreener(condition as Leaf, rule, plan), leaves)];
    if ("all" in condition) return parts.flatMap(steps);
    return parts.length === 1 ? steps(parts[0]!) : [anyOf(parts.map((part) => inTurn(steps(part))))];
  };
  assert(counted(rule.when), `${rule.standard} has no route for ${basis}`);
  return { screen: inTurn(steps(rule.when)), leaves };
}

const inTurn =
  (steps: readonly Screener[]): Screener =>
  (start, count, out, short) => {
    for (const step of steps) step(start, count, out, short);
  };

function leafScreener(leaf: Leaf, rule: Rule, plan: Plan): Screener {
  const { screen } = operatorOf(leaf);
  const screener = screen === undefined ? fromColumn(plan.columns.values.get(leafId(leaf)), leaf) : screen(leaf, plan);
  return (leaf.checked ?? rule.checked) === "unknown" ? undecided(screener) : screener;
}

function fromColumn(column: ValueColumn | undefined, leaf: Leaf): Screener {
  assert(column !== undefined, `no column for ${leafId(leaf)}`);
  const { ranks, short: missing } = column;
  // Whom nothing fails needs no pass.
  if (ranks.every((rank) => rank === 3)) return () => {};
  return (start, count, out, short) => {
    for (let index = 0; index < count; index += 1) out[index] = Math.min(out[index]!, ranks[start + index]!);
    if (short === undefined) return;
    for (let index = 0; index < count; index += 1) {
      if (ranks[start + index] !== 3) short[index]! += missing?.[start + index] ?? 1;
    }
  };
}

/** Content that nobody knows is pending whatever the facts; yet it may name the years that others count within. */
function undecided(screener: Screener): Screener {
  const ranks = new Uint8Array(blockSize);
  const missing = new Uint16Array(blockSize);
  return (start, count, out, short) => {
    missing.fill(0);
    screener(start, count, ranks, missing);
    for (let index = 0; index < count; index += 1) {
      if (out[index]! > 2) out[index] = 2;
      if (short !== undefined) short[index]! += Math.max(1, missing[index]!);
    }
  };
}

/** Keeps the values of a leaf for the histogram of reasons, only when reasons are asked for. */
function keeping(leaf: Leaf, screener: Screener, leaves: ScreenedLeaf[]): Screener {
  const ranks = new Uint8Array(blockSize);
  leaves.push({ id: leafId(leaf), ranks });
  return (start, count, out, short) => {
    if (short === undefined) return screener(start, count, out);
    ranks.fill(3);
    screener(start, count, ranks, short);
    for (let index = 0; index < count; index += 1) if (ranks[index]! < out[index]!) out[index] = ranks[index]!;
  };
}

/** One of the routes is enough: the best of them lowers the column, and the nearest tells what is missing. */
function anyOf(routes: readonly Screener[]): Screener {
  const [best, ranks] = [new Uint8Array(blockSize), new Uint8Array(blockSize)];
  const [nearest, missing] = [new Uint16Array(blockSize), new Uint16Array(blockSize)];
  return (start, count, out, short) => {
    best.fill(0);
    nearest.fill(routes.length === 0 ? 1 : mostShort);
    for (const route of routes) {
      ranks.fill(3);
      missing.fill(0);
      route(start, count, ranks, short && missing);
      for (let index = 0; index < count; index += 1) {
        if (ranks[index]! > best[index]!) best[index] = ranks[index]!;
        if (missing[index]! < nearest[index]!) nearest[index] = missing[index]!;
      }
    }
    for (let index = 0; index < count; index += 1) {
      if (best[index]! < out[index]!) out[index] = best[index]!;
      if (short !== undefined) short[index]! += nearest[index]!;
    }
  };
}
