import { z } from "zod";
import type { Day } from "../../../basics/instant.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/** The unit has existed for so many full years on the day of submission – or, where it is said to go on, one that went into it. */
export const Age = z.strictObject({ op: z.literal("age"), ...leafFields, min: Numeric });
export type Age = z.output<typeof Age>;

export const age: Operator<Age> = {
  judge(leaf, { history, day }) {
    const need = numberOf(leaf.min);
    const { founded, predecessors } = history.subject;
    const before = predecessors.filter(({ continues }) => continues !== false);
    const own = [founded, ...before.filter(({ continues }) => continues).map((each) => each.founded)];
    const first = own.filter((each) => each !== undefined).toSorted()[0];
    const have = first === undefined ? 0 : fullYears({ from: first, to: day });
    // Of a unit before the merger nobody said that it goes on, or since when it was.
    const open = before.some((each) => each.continues === undefined || each.founded === undefined);
    if (first === undefined || (have < need && open))
      return {
        value: "missing",
        need,
        unit: "year",
        short: 1,
        lacking: [{ fact: first === undefined ? "founded" : "merger" }],
      };
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
