import type { Day } from "../../basics/instant.ts";
import { theLaw } from "../../platform/the-law.ts";

/** A regulation of a ministry or province that a cluster-year may say it follows. */
export interface Regulation {
  readonly id: string;
  readonly name: string;
}

/** Regulations in force on some day on which a dossier of the year may be submitted: in the year itself or the one after. */
export function regulationsOf({ startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }): Regulation[] {
  const last = `${Number(endsOn.slice(0, 4)) + 1}-12-31`;
  return theLaw()
    .overlays.map(({ content }) => content)
    .filter(({ from, to }) => from <= last && (to === null || startsOn <= to))
    .map(({ id, name }) => ({ id, name }));
}
