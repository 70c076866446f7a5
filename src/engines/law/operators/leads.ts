import { z } from "zod";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { LeadScope } from "../facts.ts";
import { between } from "../value.ts";
import type { Operator } from "./operator.ts";

/** Leads its cluster or bloc in the year judged, or a movement of at least `minYears` at its review. */
export const Leads = z.strictObject({
  op: z.literal("leads"),
  ...leafFields,
  scope: LeadScope,
  minYears: Numeric.optional(),
  review: z.enum(["interim-or-final", "final"]).optional(),
});
export type Leads = z.output<typeof Leads>;

export const leads: Operator<Leads> = {
  judge(leaf, { history, year }) {
    const inYear = history.subject.leads.filter((each) => each.scope === leaf.scope && each.year === year);
    const need = leaf.minYears === undefined ? undefined : numberOf(leaf.minYears);
    const known = history.subject.known.leads;
    const open = known === undefined || (known.from !== "beginning" && year < known.from) || known.to < year;
    const surely = inYear.filter(
      ({ years, review }) =>
        (need === undefined || (years ?? 0) >= need) && (leaf.review !== "final" || review === "final"),
    );
    const halfTold = inYear.some(
      ({ years, review }) =>
        (need !== undefined && years === undefined) || (leaf.review === "final" && review === undefined),
    );
    const value = between({ surely: surely.length > 0, possibly: open || halfTold });
    const have = need === undefined ? undefined : Math.max(0, ...inYear.map(({ years }) => years ?? 0));
    return {
      value,
      ...(need === undefined || have === undefined ? {} : { have, need, unit: "year" as const }),
      used: surely.map(({ scope, cluster }) => cluster ?? `${scope} ${year}`),
      ...(value === "met" ? {} : { short: need === undefined || have === undefined ? 1 : Math.max(1, need - have) }),
      ...(value === "missing"
        ? { lacking: [{ fact: "leads" as const, of: [leaf.scope], years: [year, year] as const }] }
        : {}),
    };
  },
};
