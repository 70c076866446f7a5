import type { Day } from "../../basics/instant.ts";
import { factsOf, Grade, Subject } from "../../engines/law/index.ts";
import type { AwardRecord } from "../awards/index.ts";
import { awardCatalogue } from "../year/index.ts";
import { theLaw } from "../../platform/the-law.ts";
import type { ToldCareer } from "./careers/model.ts";
import { postName } from "./careers/terms.ts";
import type { ToldFigures } from "./figures/model.ts";
import type { Continues } from "./predecessors/model.ts";
import { type AttestedFact, unitRegisterFacts } from "./model.ts";

/** A confirmation with the year of achievement it is about. */
export interface ToldFact extends Pick<AttestedFact, "fact" | "byLevel" | "holds" | "paper" | "onDay"> {
  readonly year: number;
  /** Of a unit's paper only. */
  readonly coversTo?: AttestedFact["coversTo"];
}

/** What the registers say of one subject, of whatever year; the rest of what the law may ask comes with it. */
export interface SubjectRecords {
  readonly kind: Subject["kind"];
  readonly name: string;
  /** The last year of achievement judged. */
  readonly year: number;
  readonly lines: readonly AwardRecord[];
  /** In the order they were recorded: a later one on the same fact of the same year counts instead. */
  readonly told: readonly ToldFact[];
  readonly suspensions?: readonly object[];
  readonly leads?: readonly object[];
  readonly attestations?: readonly object[];
  /** Units that went into this one. */
  readonly former?: readonly FormerUnit[];
  /** Of a unit only, the latest of each year. */
  readonly figures?: readonly Pick<ToldFigures, "year" | "figures" | "source">[];
  /** Of a person only. */
  readonly career?: ToldCareer | undefined;
}

/** A unit that went into the subject, with its own records. */
export interface FormerUnit {
  readonly name: string;
  readonly untilDay: Day;
  readonly founded: Day | null;
  readonly continues: Continues;
  readonly lines: readonly AwardRecord[];
  readonly told: readonly ToldFact[];
}

/**
 * A subject as the law sees it, from records only. What no record tells is left out, never filled in: the law then
 * answers “thiếu dữ liệu” and names it.
 */
export function subjectFrom(records: SubjectRecords): Subject {
  const told = newest(records.told);
  const former = records.former ?? [];
  const confirmed = told.filter(({ holds }) => holds);
  const yearsOf = (fact: string): number[] => confirmed.filter((each) => each.fact === fact).map(({ year }) => year);
  const compared = yearsOf("awards-complete");
  const asked = inARow(yearsOf("no-discipline"), records.year);
  const pending = confirmed
    .filter(({ fact }) => fact === "nothing-pending")
    .map(({ coversTo, onDay }) => coversTo ?? onDay);
  const led = confirmed.filter(({ fact }) => fact === "leads-cluster");
  const ledOtherwise = inARow(yearsOf("leads-complete"), records.year);
  return Subject.parse({
    kind: records.kind,
    name: records.name,
    awards: [
      ...records.lines.flatMap((line) => awardOf(line)),
      ...former.flatMap(({ name, lines }) =>
        lines.flatMap((line) => awardOf(line)).map((award) => ({ ...award, of: name })),
      ),
    ],
    grades: [
      ...gradesIn(confirmed),
      ...former.flatMap(({ name, told: theirs }) =>
        gradesIn(newest(theirs).filter(({ holds }) => holds)).map((grade) => ({ ...grade, of: name })),
      ),
    ],
    predecessors: former.map(({ name, untilDay, founded, continues }) => ({
      ...{ name, until: untilDay },
      ...(founded !== null && { founded }),
      ...(continues !== "unknown" && { continues: continues === "yes" }),
    })),
    ...figured(records.figures ?? [], records.year),
    ...(records.career && heldIn(records.career)),
    suspensions: records.suspensions ?? [],
    leads: [
      ...(records.leads ?? []),
      ...led.map(({ year, paper }) => ({ scope: "ministry-province", year, cluster: paper })),
    ],
    attestations: [
      ...(records.attestations ?? []),
      ...told
        // What a regulation asked that was since taken away is no fact of the law any more.
        .filter(({ fact }) => !unitRegisterFacts.some((register) => register === fact) && factsOf(theLaw()).has(fact))
        .map(({ fact, byLevel, holds, paper, year }) => ({ fact, by: byLevel, holds, document: paper, year })),
    ],
    known: {
      ...(compared.length > 0 && { awards: { from: "beginning", to: Math.max(...compared) } }),
      ...(asked && { discipline: asked }),
      ...(ledOtherwise && { leads: ledOtherwise }),
      ...(records.career?.postsTo && { postsTo: records.career.postsTo }),
      ...(pending.length > 0 && { suspensionsTo: pending.toSorted().at(-1) }),
    },
  });
}

