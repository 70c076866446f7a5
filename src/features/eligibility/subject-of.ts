import { assert } from "../../basics/assert.ts";
import { writeDay } from "../../basics/instant.ts";
import { Grade, Subject } from "../../engines/law/index.ts";
import type { AwardRecord } from "../awards/index.ts";
import { awardCatalogue } from "../movement/index.ts";
import { type AttestedFact, registerFacts } from "./model.ts";
import type { YearRecords } from "./year-records.ts";

/**
 * A unit as the law sees it, from records only. What no record tells is left out, never filled in: the law then
 * answers “thiếu dữ liệu” and names it.
 */
export function subjectOf(records: YearRecords, unitId: number): Subject {
  const { year } = records;
  const unit = year.units.find((each) => each.unitId === unitId);
  assert(unit, `unit ${unitId} is in the year`);
  const attested = newest(records.attested.filter((each) => each.unitId === unitId));
  const confirmed = (fact: string): AttestedFact | undefined =>
    attested.find((each) => each.fact === fact && each.holds);
  const wholeYear = { from: year.year, to: year.year };
  const nothingPending = confirmed("nothing-pending");
  return Subject.parse({
    kind: "collective",
    name: unit.name,
    awards: records.awards
      .filter((line) => line.unitId === unitId && isToTheUnit(line, unit.name))
      .flatMap((line) => awardOf(line)),
    grades: attested.flatMap(({ fact, holds, paper }) =>
      holds && fact.startsWith("grade-")
        ? [{ year: year.year, grade: Grade.parse(fact.slice("grade-".length)), document: paper }]
        : [],
    ),
    suspensions: records.exclusions
      .filter((each) => each.unitId === unitId)
      .map(({ why, fromDay, liftedOn }) => ({ why, from: fromDay, ...(liftedOn && { to: dayBefore(liftedOn) }) })),
    leads: leadsOf(records, unitId),
    attestations: [
      ...registrationOf(records, unitId),
      ...attested
        .filter(({ fact }) => !registerFacts.some((register) => register === fact))
        .map(({ fact, byLevel, holds, paper }) => ({ fact, by: byLevel, holds, document: paper, year: year.year })),
    ],
    known: {
      ...(confirmed("awards-complete") && { awards: { from: "beginning", to: year.year } }),
      ...(confirmed("no-discipline") && { discipline: wholeYear }),
      ...(nothingPending && { suspensionsTo: nothingPending.onDay }),
    },
  });
}

/** Of confirmations of the same fact by the same level, the one recorded last. Grades of a year are one fact. */
function newest(facts: readonly AttestedFact[]): AttestedFact[] {
  const about = ({ fact, byLevel }: AttestedFact): string =>
    fact.startsWith("grade-") ? "grade" : `${fact} ${byLevel}`;
  const register = ({ fact }: AttestedFact): string | undefined => registerFacts.find((each) => each === fact);
  const same = (a: AttestedFact, b: AttestedFact): boolean =>
    about(a) === about(b) || (register(a) !== undefined && register(a) === register(b));
  return facts.filter((fact, at) => !facts.slice(at + 1).some((later) => same(later, fact)));
}

/** A line of a unit is about the unit itself only when it names it: its departments and people are others. */
const isToTheUnit = (line: AwardRecord, name: string): boolean =>
  line.kind === "named" && line.collectives === 1 && written(line.recipient) === written(name);

/** Accents count: two units may differ by one. */
const written = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** Without a code or a day of decision a line proves nothing; it stays in the ledger for people to read. */
function awardOf({ recordId, awardCode, decidedOn, decidedBy, decisionNumber, year }: AwardRecord): object[] {
  if (awardCode === null || decidedOn === null) return [];
  // Titles of emulation are of one year; the years of other awards stand in their decisions, which the ledger does not hold.
  const ofOneYear = awardCatalogue().find(awardCode)?.family === "emulation-title";
  return [
    {
      id: `${decisionNumber} (dòng ${recordId} của sổ khen thưởng)`,
      award: awardCode,
      decision: { day: decidedOn, number: decisionNumber, ...(decidedBy !== "" && { authority: decidedBy }) },
      ...(ofOneYear && { period: { from: year, to: year } }),
    },
  ];
}

/** First alone in a locked table; whoever is not first is not told to the law, since the cluster may decide a tie. */
function leadsOf({ year, ranking }: YearRecords, unitId: number): object[] {
  const place = ranking.units.find((each) => each.unitId === unitId);
  const first = ranking.locked && place?.rank === 1 && place.sharedBy === 1;
  return first ? [{ scope: "ministry-province", year: year.year, cluster: `Xếp thứ nhất ${year.cluster.name}` }] : [];
}

function registrationOf({ year, registrations }: YearRecords, unitId: number): object[] {
  const own = registrations.find((each) => each.unitId === unitId);
  if (!own) return [];
  const document = `Đăng ký thi đua năm ${year.year}, ngày ${writeDay(own.registeredOn)}`;
  return [{ fact: "registered", year: year.year, by: "unit", document }];
}

/** An exclusion ends before the day it is lifted on. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
