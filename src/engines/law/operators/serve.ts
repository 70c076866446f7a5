import { z } from "zod";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import { Service } from "../facts.ts";
import type { Operator } from "./operator.ts";

/**
 * A time of so many months, in one or in several rows of the register; `below` is the first number that is too many for this class. With `real` the
 * months that hard places count once more are left out.
 */
export const Serve = z.strictObject({
  op: z.literal("serve"),
  ...leafFields,
  what: Service,
  min: Numeric,
  below: Numeric.optional(),
  real: z.boolean().default(false),
});
export type Serve = z.output<typeof Serve>;

export const serve: Operator<Serve> = {
  judge(leaf, { history }) {
    const need = numberOf(leaf.min);
    const served = history.subject.service.filter(({ what }) => what === leaf.what);
    if (served.length === 0)
      return { value: "missing", need, unit: "month", short: 1, lacking: [{ fact: "service", of: [leaf.what] }] };
    const have = served.reduce((sum, { months, doubled }) => sum + months + (leaf.real ? 0 : doubled), 0);
    const most = leaf.below === undefined ? undefined : numberOf(leaf.below) - 1;
    if (most !== undefined && have > most)
      return { value: "unmet", have, need: most, unit: "month", short: have - most };
    if (have >= need) return { value: "met", have, need, unit: "month" };
    return { value: "unmet", have, need, unit: "month", short: need - have };
  },
};
