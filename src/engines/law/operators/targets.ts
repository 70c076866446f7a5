import { z } from "zod";
import { leafFields } from "../leaf.ts";
import type { Operator } from "./operator.ts";
import { compareShare, Share } from "./share.ts";

/** Targets (chỉ tiêu) of the year judged: so many of those set were met, or exceeded. */
export const Targets = z.strictObject({
  op: z.literal("targets"),
  ...leafFields,
  which: z.enum(["met", "exceeded"]),
  test: Share,
});
export type Targets = z.output<typeof Targets>;

export const targets: Operator<Targets> = {
  judge(leaf, { history, year }) {
    const told = history.subject.targets.find((each) => each.year === year);
    const have = told?.[leaf.which];
    if (told === undefined || have === undefined)
      return {
        value: "missing",
        unit: "target",
        short: 1,
        lacking: [{ fact: "targets", of: [`targets-${leaf.which}`], years: [year, year] }],
      };
    const { need, short } = compareShare(leaf.test, have, told.set);
    const value = short === 0 ? "met" : "unmet";
    return { value, have, need, outOf: told.set, unit: "target", ...(short === 0 ? {} : { short }) };
  },
};
