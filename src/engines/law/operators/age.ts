import { z } from "zod";
import type { Day } from "../../../basics/instant.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/** The unit has existed for so many full years on the day of submission. */
export const Age = z.strictObject({ op: z.literal("age"), ...leafFields, min: Numeric });
export type Age = z.output<typeof Age>;

export const age: Operator<Age> = {
  judge(leaf, { history, day }) {
    const need = numberOf(leaf.min);
    const { founded } = history.subject;
    if (founded === undefined)
      return { value: "missing", need, unit: "year", short: 1, lacking: [{ fact: "founded" }] };
    const have = fullYears({ from: founded, to: day });
    return {
      value: have >= need ? "met" : "unmet",
      have,
      need,
      unit: "year",
      ...(have >= need ? {} : { short: need - have }),
    };
  },
};

/** Whole years between two days; 0 when the first lies after the second. */
export function fullYears({ from, to }: { from: Day; to: Day }): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
