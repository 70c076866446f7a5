import { z } from "zod";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/**
 * Members of the unit at the end of the year judged: at least so many percent, more than so many percent, at least or at
 * most so many heads. Shares are compared as whole products: 70 % of 43 needs 31.
 */
export const Members = z.strictObject({
  op: z.literal("members"),
  ...leafFields,
  who: z.enum(["completed", "advanced", "fighters", "warned"]),
  test: z.union([
    z.strictObject({ atLeastPercent: Numeric }),
    z.strictObject({ moreThanPercent: Numeric }),
    z.strictObject({ atLeast: Numeric }),
    z.strictObject({ atMost: Numeric }),
  ]),
});
export type Members = z.output<typeof Members>;

export const members: Operator<Members> = {
  judge(leaf, { history, year }) {
    const roster = history.subject.rosters.find((each) => each.year === year);
    const have = roster?.[leaf.who];
    if (roster === undefined || have === undefined) {
      return {
        value: "missing",
        unit: "member",
        short: 1,
        lacking: [{ fact: "roster", of: [leaf.who], years: [year, year] }],
      };
    }
    const { need, short } = compare(leaf.test, have, roster.members);
    return {
      value: short === 0 ? "met" : "unmet",
      have,
      need,
      outOf: roster.members,
      unit: "member",
      ...(short === 0 ? {} : { short }),
    };
  },
};

/** Heads needed, and how many are missing – or, for a ceiling, how many are too many. */
function compare(test: Members["test"], have: number, all: number): { need: number; short: number } {
  if ("atMost" in test) {
    const most = numberOf(test.atMost);
    return { need: most, short: Math.max(0, have - most) };
  }
  const need = headsNeeded(test, all);
  return { need, short: Math.max(0, need - have) };
}

function headsNeeded(test: Exclude<Members["test"], { atMost: Numeric }>, all: number): number {
  if ("atLeast" in test) return numberOf(test.atLeast);
  if ("atLeastPercent" in test) return Math.ceil((numberOf(test.atLeastPercent) * all) / 100);
  return Math.floor((numberOf(test.moreThanPercent) * all) / 100) + 1;
}
