import { z } from "zod";
import { leafFields } from "../leaf.ts";
import { greatest } from "../value.ts";
import type { Operator } from "./operator.ts";

/** Reaches the standard of one of these awards in the same year, whether or not it was decided. */
export const Meets = z.strictObject({ op: z.literal("meets"), ...leafFields, standards: z.array(z.string()).min(1) });
export type Meets = z.output<typeof Meets>;

export const meets: Operator<Meets> = {
  judge(leaf, { standardOf }) {
    const traces = leaf.standards.map(standardOf);
    const value = greatest(traces.map(({ verdict }) => verdict));
    return { value, ...(value === "met" ? {} : { short: 1 }), traces };
  },
};
