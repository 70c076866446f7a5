import type { Day } from "../../../basics/instant.ts";
import {
  askedInARow,
  comparedUpTo,
  holdsLater,
  rebase,
  type StoredKind,
  type StoredYears,
  Subject,
} from "../../../engines/law/index.ts";
import type { PackedMasks } from "./store.ts";

/** Masks of some subjects as the kernel takes them, and what of them is no question of years. */
export interface Unpacked {
  readonly stored: StoredYears;
  /** Places of subjects with a decision after the day. */
  readonly later: ReadonlySet<number>;
  readonly shared: readonly Subject[];
  readonly which: Int32Array;
}

const recordBytes = 24;
const firstDay = Date.UTC(1900, 0, 1);
const dayNumber = (day: Day): number => (Date.parse(`${day}T00:00:00Z`) - firstDay) / 86_400_000;

/** Unpacks what the database sent; `placeOf` tells the place of a packed number. */
export function unpack(
  packs: readonly PackedMasks[],
  at: {
    readonly size: number;
    readonly year: number;
    readonly day: Day;
    readonly subject: Subject["kind"];
    readonly placeOf: (numbered: number) => number | undefined;
  },
): Unpacked {
  const { size, year, day, placeOf } = at;
  const kinds = new Map<string, StoredKind>();
  const known = { awards: new Int32Array(size), discipline: new Int32Array(size) };
  const told = new ToldApart(size);
  const askedUpTo = new Int16Array(size);
  const askedToday = new Uint8Array(size);
  const later = new Set<number>();
  const asOf = dayNumber(day);
  // A confirmation "of any year" may be of the year of submission.
  const confirmedUpTo = Math.max(year, Number(day.slice(0, 4)));
  for (const { kind, packed } of packs) {
    const [family = "", ...rest] = kind.split(":");
    const isAward = rest.length === 0;
    const years = new Int32Array(size);
    const decided = new Int32Array(isAward ? size : 0);
    const before = new Int32Array(isAward ? size : 0);
    if (isAward || family === "grade" || family === "party")
      kinds.set(kind, isAward ? { years, decided, before } : { years, decided: years });
    for (let byte = 0; byte < packed.length; byte += recordBytes) {
      const mask = { high: packed.readInt32BE(byte + 4), low: packed.readInt32BE(byte + 8) };
      const latest = packed.readInt32BE(byte + 20);
      const place = placeOf(packed.readInt32BE(byte));
      if (place === undefined) continue;
      if (isAward) {
        years[place]! |= rebase(mask, year);
        decided[place]! |= rebase({ high: packed.readInt32BE(byte + 12), low: packed.readInt32BE(byte + 16) }, year);
        before[place]! |= rebase(mask, year + 1);
        if (latest > asOf) later.add(place);
      } else if (family === "grade" || family === "party") years[place]! |= rebase(mask, year);
      else if (kind === "known:awards")
        known.awards[place]! |= comparedUpTo(rebase(mask, year), holdsLater(mask, year));
      else if (kind === "known:discipline") {
        const asked = askedInARow(rebase(mask, year));
        known.discipline[place]! |= asked;
        askedUpTo[place] = asked === 0 ? 0 : year + runUp(rebase(mask, confirmedUpTo), confirmedUpTo - year);
        // Whether anything must be confirmed after a discipline of the year is asked apart from years.
        told.add(place, kind, askedUpTo[place]!);
      } else if (kind === "known:suspensions") {
        askedToday[place] = latest >= asOf ? 1 : 0;
        told.add(place, kind, askedToday[place]!);
      } else told.add(place, kind, rebase(mask, confirmedUpTo));
    }
  }
  // A discipline between the year judged and the day is one of the year judged: until somebody asked, it may be there.
  for (let place = 0; place < size; place += 1)
    if (askedUpTo[place]! + (askedToday[place] ?? 0) < confirmedUpTo) known.discipline[place]! &= 0x7fffffff;
  return { stored: { size, year, kinds, known }, later, ...told.subjects({ ...at, latest: confirmedUpTo }) };
}

/** How many years after the one judged follow it without a gap, in a mask that begins so many years later. */
function runUp(mask: number, later: number): number {
  let years = 0;
  while (years < later && ((mask << (later - years - 1)) & 0x80000000) !== 0) years += 1;
  return years;
}

/** Who was told the same things apart from years shares one subject: of a million persons there are a few hundred. */
class ToldApart {
  readonly #said: string[];
  constructor(size: number) {
    this.#said = Array<string>(size).fill("");
  }

  add(place: number, kind: string, years: number): void {
    if (years !== 0) this.#said[place] += `${kind}=${years};`;
  }

  subjects(at: ToldOf): { shared: Subject[]; which: Int32Array } {
    const numbers = new Map<string, number>();
    const which = Int32Array.from(this.#said, (said) => {
      const number = numbers.get(said) ?? numbers.size;
      numbers.set(said, number);
      return number;
    });
    return { shared: [...numbers.keys()].map((said) => subjectTold(said, at)), which };
  }
}

interface ToldOf {
  readonly subject: Subject["kind"];
  readonly year: number;
  readonly day: Day;
  /** The year that the highest bit of a confirmation's mask stands for. */
  readonly latest: number;
}

function subjectTold(said: string, { subject, year, day, latest }: ToldOf): Subject {
  const attestations: object[] = [];
  const known: Record<string, unknown> = {};
  for (const part of said.split(";").filter((each) => each !== "")) {
    const [name = "", mask = ""] = part.split("=");
    const [what, fact, by] = name.split(":");
    if (name === "known:suspensions") known["suspensionsTo"] = day;
    else if (name === "known:discipline") known["discipline"] = { from: year, to: Number(mask) };
    else
      for (let back = 0; back < 32; back += 1)
        if (((Number(mask) << back) & 0x80000000) !== 0)
          attestations.push({ fact, by, holds: what === "fact", year: latest - back });
  }
  return Subject.parse({ kind: subject, name: "–", attestations, known });
}
