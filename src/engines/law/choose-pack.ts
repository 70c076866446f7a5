import type { Day } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { PackFile } from "./pack.ts";
import type { Assumption } from "./trace.ts";

/** Days of a dossier. The day of submission picks the pack; the others only apply the transition. */
export interface DossierDays {
  readonly submitted: Day;
  readonly received?: Day | undefined;
  readonly decided?: Day | undefined;
}

export type PackRefusal =
  | { readonly code: "no-pack"; readonly day: Day; readonly first: Day }
  | {
      readonly code: "pack-incomplete";
      readonly pack: string;
      readonly day: Day;
      readonly from: Day;
      readonly reason: string;
    };

/** The law by which a dossier is judged, or why there is none. It never falls back to an older text on its own. */
export function choosePack<Pack extends PackFile>(
  packs: readonly Pack[],
  { submitted, received, decided }: DossierDays,
): Result<{ pack: Pack; assumptions: Assumption[] }, PackRefusal> {
  const onDay = (day: Day) => packs.find(({ from, to }) => from <= day && (to === null || day <= to));
  const latestDay = [submitted, received ?? submitted, decided ?? submitted].toSorted().at(-1)!;
  const newest = onDay(latestDay);
  const transition = newest?.transition;
  if (newest !== undefined && transition !== undefined && (received ?? submitted) < transition.receivedBefore) {
    const kept = packs.find(({ id }) => id === transition.keeps);
    const own = onDay(submitted);
    // A dossier already under an earlier text than the one that is kept stays under it.
    const earlier = own !== undefined && kept !== undefined && own.from < kept.from;
    const older = received === undefined || earlier ? own : kept;
    if (older !== undefined && older.status === "complete" && older.id !== newest.id) {
      const assumption: Assumption =
        received === undefined
          ? { code: "receipt-unknown", newer: newest.id }
          : { code: "older-pack-kept", received, newer: newest.id };
      return ok({ pack: older, assumptions: [assumption] });
    }
  }
  // A dossier that reached the competent body after the change is under the new text, however early it was sent.
  const receivedUnder = received === undefined ? undefined : onDay(received);
  const pack = receivedUnder?.transition !== undefined ? receivedUnder : onDay(submitted);
  if (pack === undefined) {
    const first = packs.map(({ from }) => from).toSorted()[0] ?? submitted;
    return refuse({ code: "no-pack", day: submitted, first });
  }
  if (pack.status === "incomplete") {
    return refuse({
      code: "pack-incomplete",
      pack: pack.id,
      day: received ?? submitted,
      from: pack.from,
      reason: pack.reason ?? pack.name,
    });
  }
  return ok({ pack, assumptions: [] });
}
