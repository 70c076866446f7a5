import { z } from "zod";
import { Selection } from "../kinds.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { registersOf } from "../scene.ts";
import { lastYears } from "../screen/bits.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/** So many years since the last award of the kinds; who never had one has waited long enough. */
export const Gap = z.strictObject({ op: z.literal("gap"), ...leafFields, ...Selection, min: Numeric });
export type Gap = z.output<typeof Gap>;

export const gap: Operator<Gap> = {
  judge(leaf, { history, year }) {
    const timeline = history.timeline(leaf);
    const need = numberOf(leaf.min);
    const since = (holds: (year: number) => boolean): number => {
      let years = 0;
      while (years < need && !holds(year - years)) years += 1;
      return years;
    };
    const surely = since(timeline.possible);
    const possibly = since(timeline.certain);
    const value = between({ surely: surely >= need, possibly: possibly >= need });
    return {
      value,
      have: value === "unmet" ? possibly : surely,
      need,
      unit: "year",
      used: timeline.records(year - possibly),
      ...(value === "met" ? {} : { short: Math.max(1, need - possibly) }),
      ...(value === "missing" ? { lacking: registersOf(leaf.of, [year - need + 1, year]) } : {}),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const recent = lastYears(numberOf(leaf.min));
    const need = numberOf(leaf.min);
    return (start, count, out, short) => {
      for (let index = 0; index < count; index += 1) {
        if ((possible[start + index]! & recent) === 0) continue;
        const held = certain[start + index]! & recent;
        const value = held !== 0 ? 0 : 1;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += Math.max(1, need - Math.clz32(held));
      }
    };
  },
};
