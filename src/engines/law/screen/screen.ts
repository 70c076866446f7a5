import type { Rule } from "../judge.ts";
import type { Route } from "../kinds.ts";
import type { Columns } from "./columns.ts";
import { blockSize, planOf } from "./plan.ts";
import { makeReady, type ReadyRule } from "./screener.ts";

/** What a screening found: subjects are told by their place in the columns. */
export interface Screening {
  /** Rank of the verdict of each subject: 0 chưa đạt, 1 thiếu dữ liệu, 2 chờ xác nhận, 3 đạt. */
  readonly verdicts: Uint8Array;
  readonly totals: { readonly unmet: number; readonly missing: number; readonly pending: number; readonly met: number };
  /** Not met, and only one thing short: one year, one award, one confirmation. */
  readonly nearly: readonly number[];
  /** How many subjects that are not met fail each condition. */
  readonly reasons: ReadonlyMap<string, number>;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/**
 * Screens every subject by one rule and keeps the reasons.
 *
 * It tells its progress after every block; who stops asking has cancelled it.
 */
export function* screen(
  rules: readonly Rule[],
  columns: Columns,
  basis?: Route | "any",
): Generator<Progress, Screening> {
  const ready = rules.map((rule) => makeReady(rule, planOf(columns, rule.restart), basis));
  const verdicts = new Uint8Array(columns.size);
  const totals = [0, 0, 0, 0];
  const nearly: number[] = [];
  const reasons = new Map<string, number>();
  const short = new Uint16Array(blockSize);
  for (let start = 0; start < columns.size; start += blockSize) {
    const count = Math.min(blockSize, columns.size - start);
    const out = verdicts.subarray(start, start + count);
    screenBlock(ready, { start, count, out, short });
    for (let index = 0; index < count; index += 1) {
      totals[out[index]!]! += 1;
      if (out[index] !== 3 && short[index] === 1) nearly.push(start + index);
    }
    countReasons(ready[0]!, out, reasons);
    yield { done: start + count, of: columns.size };
  }
  const [unmet = 0, missing = 0, pending = 0, met = 0] = totals;
  return { verdicts, totals: { unmet, missing, pending, met }, nearly, reasons };
}

/** Verdicts only, as fast as memory allows. */
export function screenVerdicts(rules: readonly Rule[], columns: Columns, basis?: Route | "any"): Uint8Array {
  const verdicts = new Uint8Array(columns.size);
  verdictScreener(rules, columns, basis)(verdicts);
  return verdicts;
}

/** The same made ready once, to be run again and again while the columns stay as they are. */
export function verdictScreener(
  rules: readonly Rule[],
  columns: Columns,
  basis?: Route | "any",
): (verdicts: Uint8Array) => void {
  const ready = rules.map((rule) => makeReady(rule, planOf(columns, rule.restart), basis));
  return (verdicts) => {
    for (let start = 0; start < columns.size; start += blockSize) {
      const count = Math.min(blockSize, columns.size - start);
      screenBlock(ready, { start, count, out: verdicts.subarray(start, start + count) });
    }
  };
}

interface Block {
  readonly start: number;
  readonly count: number;
  readonly out: Uint8Array;
  readonly short?: Uint16Array;
}

/** Where a parameter is open, a verdict stands only if every way to settle it gives the same. */
function screenBlock([first, ...others]: readonly ReadyRule[], { start, count, out, short }: Block): void {
  out.fill(3);
  short?.fill(0);
  first!.screen(start, count, out, short);
  if (others.length === 0) return;
  const settled = out.slice(0, count);
  const other = new Uint8Array(count);
  const differs = new Uint8Array(count);
  const missing = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) missing[index] = settled[index] === 1 ? 1 : 0;
  for (const rule of others) {
    other.fill(3);
    rule.screen(start, count, other);
    for (let index = 0; index < count; index += 1) {
      if (other[index] !== settled[index]) differs[index] = 1;
      if (other[index] === 1) missing[index] = 1;
    }
  }
  for (let index = 0; index < count; index += 1) if (differs[index] === 1) out[index] = missing[index] === 1 ? 1 : 2;
}

function countReasons({ leaves }: ReadyRule, verdicts: Uint8Array, reasons: Map<string, number>): void {
  for (const { id, ranks } of leaves) {
    let failing = 0;
    for (let index = 0; index < verdicts.length; index += 1)
      if (verdicts[index] !== 3 && ranks[index] !== 3) failing += 1;
    reasons.set(id, (reasons.get(id) ?? 0) + failing);
  }
}
