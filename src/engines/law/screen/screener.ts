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
  const ready = (condition: Condition): Screener | undefined => {
    if (condition.route !== undefined && basis !== "any" && condition.route !== basis) return undefined;
    const parts = partsOf(condition);
    if (parts === undefined) return keeping(condition as Leaf, leafScreener(condition as Leaf, rule, plan), leaves);
    const screeners = parts.map(ready).filter((screener) => screener !== undefined);
    return "all" in condition ? allOf(screeners) : anyOf(screeners);
  };
  const screen = ready(rule.when);
  assert(screen !== undefined, `${rule.standard} has no route for ${basis}`);
  return { screen, leaves };
}

function leafScreener(leaf: Leaf, rule: Rule, plan: Plan): Screener {
  const { screen } = operatorOf(leaf);
  const screener = screen === undefined ? fromColumn(leaf, plan.columns.values.get(leafId(leaf))) : screen(leaf, plan);
  if ((leaf.checked ?? rule.checked) !== "unknown") return screener;
  return (start, count, out, short) => {
    // It decides nothing, and yet it may name the years that others count within.
    screener(start, count, out, short);
    out.fill(2, 0, count);
    if (short !== undefined) for (let index = 0; index < count; index += 1) short[index] = Math.max(1, short[index]!);
  };
}

function fromColumn(leaf: Leaf, column: ValueColumn | undefined): Screener {
  assert(column !== undefined, `no column for ${leafId(leaf)}`);
  const { ranks, short: missing } = column;
  return (start, count, out, short) => {
    for (let index = 0; index < count; index += 1) out[index] = ranks[start + index]!;
    if (short === undefined) return;
    for (let index = 0; index < count; index += 1) {
      short[index] = out[index] === 3 ? 0 : (missing?.[start + index] ?? 1);
    }
  };
}

/** Keeps the values of a leaf for the histogram of reasons, only when reasons are asked for. */
function keeping(leaf: Leaf, screener: Screener, leaves: ScreenedLeaf[]): Screener {
  const ranks = new Uint8Array(blockSize);
  leaves.push({ id: leafId(leaf), ranks });
  return (start, count, out, short) => {
    screener(start, count, out, short);
    if (short !== undefined) ranks.set(out.subarray(0, count));
  };
}

function allOf(parts: readonly Screener[]): Screener {
  const ranks = new Uint8Array(blockSize);
  const missing = new Uint8Array(blockSize);
  return (start, count, out, short) => {
    if (parts.length === 0) {
      out.fill(3, 0, count);
      short?.fill(0, 0, count);
    }
    for (const [place, part] of parts.entries()) {
      if (place === 0) {
        part(start, count, out, short);
        continue;
      }
      part(start, count, ranks, short && missing);
      for (let index = 0; index < count; index += 1) if (ranks[index]! < out[index]!) out[index] = ranks[index]!;
      if (short === undefined) continue;
      for (let index = 0; index < count; index += 1)
        short[index] = Math.min(mostShort, short[index]! + missing[index]!);
    }
  };
}

function anyOf(parts: readonly Screener[]): Screener {
  const ranks = new Uint8Array(blockSize);
  const missing = new Uint8Array(blockSize);
  return (start, count, out, short) => {
    if (parts.length === 0) {
      out.fill(0, 0, count);
      short?.fill(1, 0, count);
    }
    for (const [place, part] of parts.entries()) {
      if (place === 0) {
        part(start, count, out, short);
        continue;
      }
      part(start, count, ranks, short && missing);
      for (let index = 0; index < count; index += 1) if (ranks[index]! > out[index]!) out[index] = ranks[index]!;
      if (short === undefined) continue;
      for (let index = 0; index < count; index += 1)
        if (missing[index]! < short[index]!) short[index] = missing[index]!;
    }
  };
}
