import { z } from "zod";
import { Selection } from "../kinds.ts";
import { leafFields } from "../leaf.ts";
import { longestHistory, registersOf } from "../scene.ts";
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

export const exists: Operator<Exists> = {
  judge(leaf, { history, year }) {
    const timeline = history.timeline(leaf);
    const first = leaf.in === "year" ? year : year - longestHistory;
    let possibly = false;
    for (let each = year; each >= first; each -= 1) {
      if (timeline.certain(each)) {
        return { value: "met", have: 1, need: 1, unit: "time", span: [each, each], used: timeline.records(each) };
      }
      possibly ||= timeline.possible(each);
    }
    const value = between({ surely: false, possibly });
    const lacking = possibly ? registersOf(leaf.of, [first, year]) : [];
    return { value, have: 0, need: 1, short: 1, unit: "time", lacking };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const years = leaf.in === "year" ? 0x80000000 | 0 : -1;
    return (start, count, out, short) => {
      for (let index = 0; index < count; index += 1) {
        const surely = certain[start + index]! & years;
        out[index] = surely !== 0 ? 3 : (possible[start + index]! & years) !== 0 ? 1 : 0;
      }
      if (short !== undefined) for (let index = 0; index < count; index += 1) short[index] = out[index] === 3 ? 0 : 1;
    };
  },
};
