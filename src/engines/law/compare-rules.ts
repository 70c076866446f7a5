import { type Condition, type Leaf, partsOf } from "./condition.ts";
import type { Route } from "./kinds.ts";

/** What became of the conditions of an award from one rule to another. */
export interface RuleDifference {
  readonly added: readonly Leaf[];
  readonly removed: readonly Leaf[];
  /** The same question with another number, window or body that confirms. */
  readonly changed: readonly { readonly before: Leaf; readonly after: Leaf }[];
  /** Conditions that test exactly the same, wherever they are written. */
  readonly kept: number;
}

/**
 * Compares two rules condition by condition: first those that test exactly the same, then those that ask the same
 * question otherwise. How conditions stand together in branches is not compared.
 */
export function compareRules(before: Condition, after: Condition): RuleDifference {
  const exact = pair(placedLeaves(before), placedLeaves(after), testOf);
  const alike = pair(exact.onlyBefore, exact.onlyAfter, questionOf);
  return {
    added: alike.onlyAfter.map(({ leaf }) => leaf),
    removed: alike.onlyBefore.map(({ leaf }) => leaf),
    changed: alike.pairs.map(([one, other]) => ({ before: one.leaf, after: other.leaf })),
    kept: exact.pairs.length,
  };
}

/** A leaf with the road of the law it stands on: the same condition for sudden feats is another condition. */
interface Placed {
  readonly leaf: Leaf;
  readonly route: Route | undefined;
}

function placedLeaves(condition: Condition, route?: Route): Placed[] {
  const own = condition.route ?? route;
  const parts = partsOf(condition);
  return parts === undefined
    ? [{ leaf: condition as Leaf, route: own }]
    : parts.flatMap((part) => placedLeaves(part, own));
}

function pair(before: readonly Placed[], after: readonly Placed[], keyOf: (placed: Placed) => string) {
  const open = new Set(after);
  const pairs: [Placed, Placed][] = [];
  const onlyBefore: Placed[] = [];
  for (const one of before) {
    const other = [...open].find((each) => keyOf(each) === keyOf(one));
    if (other === undefined) onlyBefore.push(one);
    else {
      open.delete(other);
      pairs.push([one, other]);
    }
  }
  return { pairs, onlyBefore, onlyAfter: [...open] };
}

/** Everything that decides, and nothing that only tells: the same test may be cited and worded anew. */
function testOf({ leaf, route }: Placed): string {
  const { says: _says, cite: _cite, id: _id, checked: _checked, note: _note, route: _route, ...test } = leaf;
  return JSON.stringify([route ?? "merit", sorted(test)]);
}

/** What is asked, whatever number is enough. A stub asks what its words say. */
function questionOf({ leaf, route }: Placed): string {
  return JSON.stringify([route ?? "merit", leaf.op, subjectOf(leaf)]);
}

function subjectOf(leaf: Leaf): unknown {
  if ("of" in leaf) return leaf.of.toSorted();
  switch (leaf.op) {
    case "attest":
      return leaf.fact;
    case "leads":
      return leaf.scope;
    case "members":
      return leaf.who;
    case "targets":
      return leaf.which;
    case "post":
      return leaf.posts.toSorted();
    case "serve":
      return leaf.what;
    case "trait":
      return leaf.trait;
    case "stub":
      return leaf.says;
    case "meets":
      return leaf.standards;
    case "age":
    case "not-suspended":
      return "";
  }
}

/** Keys in one order, so that two files may write the same test differently. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
