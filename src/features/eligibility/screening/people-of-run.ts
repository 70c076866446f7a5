import { assert } from "../../../basics/assert.ts";
import { type Result } from "../../../basics/result.ts";
import type { Language } from "../../../basics/words.ts";
import { type JudgeRefusal, judge, type Subject, type Trace } from "../../../engines/law/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import type { AwardRecord } from "../../awards/index.ts";
import { judgedView } from "../judged-view.ts";
import { subjectFrom, type ToldFact } from "../subject-from.ts";
import { linesOf, subjectOf } from "../subject-of.ts";
import type { JudgedView } from "../views.ts";
import { yearRecords } from "../year-records.ts";
import { clusterOf, type Run } from "./runs.ts";
import { recordsOfPersons, unitNamesOn } from "./store.ts";

/** One subject of a screening, judged by the interpreter from the records themselves. */
export interface JudgedSubject {
  readonly subjectId: number;
  readonly name: string;
  readonly unit: string;
  readonly judged: JudgedView;
  readonly lines: readonly AwardRecord[];
  readonly told: readonly ToldFact[];
}

/** Judges some subjects of a screening as the records stand now, in the order asked for; who is no longer there is left out. */
export async function judgeAll(
  queries: Queries,
  run: Run,
  asked: { readonly ids: readonly number[]; readonly language: Language },
): Promise<JudgedSubject[]> {
  const found =
    run.screening.subject === "individual"
      ? await persons(queries, run, asked.ids)
      : await units(queries, run, asked.ids);
  return asked.ids.flatMap((id) => {
    const one = found.get(id);
    if (one === undefined) return [];
    const { subject, ...rest } = one;
    return [{ ...rest, judged: judgedView(run.asked.law, judgeIn(run, subject), asked.language) }];
  });
}

function judgeIn(run: Run, subject: Subject): Result<Trace, JudgeRefusal> {
  const { awardCode: award, submitted, overlay } = run.screening;
  return judge(run.asked.law, { award, subject, submitted, year: run.scope.year, overlay: overlay ?? undefined });
}

type Unjudged = Omit<JudgedSubject, "judged"> & { readonly subject: Subject };

async function persons(queries: Queries, run: Run, ids: readonly number[]): Promise<Map<number, Unjudged>> {
  const { year, day } = run.scope;
  const records = await recordsOfPersons(queries, ids);
  const names = await unitNamesOn(
    queries,
    records.map(({ unitId }) => unitId),
    day,
  );
  return new Map(
    records.map(({ unitId, ...person }) => {
      const unit = names.get(unitId) ?? "";
      return [person.subjectId, { ...person, unit, subject: subjectFrom({ kind: "individual", year, ...person }) }];
    }),
  );
}

async function units(queries: Queries, run: Run, ids: readonly number[]): Promise<Map<number, Unjudged>> {
  const found = new Map<number, Unjudged>();
  for (const cluster of run.scope.clusters) {
    const here = ids.filter((id) => clusterOf(run, id) === cluster.clusterId);
    if (here.length === 0 || cluster.yearId === null) continue;
    const records = await yearRecords(queries, cluster.yearId);
    for (const unitId of here) {
      const unit = records.year.units.find((each) => each.unitId === unitId);
      assert(unit, "a screened unit is in the year");
      found.set(unitId, {
        ...{ subjectId: unitId, name: unit.name, unit: cluster.name, subject: subjectOf(records, unitId) },
        lines: linesOf(records, unitId),
        told: records.told.filter((each) => each.unitId === unitId),
      });
    }
  }
  return found;
}
