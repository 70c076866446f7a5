import { z } from "zod";
import { Floor, Selection, type Year } from "../kinds.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { floorOf, longestHistory, registersOf, type Scene, type Span, yearsOf } from "../scene.ts";
import { countYears } from "../screen/bits.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/**
 * An award so many times, each in a year of its own, in any order: within a window that an earlier condition named, or
 * in all years after the floors. Two awards of one kind in one year are one time.
 */
export const Count = z.strictObject({
  op: z.literal("count"),
  ...leafFields,
  ...Selection,
  min: Numeric,
  within: z.string().optional(),
  after: z.array(Floor).default([]),
});
export type Count = z.output<typeof Count>;

export const count: Operator<Count> = {
  judge(leaf, scene) {
    const timeline = scene.history.timeline(leaf);
    const floor = floorOf(scene, leaf.after);
    const need = numberOf(leaf.min);
    const spans = windowOf(leaf, scene);
    const years = (span: Span, above: Year, holds: (year: Year) => boolean) =>
      yearsOf(span).filter((year) => year > above && holds(year));
    const surely = years(spans.certain, floor.atMost, timeline.certain);
    const possibly = years(spans.possible, floor.atLeast, timeline.possible);
    const value = between({ surely: surely.length >= need, possibly: possibly.length >= need });
    const unsure = possibly.filter((year) => !surely.includes(year));
    return {
      value,
      have: surely.length,
      need,
      unit: leaf.of.every((kind) => kind.startsWith("grade:")) ? "year" : "time",
      span: leaf.within === undefined ? undefined : spans.certain,
      used: surely.flatMap((year) => [...timeline.records(year)]),
      ...(value === "met" ? {} : { short: need - surely.length }),
      ...(value === "missing" ? { lacking: registersOf(leaf.of, [unsure[0]!, unsure.at(-1)!]) } : {}),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const { masks, fill } = plan.allowed(leaf.after);
    const need = numberOf(leaf.min);
    const within = leaf.within === undefined ? undefined : plan.window(leaf.within);
    return (start, size, out, short) => {
      fill(start, size);
      for (let index = 0; index < size; index += 1) {
        const years =
          certain[start + index]! & masks.certain[index]! & (within === undefined ? -1 : within.certain[index]!);
        const have = countYears(years);
        out[index] = have >= need ? 3 : 0;
        if (short !== undefined) short[index] = Math.max(0, need - have);
      }
      if (plan.exact) return;
      for (let index = 0; index < size; index += 1) {
        const years =
          possible[start + index]! & masks.possible[index]! & (within === undefined ? -1 : within.possible[index]!);
        if (out[index] === 0 && countYears(years) >= need) out[index] = 1;
      }
    };
  },
};

function windowOf(leaf: Count, scene: Scene): { certain: Span; possible: Span } {
  const everything: Span = [scene.year - longestHistory + 1, scene.year];
  if (leaf.within === undefined) return { certain: everything, possible: everything };
  return scene.windows.get(leaf.within) ?? { certain: undefined, possible: undefined };
}
