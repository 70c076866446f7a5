import { z } from "zod";
import { leafFields } from "../leaf.ts";
import type { Operator } from "./operator.ts";
import { compareShare, ofAll, Share } from "./share.ts";

/** Members of the unit at the end of the year judged; of `workers` and those `covered` by insurance, all who work there. */
export const Members = z.strictObject({
  op: z.literal("members"),
  ...leafFields,
  who: z.enum(["completed", "advanced", "fighters", "warned", "workers", "covered"]),
  test: Share,
});
export type Members = z.output<typeof Members>;

export const members: Operator<Members> = {
  judge(leaf, { history, year }) {
    const roster = history.subject.rosters.find((each) => each.year === year);
    const have = roster?.[leaf.who];
    const all = leaf.who === "workers" || leaf.who === "covered" ? roster?.workers : roster?.members;
    if (have === undefined || (all === undefined && ofAll(leaf.test))) {
      return {
        value: "missing",
        unit: "member",
        short: 1,
        lacking: [{ fact: "roster", of: [leaf.who], years: [year, year] }],
      };
    }
    const { need, short } = compareShare(leaf.test, have, all ?? have);
    return {
      value: short === 0 ? "met" : "unmet",
      have,
      need,
      ...(all === undefined ? {} : { outOf: all }),
      unit: "member",
      ...(short === 0 ? {} : { short }),
    };
  },
};
