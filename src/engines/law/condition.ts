import { z } from "zod";
import { Citation } from "./citation.ts";
import { Route } from "./kinds.ts";
import { Age } from "./operators/age.ts";
import { Attest } from "./operators/attest.ts";
import { Chain } from "./operators/chain.ts";
import { Count } from "./operators/count.ts";
import { Current } from "./operators/current.ts";
import { Exists } from "./operators/exists.ts";
import { Gap } from "./operators/gap.ts";
import { Leads } from "./operators/leads.ts";
import { Meets } from "./operators/meets.ts";
import { Members } from "./operators/members.ts";
import { None } from "./operators/none.ts";
import { NotSuspended } from "./operators/not-suspended.ts";
import { Post } from "./operators/post.ts";
import { Serve } from "./operators/serve.ts";
import { Streak } from "./operators/streak.ts";
import { Stub } from "./operators/stub.ts";
import { Targets } from "./operators/targets.ts";
import { Trait } from "./operators/trait.ts";

/** A condition that has no parts: one điểm or khoản of the law. */
export const Leaf = z.discriminatedUnion("op", [
  Exists,
  Streak,
  Chain,
  Count,
  Gap,
  None,
  NotSuspended,
  Serve,
  Age,
  Attest,
  Leads,
  Members,
  Targets,
  Post,
  Trait,
  Meets,
  Stub,
  Current,
]);
export type Leaf = z.output<typeof Leaf>;

const branchFields = {
  says: z.string().min(10).optional(),
  cite: Citation.optional(),
  route: Route.optional(),
};

/** All of the parts, in the order of the law. */
export const All = z.strictObject({
  get all() {
    return z.array(Condition).min(1);
  },
  ...branchFields,
});

/** One of the parts is enough: the routes a), b), c) of the law. */
export const Any = z.strictObject({
  get any() {
    return z.array(Condition).min(1);
  },
  ...branchFields,
});

interface BranchFields {
  readonly says?: string | undefined;
  readonly cite?: string | undefined;
  readonly route?: Route | undefined;
}
export type Branch = BranchFields & ({ readonly all: readonly Condition[] } | { readonly any: readonly Condition[] });

/** A tree of conditions. */
export type Condition = Branch | Leaf;
export const Condition: z.ZodType<Condition> = z.lazy(() => z.union([All, Any, Leaf]));

/** The parts of a branch, or undefined for a leaf. */
export const partsOf = (condition: Condition): readonly Condition[] | undefined =>
  "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;

/** Every leaf of a tree, in the order of the law. */
export function leavesOf(condition: Condition): Leaf[] {
  const parts = partsOf(condition);
  return parts === undefined ? [condition as Leaf] : parts.flatMap(leavesOf);
}

/** Whether a part of the tree is a road for one kind of commendation. */
export const hasRoad = (condition: Condition, route: Route): boolean =>
  condition.route === route || (partsOf(condition)?.some((part) => hasRoad(part, route)) ?? false);

/** The same tree with every leaf put through a function. */
export function mapLeaves(condition: Condition, change: (leaf: Leaf) => Leaf): Condition {
  if ("all" in condition) return { ...condition, all: condition.all.map((part) => mapLeaves(part, change)) };
  if ("any" in condition) return { ...condition, any: condition.any.map((part) => mapLeaves(part, change)) };
  return change(condition);
}
