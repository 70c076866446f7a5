import { assert } from "../../basics/assert.ts";
import type { Day } from "../../basics/instant.ts";
import {
  buildLaw,
  choosePack,
  type Law,
  type Leaf,
  leavesOfCondition,
  type Pack,
  readingsOf,
} from "../../engines/law/index.ts";
import { readLawFiles } from "../../platform/law-files.ts";

let built: Law | undefined;

/** The law that comes with thidua; read once. */
export function theLaw(): Law {
  if (built) return built;
  const files = readLawFiles();
  const law = files.ok ? buildLaw(files.value) : files;
  assert(law.ok, "the law files that come with thidua are valid, their own tests say so");
  built = law.value;
  return built;
}

export type AttestLeaf = Extract<Leaf, { op: "attest" }>;

/** What somebody must confirm for a collective to get an award by the law of a day; empty where no pack is usable. */
export function factsToAttest(award: string, submitted: Day): readonly AttestLeaf[] {
  const chosen = choosePack(theLaw().packs, { submitted });
  return chosen.ok ? onceEach(attestLeaves(chosen.value.pack, award)) : [];
}

/** Whether any pack asks a collective for this confirmation. */
export const isAttestable = (fact: string): boolean =>
  theLaw().packs.some((pack) =>
    pack.standards.some(({ content }) => attestLeaves(pack, content.award).some((leaf) => leaf.fact === fact)),
  );

function attestLeaves(pack: Pack, award: string): AttestLeaf[] {
  const readings = readingsOf(pack, { award, subject: "collective" });
  if (readings === undefined) return [];
  return leavesOfCondition(readings.rules[0].when).flatMap((leaf) => {
    // A year is recorded as free of discipline or not at all: nobody is asked what followed one.
    if (leaf.op === "attest") return leaf.ofDisciplined ? [] : [leaf];
    return leaf.op === "meets" ? leaf.standards.flatMap((other) => attestLeaves(pack, other)) : [];
  });
}

const onceEach = (leaves: readonly AttestLeaf[]): AttestLeaf[] =>
  leaves.filter((leaf, at) => leaves.findIndex((other) => other.fact === leaf.fact && other.by === leaf.by) === at);
