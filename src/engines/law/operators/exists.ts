import { z } from "zod";
import { type Boundary, Selection } from "../kinds.ts";
import { leafFields } from "../leaf.ts";
import { longestHistory } from "../timeline.ts";
import { registersOf } from "../scene.ts";
import { anyYear } from "../screen/bits.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/** Already holds an award; `in: year` asks for the year judged only. */
export const Exists = z.strictObject({
  op: z.literal("exists"),
  ...leafFields,
  ...Selection,
  in: z.enum(["any-year", "year"]).default("any-year"),
});
export type Exists = z.output<typeof Exists>;

/** Who asks only whether an award is held by the year judged does not care in which of two years it was reached. */
export const boundaryOf = (leaf: { readonly op: string; readonly in?: string }): Boundary =>
  leaf.op === "exists" && leaf.in === "any-year" ? "latest" : "period";

export const exists: Operator<Exists> = {
  judge(leaf, { history, year }) {
    const timeline = history.timeline(leaf, boundaryOf(leaf));
    const first = leaf.in === "year" ? year : year - longestHistory + 1;
    const held = timeline.latestCertain(year);
    if (held !== undefined && held >= first) {
      return { value: "met", have: 1, need: 1, unit: "time", span: [held, held], used: timeline.records(held) };
    }
    const possibly = (timeline.latestPossible(year) ?? first - 1) >= first;
    const value = between({ surely: false, possibly });
    const lacking = possibly ? registersOf(leaf.of, [first, year]) : [];
    return { value, have: 0, need: 1, short: 1, unit: "time", lacking };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf, boundaryOf(leaf));
    const years = leaf.in === "year" ? 0x80000000 | 0 : -1;
    return (start, count, out, short) => {
      if (plan.exact && short === undefined) {
        for (let index = 0; index < count; index += 1) out[index]! &= anyYear(certain[start + index]! & years);
        return;
      }
      for (let index = 0; index < count; index += 1) {
        if ((certain[start + index]! & years) !== 0) continue;
        const value = (possible[start + index]! & years) !== 0 ? 1 : 0;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += 1;
      }
    };
  },
};
