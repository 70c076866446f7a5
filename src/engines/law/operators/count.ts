import { z } from "zod";
import { Floor, isGrade, Selection, type Year } from "../kinds.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { longestHistory } from "../timeline.ts";
import { floorOf, registersOf, type Scene, type Span, yearsIn } from "../scene.ts";
import { atLeast, countYears } from "../screen/bits.ts";
import { type Allowed, blockSize } from "../screen/plan.ts";
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
    const above = (span: Span, floor: Year): Span =>
      span === undefined || span[0] > floor ? span : [floor + 1, span[1]];
    const surely = yearsIn(above(spans.certain, floor.atMost), timeline.certain);
    const possibly = yearsIn(above(spans.possible, floor.atLeast), timeline.possible);
    const value = between({ surely: surely.length >= need, possibly: possibly.length >= need });
    const unsure = possibly.filter((year) => !surely.includes(year));
    return {
      value,
      have: surely.length,
      need,
      unit: leaf.of.every(isGrade) ? "year" : "time",
      span: leaf.within === undefined ? undefined : spans.certain,
      used: surely.flatMap((year) => [...timeline.records(year)]),
      ...(value === "met" ? {} : { short: need - surely.length }),
      ...(value === "missing" ? { lacking: registersOf(leaf.of, [unsure[0]!, unsure.at(-1)!]) } : {}),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    // A window lies after the last discipline already.
    const { masks, fill } = leaf.within !== undefined && leaf.after.length === 0 ? everyYear : plan.allowed(leaf.after);
    const need = numberOf(leaf.min);
    const within = leaf.within === undefined ? everyYear.masks : plan.window(leaf.within);
    return (start, size, out, short) => {
      fill(start, size);
      if (plan.exact && short === undefined && masks === everyYear.masks) {
        for (let index = 0; index < size; index += 1) {
          out[index]! &= atLeast(countYears(certain[start + index]! & within.certain[index]!), need);
        }
        return;
      }
      if (plan.exact && short === undefined) {
        for (let index = 0; index < size; index += 1) {
          const years = certain[start + index]! & masks.certain[index]! & within.certain[index]!;
          out[index]! &= atLeast(countYears(years), need);
        }
        return;
      }
      for (let index = 0; index < size; index += 1) {
        const have = countYears(certain[start + index]! & masks.certain[index]! & within.certain[index]!);
        if (have >= need) continue;
        const most = plan.exact
          ? have
          : countYears(possible[start + index]! & masks.possible[index]! & within.possible[index]!);
        const value = most >= need ? 1 : 0;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += need - have;
      }
    };
  },
};

const everyYear: Allowed = {
  masks: { certain: new Int32Array(blockSize).fill(-1), possible: new Int32Array(blockSize).fill(-1) },
  fill: () => {},
};

function windowOf(leaf: Count, scene: Scene): { certain: Span; possible: Span } {
  const everything: Span = [scene.year - longestHistory + 1, scene.year];
  if (leaf.within === undefined) return { certain: everything, possible: everything };
  return scene.windows.get(leaf.within) ?? { certain: undefined, possible: undefined };
}
