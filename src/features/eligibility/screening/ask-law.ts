import { ok, type Result, refuse } from "../../../basics/result.ts";
import {
  choosePack,
  type JudgeRefusal,
  kindsStoredFor,
  laidOver,
  type Law,
  type Leaf,
  leavesApart,
  type OverlayFile,
  type Pack,
  type Readings,
  readingsOf,
} from "../../../engines/law/index.ts";
import type { ScreenedKind, Screening } from "./model.ts";

/** A rule made ready to be screened: by which pack and regulation, and what it needs of the registers. */
export interface AskedLaw {
  readonly law: Law;
  readonly pack: Pack;
  readonly overlay: OverlayFile | undefined;
  readonly award: string;
  readonly subject: ScreenedKind;
  readonly readings: Readings;
  /** Kinds of masks to read. */
  readonly kinds: readonly string[];
  /** Whether it asks for posts held, or who somebody is: no masks tell that. */
  readonly careers: boolean;
}

/** Chooses the law of the day of submission; the refusals are those of judging one case. */
export function askLaw(
  law: Law,
  {
    awardCode: award,
    subject,
    submitted,
    overlay: id,
  }: Pick<Screening, "awardCode" | "subject" | "submitted" | "overlay">,
): Result<AskedLaw, JudgeRefusal> {
  if (law.catalogue.find(award) === undefined) return refuse({ code: "unknown-award", award });
  const chosen = choosePack(law.packs, { submitted });
  if (!chosen.ok) return chosen;
  const { pack } = chosen.value;
  const laid = laidOver(law, pack, { overlay: id ?? undefined, submitted });
  if (!laid.ok) return laid;
  const overlay = laid.value;
  const readings = readingsOf(pack, { award, subject, overlay });
  if (readings === undefined) return refuse({ code: "no-standard", award, subject, pack: pack.id });
  const asked = { law, pack, overlay, award, subject, readings };
  const rules = [readings, ...metStandards(asked, readings).values()].map(({ rules: [first] }) => first);
  const apart = rules.flatMap(leavesApart);
  const facts = apart.flatMap((leaf) => (leaf.op === "attest" ? factKinds(leaf) : []));
  const registers = ["known:awards", "known:discipline", "known:suspensions"];
  const careers = subject === "individual" && apart.some(({ op }) => op === "post" || op === "trait");
  return ok({ ...asked, careers, kinds: [...new Set([...rules.flatMap(kindsStoredFor), ...facts, ...registers])] });
}

/** Standards of other awards that a rule asks to be met, by award, those that they ask for among them. */
export function metStandards(
  asked: Pick<AskedLaw, "pack" | "overlay" | "subject">,
  readings: Readings,
): Map<string, Readings> {
  const found = new Map<string, Readings>();
  for (const leaf of leavesApart(readings.rules[0])) {
    if (leaf.op !== "meets") continue;
    for (const award of leaf.standards) {
      const other = readingsOf(asked.pack, { ...asked, award, bare: true });
      if (other === undefined || found.has(award)) continue;
      found.set(award, other);
      for (const [further, its] of metStandards(asked, other)) found.set(further, its);
    }
  }
  return found;
}

const levels = ["unit", "ministry-province", "defence-police", "central"] as const;

/** Names of the masks of a fact: confirmed, or looked at and not confirmed, by each level of body. */
const factKinds = ({ fact }: Extract<Leaf, { op: "attest" }>): string[] =>
  levels.flatMap((level) => [`fact:${fact}:${level}`, `denied:${fact}:${level}`]);
