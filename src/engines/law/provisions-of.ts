import type { Day } from "../../basics/instant.ts";
import { ok, type Result } from "../../basics/result.ts";
import { type Bonus, bonusOf } from "./bonus.ts";
import type { SubjectKind } from "./catalogue/index.ts";
import { type Checked, withInstrument } from "./citation.ts";
import { choosePack, type PackRefusal } from "./choose-pack.ts";
import type { Preference, Quota, Told } from "./general.ts";
import type { Law, Pack } from "./law.ts";
import type { OverlayFile } from "./overlay.ts";
import type { Attendance, CouncilVote, Deadline, Dossier } from "./provisions.ts";

/** What surrounds an award: the vote it needs, its papers and days, how many of a list may have it and who comes first among equals. */
export interface Provisions {
  readonly votes: readonly CouncilVote[];
  readonly dossiers: readonly Dossier[];
  readonly deadlines: readonly Deadline[];
  readonly quotas: readonly Quota[];
  readonly preferences: readonly Preference[];
  /** How much of a council must attend when it considers awards. */
  readonly attendance: readonly Attendance[];
  readonly told: readonly Told[];
}

/** The provisions of a pack for one award, each citing with its instrument. Deadlines without a list of awards concern all. */
export function provisionsOf(
  pack: Pack,
  { award, subject, overlay }: { award: string; subject: SubjectKind; overlay?: OverlayFile | undefined },
): Provisions {
  const own =
    overlay === undefined
      ? []
      : [
          {
            deadlines: overlay.deadlines,
            attendance: overlay.attendance,
            checked: overlay.checked,
            instrument: overlay.instrument,
          },
        ];
  return {
    votes: pack.councils.flatMap((file) => forAward(file.votes, award).map((vote) => inFull(vote, file))),
    dossiers: pack.papers.flatMap((file) =>
      forAward(file.dossiers, award)
        .filter((dossier) => dossier.for?.includes(subject) ?? true)
        .map((dossier) => inFull(dossier, file)),
    ),
    deadlines: [...pack.deadlines, ...own].flatMap((file) =>
      file.deadlines.filter(({ awards }) => awards?.includes(award) ?? true).map((deadline) => inFull(deadline, file)),
    ),
    quotas: pack.general.flatMap(({ content }) =>
      content.quotas.filter((quota) => quota.award === award).map((quota) => inFull(quota, content)),
    ),
    preferences: pack.general.flatMap(({ content }) =>
      content.preferences.filter((each) => each.for.includes(subject)).map((each) => inFull(each, content)),
    ),
    attendance: [...pack.councils, ...own].flatMap((file) => file.attendance.map((each) => inFull(each, file))),
    told: pack.general.flatMap(({ content }) =>
      content.told
        .filter((each) => (each.awards?.includes(award) ?? true) && (each.for?.includes(subject) ?? true))
        .map((each) => inFull(each, content)),
    ),
  };
}

/** An entry with what its file says for all of them: the instrument, the state of checking. */
const inFull = <Entry extends { readonly cite: string; readonly checked?: Checked | undefined }>(
  entry: Entry,
  file: { readonly instrument: string; readonly checked: Checked },
): Entry & { checked: Checked } => ({
  ...entry,
  cite: withInstrument(entry.cite, file.instrument),
  checked: entry.checked ?? file.checked,
});

const forAward = <Entry extends { readonly awards: readonly string[] }>(
  entries: readonly Entry[],
  award: string,
): Entry[] => entries.filter(({ awards }) => awards.includes(award));

/** The day on which a deadline falls for achievements of a year; undefined when it is counted in working days. */
export function dueDay({ by }: Deadline, year: number): Day | undefined {
  return by && `${year + by.yearsAfter}-${String(by.month).padStart(2, "0")}-${String(by.day).padStart(2, "0")}`;
}

/** Money for an award decided on a day, by the law of that day. */
export function bonusOn(
  law: Law,
  asked: { award: string; subject: SubjectKind; decidedOn: Day },
): Result<Bonus | undefined, PackRefusal> {
  const chosen = choosePack(law.packs, { submitted: asked.decidedOn });
  if (!chosen.ok) return chosen;
  const [rates] = chosen.value.pack.bonuses;
  return ok(rates && bonusOf(rates, law.baseSalary, asked));
}

/**
 * Places on a list, when a quota is a share of a base.
 *
 * @returns the most that may be proposed; where the law does not say how to round, down and up are both told
 */
export function placesIn(
  { percent, rounding }: Pick<Quota, "percent" | "rounding">,
  base: number,
): { atLeast: number; atMost: number } {
  const down = Math.floor((percent * base) / 100);
  const up = Math.ceil((percent * base) / 100);
  return { atLeast: rounding === "up" ? up : down, atMost: rounding === "down" ? down : up };
}
