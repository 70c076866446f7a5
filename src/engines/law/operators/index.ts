import type { Leaf } from "../condition.ts";
import { age } from "./age.ts";
import { attest } from "./attest.ts";
import { chain } from "./chain.ts";
import { count } from "./count.ts";
import { current } from "./current.ts";
import { exists } from "./exists.ts";
import { gap } from "./gap.ts";
import { leads } from "./leads.ts";
import { meets } from "./meets.ts";
import { members } from "./members.ts";
import { none } from "./none.ts";
import { notSuspended } from "./not-suspended.ts";
import type { Operator } from "./operator.ts";
import { post } from "./post.ts";
import { serve } from "./serve.ts";
import { streak } from "./streak.ts";
import { stub } from "./stub.ts";
import { targets } from "./targets.ts";
import { trait } from "./trait.ts";

/** One operator for each kind of leaf; the compiler keeps the list complete. */
const operators: { readonly [Op in Leaf["op"]]: Operator<Extract<Leaf, { op: Op }>> } = {
  exists,
  streak,
  chain,
  count,
  gap,
  none,
  "not-suspended": notSuspended,
  serve,
  age,
  attest,
  leads,
  members,
  targets,
  post,
  trait,
  meets,
  stub,
  current,
};

/** The operator of a leaf. */
export const operatorOf = (leaf: Leaf): Operator<Leaf> => operators[leaf.op] as Operator<Leaf>;
