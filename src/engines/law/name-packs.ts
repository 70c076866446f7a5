import { writeCitation } from "./citation.ts";
import { leavesOf } from "./condition.ts";
import type { Impossible } from "./impossible.ts";
import type { JudgeRefusal } from "./judge-case.ts";
import type { Law } from "./law.ts";
import type { Trace } from "./trace.ts";

/** A pack, and the regulation laid over it, by their names: people do not read ids. */
export const packName = (law: Law, pack: string): string =>
  pack
    .split("+")
    .map(
      (id) => [...law.packs, ...law.overlays.map(({ content }) => content)].find((each) => each.id === id)?.name ?? id,
    )
    .join("; ");

/** A trace whose packs are told by name. */
export const namedTrace = (law: Law, trace: Trace): Trace => ({
  ...trace,
  pack: packName(law, trace.pack),
  assumptions: trace.assumptions.map((assumption) =>
    "newer" in assumption ? { ...assumption, newer: packName(law, assumption.newer) } : assumption,
  ),
});

/** A refusal whose pack, award, regulation, roads and facts are told by name; what nobody knows stays as it was typed. */
export const namedRefusal = (law: Law, refusal: JudgeRefusal): JudgeRefusal => ({
  ...refusal,
  ...("pack" in refusal && { pack: packName(law, refusal.pack) }),
  ...("award" in refusal && { award: law.catalogue.find(refusal.award)?.name ?? refusal.award }),
  ...("overlay" in refusal && { overlay: packName(law, refusal.overlay) }),
  ...("roads" in refusal && {
    road: roadSaid(refusal.road),
    roads: refusal.roads.map(roadSaid),
  }),
  ...("facts" in refusal && { facts: refusal.facts.map((each) => namedFact(law, each)) }),
});

/** A road is claimed by its citation; the instrument is that of the standard, which the reader has chosen. */
export const roadSaid = (road: string): string => writeCitation(road, "").replace(/, $/, "");

/** A fact that cannot be, told by what it says. */
export function namedFact(law: Law, each: Impossible): Impossible {
  if (each.code === "confirmed-and-denied" || each.code === "register-contradicts")
    return { ...each, fact: factSays(law).get(each.fact) ?? each.fact };
  return each;
}

/** What every fact that the law asks to be confirmed says, by its name in the files; the latest words for each. */
export function factSays(law: Law): ReadonlyMap<string, string> {
  const known = said.get(law);
  if (known !== undefined) return known;
  const leaves = law.packs.flatMap(({ standards, general }) => [
    ...standards.flatMap(({ content }) => content.standards.flatMap(({ when }) => leavesOf(when))),
    ...general.flatMap(({ content }) => content.every.flatMap(({ when }) => leavesOf(when))),
  ]);
  const laidOver = law.overlays.flatMap(({ content: { add, define } }) => [
    ...add.flatMap(({ when }) => leavesOf(when)),
    ...define.flatMap(({ standards }) => standards.flatMap(({ when }) => leavesOf(when))),
  ]);
  const found = new Map(
    [...laidOver, ...leaves].flatMap((leaf) => (leaf.op === "attest" ? [[leaf.fact, leaf.says] as const] : [])),
  );
  said.set(law, found);
  return found;
}

const said = new WeakMap<Law, ReadonlyMap<string, string>>();
