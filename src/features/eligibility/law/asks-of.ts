import {
  type Leaf,
  leavesOfCondition,
  type Pack,
  readingsOf,
  serviceNames,
  subjectFacts,
  type Trait,
} from "../../../engines/law/index.ts";
import type { OverlayFile, SubjectKind } from "../../../engines/law/index.ts";
import type { AsksView } from "./views.ts";

/** Which facts the law looks at for an award, so that nobody types what decides nothing. */
export function asksOf(
  pack: Pack,
  asked: { readonly award: string; readonly subject: SubjectKind; readonly overlay?: OverlayFile | undefined },
): AsksView {
  const leaves = leavesReached(pack, asked, new Set());
  const kinds = [...new Set(leaves.flatMap(kindsOf))];
  const isAward = (kind: string): boolean => !kind.includes(":") && kind !== "discipline";
  return {
    awards: kinds.filter(isAward),
    grades: kinds.some((kind) => kind.startsWith("grade:")),
    founded: leaves.some(({ op }) => op === "age"),
    traits: once(leaves.flatMap(traitsIn)).map((trait) => ({
      trait,
      says: sentence(subjectFacts[trait]),
    })),
    members: once(leaves.flatMap((leaf) => (leaf.op === "members" ? [leaf.who] : []))).map((who) => ({
      who,
      says: sentence(subjectFacts[who]),
    })),
    service: once(leaves.flatMap((leaf) => (leaf.op === "serve" ? [leaf.what] : []))).map((what) => ({
      what,
      says: `Số tháng ${serviceNames[what]}`,
    })),
    posts: once(leaves.flatMap((leaf) => (leaf.op === "post" ? leaf.posts : []))).map((post) => ({
      post,
      says: sentence(subjectFacts[post]),
    })),
    leads: once(leaves.flatMap((leaf) => (leaf.op === "leads" ? [leaf.scope] : []))).map((scope) => ({
      scope,
      says: sentence(subjectFacts[scope]),
      movement: scope.startsWith("movement-"),
    })),
    facts: factsOf(leaves),
  };
}

/** Women are spared a third of the time in post, unless they retire as late as men. */
function traitsIn(leaf: Leaf): Trait[] {
  if (leaf.op === "post" && leaf.lessForWomen) return ["woman", "higher-retirement-age"];
  return leaf.op === "trait" ? [leaf.trait] : [];
}

/** Leaves of the standard, and of other standards that it asks the subject to reach. */
function leavesReached(pack: Pack, asked: Parameters<typeof asksOf>[1], seen: Set<string>): Leaf[] {
  if (seen.has(asked.award)) return [];
  seen.add(asked.award);
  const readings = readingsOf(pack, asked);
  if (readings === undefined) return [];
  return leavesOfCondition(readings.rules[0].when).flatMap((leaf) =>
    leaf.op === "meets"
      ? [leaf, ...leaf.standards.flatMap((award) => leavesReached(pack, { ...asked, award }, seen))]
      : [leaf],
  );
}

function kindsOf(leaf: Leaf): string[] {
  const floors =
    "after" in leaf ? leaf.after.flatMap((floor) => ("lastOf" in floor ? floor.lastOf : floor.firstOf)) : [];
  return "of" in leaf ? [...leaf.of, ...floors] : floors;
}

function factsOf(leaves: readonly Leaf[]): AsksView["facts"] {
  const facts = new Map<string, AsksView["facts"][number]>();
  for (const leaf of leaves) {
    if (leaf.op !== "attest") continue;
    const times = typeof leaf.min === "number" ? leaf.min : 1;
    const known = facts.get(`${leaf.fact} ${leaf.by}`);
    facts.set(`${leaf.fact} ${leaf.by}`, {
      fact: leaf.fact,
      by: leaf.by,
      says: known?.says ?? leaf.says,
      times: Math.max(known?.times ?? 1, times),
      anyYear: leaf.year === "any",
    });
  }
  return [...facts.values()];
}

const once = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
