import { z } from "zod";
import { Floor, Selection } from "../kinds.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { floorOf, recordsIn, registersOf, runEndingAt, spanOf } from "../scene.ts";
import { atLeast, lastYears, runLength } from "../screen/bits.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/**
 * So many years in a row, ending with the year judged ("từ 05 năm trở lên đến thời điểm đề nghị").
 *
 * `as` names the years for the conditions that follow ("trong thời gian đó"): the whole run, or only its last years.
 */
export const Streak = z.strictObject({
  op: z.literal("streak"),
  ...leafFields,
  ...Selection,
  min: Numeric,
  as: z.string().optional(),
  after: z.array(Floor).default([]),
  window: z.enum(["whole-run", "last-years"]).default("whole-run"),
});
export type Streak = z.output<typeof Streak>;

export const streak: Operator<Streak> = {
  judge(leaf, scene) {
    const timeline = scene.history.timeline(leaf);
    const floor = floorOf(scene, leaf.after);
    const need = numberOf(leaf.min);
    const surely = runEndingAt(scene.year, floor.atMost, timeline.certain);
    const possibly = runEndingAt(scene.year, floor.atLeast, timeline.possible);
    const reach = (length: number) => spanOf(scene.year, leaf.window === "whole-run" ? length : Math.min(length, need));
    const value = between({ surely: surely >= need, possibly: possibly >= need });
    const span = reach(surely);
    return {
      value,
      have: surely,
      need,
      unit: "year",
      span,
      used: recordsIn(timeline, span),
      ...(value === "met" ? {} : { short: need - surely }),
      ...(value === "missing" ? { lacking: registersOf(leaf.of, [scene.year - need + 1, scene.year]) } : {}),
      ...(leaf.as === undefined
        ? {}
        : { binds: { name: leaf.as, window: { certain: span, possible: reach(possibly) } } }),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const { masks, fill } = plan.allowed(leaf.after);
    const need = numberOf(leaf.min);
    const window = leaf.as === undefined ? undefined : plan.window(leaf.as);
    const kept = leaf.window === "whole-run" ? -1 : lastYears(need);
    const reach = (length: number) => lastYears(length) & kept;
    return (start, count, out, short) => {
      fill(start, count);
      if (plan.exact && short === undefined && window !== undefined) {
        for (let index = 0; index < count; index += 1) {
          const run = runLength(certain[start + index]! & masks.certain[index]!);
          window.certain[index] = lastYears(run) & kept;
          out[index]! &= atLeast(run, need);
        }
        return;
      }
      for (let index = 0; index < count; index += 1) {
        const run = runLength(certain[start + index]! & masks.certain[index]!);
        if (window !== undefined) window.certain[index] = reach(run);
        const most = plan.exact ? run : runLength(possible[start + index]! & masks.possible[index]!);
        if (window !== undefined && !plan.exact) window.possible[index] = reach(most);
        if (run >= need) continue;
        const value = most >= need ? 1 : 0;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += need - run;
      }
    };
  },
};
