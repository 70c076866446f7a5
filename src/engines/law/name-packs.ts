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

/** A refusal whose pack and award are told by name; an award that nobody knows has only what was typed. */
export const namedRefusal = (law: Law, refusal: JudgeRefusal): JudgeRefusal => ({
  ...refusal,
  ...("pack" in refusal && { pack: packName(law, refusal.pack) }),
  ...("award" in refusal && { award: law.catalogue.find(refusal.award)?.name ?? refusal.award }),
});
