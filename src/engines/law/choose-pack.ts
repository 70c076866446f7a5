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

/** The pack of a dossier, and what keeps its verdict from being the last word. */
export interface Chosen<Pack> {
  readonly pack: Pack;
  /** Packs that apply instead if the dossier was received under them: nobody told the day. */
  readonly instead: readonly Pack[];
  /** A text in force when the dossier is decided may be more favourable, and nobody compared it. */
  readonly mayBeMoreFavourable: boolean;
  readonly assumptions: Assumption[];
}

/** The law by which a dossier is judged, or why there is none. It never falls back to an older text on its own. */
export function choosePack<Pack extends PackFile>(
  packs: readonly Pack[],
  { submitted, received, decided }: DossierDays,
): Result<Chosen<Pack>, PackRefusal> {
  const onDay = (day: Day) => packs.find(({ from, to }) => from <= day && (to === null || day <= to));
  const latestDay = [submitted, received ?? submitted, decided ?? submitted].toSorted().at(-1)!;
  const newest = onDay(latestDay);
  const own = onDay(submitted);
  const later = (pack: Pack) => own !== undefined && pack.from > own.from && pack.from <= latestDay;
  if (received === undefined && decided !== undefined && own?.status === "complete" && packs.some(later))
    return ok({
      ...{ pack: own, instead: packs.filter(later), mayBeMoreFavourable: false },
      assumptions: [{ code: "receipt-unknown", newer: newest?.id ?? own.id }],
    });
  const kept = newest && received !== undefined ? keptBy(packs, newest, { submitted, received }, onDay) : undefined;
  if (kept !== undefined && newest !== undefined && received !== undefined)
    return ok({
      ...{ pack: kept, instead: [], mayBeMoreFavourable: newest.transition?.moreFavourable === "not-compared" },
      assumptions: [{ code: "older-pack-kept", received, newer: newest.id }],
    });
  // A dossier that reached the competent body after a change is under the new text, however early it was sent.
  const pack = received !== undefined && received > submitted ? onDay(received) : own;
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
  return ok({ pack, instead: [], mayBeMoreFavourable: false, assumptions: [] });
}

/** The older pack that a newer one keeps for a dossier received before it, when it says so. */
function keptBy<Pack extends PackFile>(
  packs: readonly Pack[],
  newest: Pack,
  { submitted, received }: { readonly submitted: Day; readonly received: Day },
  onDay: (day: Day) => Pack | undefined,
): Pack | undefined {
  const { transition } = newest;
  if (transition === undefined || received >= transition.receivedBefore) return undefined;
  const kept = packs.find(({ id }) => id === transition.keeps);
  // A dossier already under an earlier text than the one that is kept stays under it.
  const under = onDay(received > submitted ? received : submitted);
  const older = under !== undefined && kept !== undefined && under.from < kept.from ? under : kept;
  return older?.status === "complete" && older.id !== newest.id ? older : undefined;
}
