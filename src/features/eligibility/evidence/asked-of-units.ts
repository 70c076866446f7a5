import type { Day } from "../../../basics/instant.ts";
import {
  choosePack,
  type Leaf,
  leavesOfCondition,
  overlayIn,
  type OverlayFile,
  type Pack,
  reaches,
  readingsOf,
  writeCitation,
} from "../../../engines/law/index.ts";
import { type Level, type RegisterFact, registerLevel, unitRegisterFacts } from "../model.ts";
import { registerName } from "../terms.ts";
import { theLaw } from "../../../platform/the-law.ts";

/** The kind of paper that answers a condition: a body that confirms, a reply on what stands against a unit, a register. */
export const bands = ["confirmed", "nothing-against", "register"] as const;
export type Band = (typeof bands)[number];

/** Something that a paper may tell of a unit. */
export interface AskedOfUnits {
  readonly fact: string;
  readonly says: string;
  readonly citation: string;
  /** The lowest body whose paper counts. */
  readonly level: Level;
  readonly band: Band;
}

/** Everything that some pack asks of collectives, by fact, with the lowest level that any of them is content with. */
export function askedOfUnits(): ReadonlyMap<string, AskedOfUnits> {
  const asked = new Map<string, AskedOfUnits>(unitRegisterFacts.map((fact) => [fact, register(fact)]));
  for (const { pack, overlay } of laidPacks())
    for (const { content } of pack.standards)
      for (const each of conditionsIn({ pack, overlay }, content.award)) {
        const known = asked.get(each.fact);
        if (known === undefined || (known.level !== each.level && reaches(known.level, each.level)))
          asked.set(each.fact, each);
      }
  return asked;
}

/** Every pack alone, and with each regulation that may be laid over it. */
const laidPacks = (): Laid[] => {
  const { packs, overlays } = theLaw();
  return packs.flatMap((pack) => [
    { pack, overlay: undefined },
    ...overlays.flatMap(({ content }) => (content.extends.includes(pack.id) ? [{ pack, overlay: content }] : [])),
  ]);
};

interface Laid {
  readonly pack: Pack;
  readonly overlay: OverlayFile | undefined;
}

/**
 * What papers may tell for these awards, each once, in the order of the law; then the replies and registers that the
 * same conditions rest on. Where the law of the day is not entered, confirmations are gathered by the last one that
 * is: they wait for the verdict.
 */
export function conditionsFor(
  awards: readonly string[],
  { submitted, regulation }: { readonly submitted: Day; readonly regulation: string | undefined },
): AskedOfUnits[] {
  const { packs } = theLaw();
  const chosen = choosePack(packs, { submitted });
  const pack = chosen.ok
    ? chosen.value.pack
    : packs.findLast(({ from, status }) => from <= submitted && status === "complete");
  if (pack === undefined) return [];
  // A regulation that does not apply on the day gives no verdict; what it asks can be gathered by the law alone.
  const overlay = regulation === undefined ? undefined : overlayIn(theLaw(), pack, regulation, submitted);
  const found = new Map(
    awards.flatMap((award) => conditionsIn({ pack, overlay }, award)).map((each) => [each.fact, each]),
  );
  return [...found.values()].toSorted((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band));
}

/** What one award asks a collective by a pack, standards that it must meet besides included. */
function conditionsIn({ pack, overlay }: Laid, award: string): AskedOfUnits[] {
  const readings = readingsOf(pack, { award, subject: "collective", overlay });
  if (readings === undefined) return [];
  const [rule] = readings.rules;
  const leaves = leavesOfCondition(rule.when);
  const registers = new Set(leaves.flatMap(registersBehind));
  if (rule.restart.includes("discipline")) registers.add("no-discipline");
  return [
    ...leaves.flatMap((leaf): AskedOfUnits[] => {
      if (leaf.op === "meets") return leaf.standards.flatMap((other) => conditionsIn({ pack, overlay }, other));
      // A year is recorded as free of discipline or not at all: nobody is asked what followed one.
      if (leaf.op !== "attest" || leaf.ofDisciplined) return [];
      const { fact, says, by: level, cite } = leaf;
      return [{ fact, says, level, citation: writeCitation(cite, rule.instrument), band: "confirmed" }];
    }),
    ...unitRegisterFacts.filter((fact) => registers.has(fact)).map(register),
  ];
}

const register = (fact: RegisterFact): AskedOfUnits => ({
  ...{ fact, says: registerName[fact], citation: "", level: registerLevel[fact] },
  band: fact === "no-discipline" || fact === "nothing-pending" ? "nothing-against" : "register",
});

/** Registers without which an absent record says nothing about a condition. */
function registersBehind(leaf: Leaf): RegisterFact[] {
  if (leaf.op === "not-suspended") return ["nothing-pending"];
  if (leaf.op === "leads") return ["leads-cluster", "leads-complete"];
  if (leaf.op === "attest") return leaf.ofDisciplined ? ["no-discipline"] : [];
  if (!("of" in leaf)) return [];
  const grades = leaf.of.some((kind) => kind.startsWith("grade:"));
  const awards = leaf.of.some((kind) => !kind.startsWith("grade:") && kind !== "discipline");
  return [
    ...(grades ? (["grade-completed", "grade-good", "grade-excellent"] as const) : []),
    ...(awards ? (["awards-complete"] as const) : []),
    ...(leaf.of.includes("discipline") ? (["no-discipline"] as const) : []),
  ];
}
