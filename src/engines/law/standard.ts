import { z } from "zod";
import { SubjectKind } from "./catalogue/index.ts";
import { Checked, Citation } from "./citation.ts";
import { Condition, type Leaf, leavesOf, mapLeaves } from "./condition.ts";
import { Example, ExampleCase } from "./example-schema.ts";
import { Route } from "./kinds.ts";
import { leafId, type Numeric } from "./leaf.ts";

/** A number that the law leaves open or to ministries; null with choices when nobody has settled it. */
export const Parameter = z.strictObject({
  value: z.int().min(0).nullable(),
  choices: z.array(z.int().min(0)).min(2).optional(),
  delegable: z.boolean().default(false),
  min: z.int().min(0).optional(),
  max: z.int().min(0).optional(),
  says: z.string().min(10),
});
export type Parameter = z.output<typeof Parameter>;

/** What one kind of subject must reach for an award. */
export const Standard = z.strictObject({
  for: SubjectKind,
  /** The kind of commendation judged when the dossier names none. */
  basis: Route.default("merit"),
  cite: Citation,
  /** The law leaves the standard to ministries and provinces; a regulation of theirs may put its own in its place. */
  delegated: z.boolean().default(false),
  /** Several bodies give awards of their own under this one code: one held in the year rules no other out. */
  manyBodies: z.boolean().default(false),
  params: z.record(z.string(), Parameter).default({}),
  when: Condition,
  /** A subject that meets every condition, for the examples to start from. */
  case: ExampleCase,
  examples: z.array(Example).min(2),
});
export type Standard = z.output<typeof Standard>;

/** One file of law: an award as one instrument defines it. */
export const StandardFile = z.strictObject({
  award: z.string().min(1),
  title: z.string().min(3),
  instrument: z.string().min(3),
  checked: Checked,
  standards: z.array(Standard).min(1),
});
export type StandardFile = z.output<typeof StandardFile>;

/** The tree with every parameter replaced by a number, or by what may be chosen for it. */
export function settle(when: Condition, numbers: ReadonlyMap<string, Numeric>): Condition {
  const settled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settled);
    if (typeof value !== "object" || value === null) return value;
    if ("param" in value && typeof value.param === "string") return numbers.get(value.param) ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settled(inner)]));
  };
  return mapLeaves(when, (leaf) => settled(leaf) as Leaf);
}

/** Names of the parameters a tree refers to. */
export function parametersIn(when: Condition): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("param" in value && typeof (value as { param: unknown }).param === "string")
      found.add((value as Exclude<Numeric, number>).param);
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const leaf of leavesOf(when)) walk(leaf);
  return [...found];
}

/** Ids that two leaves share. */
export function sharedIds(when: Condition): string[] {
  const ids = leavesOf(when).map(leafId);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
