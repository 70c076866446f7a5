import { z } from "zod";
import { leafFields } from "../leaf.ts";
import { Trait as TraitName } from "../facts.ts";
import type { Operator } from "./operator.ts";

/** What the subject is: of the armed forces, entitled to flags, a ministry or province… */
export const Trait = z.strictObject({
  op: z.literal("trait"),
  ...leafFields,
  trait: TraitName,
  is: z.boolean().default(true),
});
export type Trait = z.output<typeof Trait>;

export const trait: Operator<Trait> = {
  judge(leaf, { history }) {
    const told = history.subject.traits[leaf.trait];
    if (told === undefined) return { value: "missing", short: 1, lacking: [{ fact: "trait", of: [leaf.trait] }] };
    return told === leaf.is ? { value: "met" } : { value: "unmet", short: outOfReach };
  },
};

/** Nobody becomes a martyr or a ministry by effort: a road for others is further away than any number of years. */
const outOfReach = 1000;
