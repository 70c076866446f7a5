import { z } from "zod";
import { Floor, Selection, type Year } from "../kinds.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { longestHistory } from "../timeline.ts";
import { floorOf, registersOf, type Scene, type Span } from "../scene.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/**
 * So many times in a row ("02 lần liên tục"): awards whose years of achievement are next to each other or lie exactly
 * `cycle` years apart. Two years running are in a row whatever the cycle; any other year without the award breaks the chain. With `adjacent` the last link must be the year judged.
 */
export const Chain = z.strictObject({
  op: z.literal("chain"),
  ...leafFields,
  ...Selection,
  times: Numeric,
  cycle: Numeric.default(1),
  adjacent: z.boolean().default(false),
  after: z.array(Floor).default([]),
});
export type Chain = z.output<typeof Chain>;

export const chain: Operator<Chain> = {
  judge(leaf, scene) {
    const timeline = scene.history.timeline(leaf);
    const floor = floorOf(scene, leaf.after);
    const need = numberOf(leaf.times);
    const surely = longestChain(leaf, scene, floor.atMost, timeline.certain);
    const possibly = longestChain(leaf, scene, floor.atLeast, timeline.possible);
    const value = between({ surely: surely.length >= need, possibly: possibly.length >= need });
    const span: Span = surely.length === 0 ? undefined : [surely.at(-1)!, surely[0]!];
    return {
      value,
      have: Math.min(surely.length, need),
      need,
      unit: "time",
      span,
      used: surely.flatMap((year) => [...timeline.records(year)]),
      ...(value === "met" ? {} : { short: need - surely.length }),
      ...(value === "missing" ? { lacking: registersOf(leaf.of, [scene.year - longestHistory, scene.year]) } : {}),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const { masks, fill } = plan.allowed(leaf.after);
    const times = numberOf(leaf.times);
    const cycle = numberOf(leaf.cycle);
    const ends = leaf.adjacent ? 0x80000000 | 0 : -1;
    const links = (mask: number, wanted: number): number => {
      let linked = mask;
      for (let link = 1; link < wanted; link += 1) linked = mask & ((linked << 1) | (cycle > 31 ? 0 : linked << cycle));
      return linked & ends;
    };
    const longest = (mask: number): number => {
      let length = times;
      while (length > 0 && links(mask, length) === 0) length -= 1;
      return length;
    };
    return (start, count, out, short) => {
      fill(start, count);
      for (let index = 0; index < count; index += 1) {
        const surely = certain[start + index]! & masks.certain[index]!;
        if (links(surely, times) !== 0) continue;
        const value = links(possible[start + index]! & masks.possible[index]!, times) !== 0 ? 1 : 0;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += times - longest(surely);
      }
    };
  },
};

/** Years of the longest chain, latest first, cut at the number of times asked for; the latest such chain wins. */
function longestChain(leaf: Chain, { year }: Scene, floor: Year, holds: (year: Year) => boolean): Year[] {
  const cycle = numberOf(leaf.cycle);
  const times = numberOf(leaf.times);
  const lowest = Math.max(floor, year - longestHistory);
  const endingAt = (end: Year, most: number): Year[] => {
    if (most === 0 || end <= lowest || !holds(end)) return [];
    const [near, far] = [endingAt(end - 1, most - 1), cycle === 1 ? [] : endingAt(end - cycle, most - 1)];
    return [end, ...(far.length > near.length ? far : near)];
  };
  let longest: Year[] = [];
  for (let end = year; end > lowest; end -= 1) {
    const years = endingAt(end, times);
    if (years.length > longest.length) longest = years;
    if (longest.length === times || leaf.adjacent) break;
  }
  return longest;
}
