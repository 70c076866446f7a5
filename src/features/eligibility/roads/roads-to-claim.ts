import { choosePack, type Law, laidOver, type Question, roadsIn, writeCitation } from "../../../engines/law/index.ts";

/** A point that a dossier may claim: its key in the files of law, as officials write it, and what it asks. */
export interface RoadToClaim {
  readonly road: string;
  readonly says: string;
  readonly asks: string;
}

/** What may be claimed by the law of a day, and of which instrument; no road where there is one only, undefined where no law is usable. */
export function roadsToClaim(
  law: Law,
  { award, subject, ...asked }: Omit<Question, "subject"> & { readonly subject: Pick<Question["subject"], "kind"> },
): { readonly instrument: string; readonly roads: readonly RoadToClaim[] } | undefined {
  const chosen = choosePack(law.packs, asked);
  if (!chosen.ok) return undefined;
  const { pack } = chosen.value;
  const laid = laidOver(law, pack, asked);
  const found = laid.ok ? roadsIn(pack, { award, subject, overlay: laid.value }) : undefined;
  if (found === undefined) return undefined;
  const { instrument, roads, saysOf } = found;
  const several = roads.length < 2 ? [] : roads;
  return {
    instrument,
    roads: several.map((road) => ({ road, says: writeCitation(road, instrument), asks: saysOf(road) })),
  };
}
