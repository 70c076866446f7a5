import { assert } from "../../basics/assert.ts";
import type { Subject } from "../../engines/law/index.ts";
import type { AwardRecord } from "../awards/index.ts";
import { derivedFacts } from "./derived-facts.ts";
import { type FormerUnit, subjectFrom } from "./subject-from.ts";
import { written } from "./written.ts";
import type { YearRecords } from "./year-records.ts";

/** A unit of the year as the law sees it: its own lines of the ledger, and what was confirmed of it in whatever year. */
export function subjectOf(records: YearRecords, unitId: number): Subject {
  const { year } = records;
  const unit = year.units.find((each) => each.unitId === unitId);
  assert(unit, `unit ${unitId} is in the year`);
  return subjectFrom({
    kind: "collective",
    name: unit.name,
    year: year.year,
    lines: linesOf(records, unitId),
    former: formerOf(records, unitId),
    told: records.told.filter((each) => each.unitId === unitId),
    suspensions: records.exclusions
      .filter((each) => each.unitId === unitId)
      .map(({ why, fromDay, liftedOn }) => ({ why, from: fromDay, ...(liftedOn && { to: dayBefore(liftedOn) }) })),
    leads: leadsOf(records, unitId),
    figures: records.figures.filter((each) => each.unitId === unitId),
    attestations: derivedFacts(records, unitId),
  });
}

/** Units that went into this one, each with the lines of the ledger that name it and the confirmations of the unit it was. */
export function formerOf(records: YearRecords, unitId: number): (FormerUnit & { readonly source: string })[] {
  return records.predecessors
    .filter((each) => each.unitId === unitId)
    .map(({ name, untilDay, founded, continues, units, source, recordedBy }) => {
      const theirs = new Set(units.map((unit) => unit.unitId));
      const names = [name, ...units.map((unit) => unit.name)].map(written);
      return {
        ...{ name, untilDay, founded, continues, source: `${source} – ${recordedBy} ghi` },
        lines: records.awards.filter(
          (line) => (line.unitId === unitId || theirs.has(line.unitId ?? 0)) && isToTheUnit(line, names),
        ),
        told: records.told.filter((each) => theirs.has(each.unitId)),
      };
    });
}

/** Lines of the ledger about the unit itself, as they stand. */
export function linesOf(records: YearRecords, unitId: number): AwardRecord[] {
  const names = namesOf(records, unitId);
  return records.awards.filter((line) => line.unitId === unitId && isToTheUnit(line, names));
}

/** Every name the unit has borne, as registers compare names: an old decision says the name of its day. */
const namesOf = ({ names }: Pick<YearRecords, "names">, unitId: number): string[] =>
  names.filter((each) => each.unitId === unitId).map(({ name }) => written(name));

/** A line of a unit is about the unit itself only when it names it: its departments and people are others. */
const isToTheUnit = (line: AwardRecord, names: readonly string[]): boolean =>
  line.kind === "named" && line.collectives === 1 && names.includes(written(line.recipient));

/**
 * First alone in a locked table; whoever is not first is not told to the law, since the cluster may decide a tie. To
 * head the cluster (cụm trưởng) is an office, elected or by turns, and not to lead it (dẫn đầu): it never counts here.
 */
function leadsOf({ year, ranking }: YearRecords, unitId: number): object[] {
  const place = ranking.units.find((each) => each.unitId === unitId);
  const first = ranking.locked && place?.rank === 1 && place.sharedBy === 1;
  return first ? [{ scope: "ministry-province", year: year.year, cluster: `Xếp thứ nhất ${year.cluster.name}` }] : [];
}

/** An exclusion ends before the day it is lifted on. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