const gradesIn = (confirmed: readonly ToldFact[]): object[] =>
  confirmed.flatMap(({ fact, year, paper }) =>
    fact.startsWith("grade-") ? [{ year, grade: Grade.parse(fact.slice("grade-".length)), document: paper }] : [],
  );

/** What was counted of a unit; what it is, and since when, holds from the year in which it was told. */
function figured(told: NonNullable<SubjectRecords["figures"]>, judged: number): object {
  const upTo = told.filter(({ year }) => year <= judged).toSorted((a, b) => a.year - b.year);
  const founded = upTo.findLast(({ figures }) => figures.founded !== null)?.figures.founded;
  return {
    traits: Object.assign({}, ...upTo.map(({ figures }) => figures.traits)) as object,
    ...(founded && { founded }),
    rosters: told.flatMap(({ year, figures: { members, completed, advanced, fighters, warned, workers, covered } }) =>
      members === null && workers === null
        ? []
        : [{ year, ...countsTold({ members, completed, advanced, fighters, warned, workers, covered }) }],
    ),
    targets: told.flatMap(({ year, figures: { targetsSet, targetsMet, targetsExceeded } }) =>
      targetsSet === null
        ? []
        : [{ year, set: targetsSet, ...countsTold({ met: targetsMet, exceeded: targetsExceeded }) }],
    ),
    partyGrades: told.flatMap(({ year, figures: { partyGrade }, source }) =>
      partyGrade === null ? [] : [{ year, grade: partyGrade, document: source }],
    ),
  };
}

/** Posts as they were told, and who is spared a third of the time in them. */
const heldIn = ({ posts, woman, retiresLate, source }: ToldCareer): object => ({
  traits: { ...(woman !== null && { woman }), ...(retiresLate !== null && { "higher-retirement-age": retiresLate }) },
  posts: posts.map(({ post, from, to, where }) => ({
    ...{ post, from, ...(to !== null && { to }) },
    where: [postName(post), where, source].filter((part) => part !== "").join(", "),
  })),
});

/** Counts that were told; one that was not is left out, never 0. */
const countsTold = (counts: Readonly<Record<string, number | null>>): object =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null));

/** Of confirmations of the same fact of a year by the same level, the one recorded last. Grades of a year are one fact. */
function newest(facts: readonly ToldFact[]): ToldFact[] {
  const last = new Map<string, ToldFact>();
  for (const told of facts) {
    const register = unitRegisterFacts.some((each) => each === told.fact);
    const about = told.fact.startsWith("grade-") ? "grade" : register ? told.fact : `${told.fact} ${told.byLevel}`;
    last.set(`${told.year} ${about}`, told);
  }
  return [...last.values()];
}

/** The years in a row about the one judged: those before it, and those after it that were asked about too. */
function inARow(years: readonly number[], judged: number): { from: number; to: number } | undefined {
  let from = judged + 1;
  while (years.includes(from - 1)) from -= 1;
  if (from > judged) return undefined;
  let to = judged;
  while (years.includes(to + 1)) to += 1;
  return { from, to };
}

/** Without a code or a day of decision a line proves nothing; it stays in the ledger for people to read. */
function awardOf({ recordId, awardCode, decidedOn, decidedBy, decisionNumber, year, basis }: AwardRecord): object[] {
  if (awardCode === null || decidedOn === null) return [];
  // Titles of emulation are of one year; the years of other awards stand in their decisions, which the ledger does not hold.
  const ofOneYear = awardCatalogue().find(awardCode)?.family === "emulation-title";
  return [
    {
      id: `${decisionNumber} (dòng ${recordId} của sổ khen thưởng)`,
      award: awardCode,
      decision: { day: decidedOn, number: decisionNumber, ...(decidedBy !== "" && { authority: decidedBy }) },
      ...(basis !== null && { basis }),
      ...(ofOneYear && { period: { from: year, to: year } }),
    },
  ];
}
