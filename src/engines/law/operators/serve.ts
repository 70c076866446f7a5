import { z } from "zod";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/** Continuous service of so many months; `below` is the first number that is too many for this class. */
export const Serve = z.strictObject({
  op: z.literal("serve"),
  ...leafFields,
  what: z.string().min(1),
  min: Numeric,
  below: Numeric.optional(),
});
export type Serve = z.output<typeof Serve>;

export const serve: Operator<Serve> = {
  judge(leaf, { history }) {
    const need = numberOf(leaf.min);
    const served = history.subject.service.find(({ what }) => what === leaf.what);
    if (served === undefined)
      return { value: "missing", need, unit: "month", short: 1, lacking: [{ fact: "service", of: [leaf.what] }] };
    const have = served.months + served.doubled;
    const tooLong = leaf.below !== undefined && have >= numberOf(leaf.below);
    if (have >= need && !tooLong) return { value: "met", have, need, unit: "month" };
    return { value: "unmet", have, need, unit: "month", short: tooLong ? 1 : need - have };
  },
};
