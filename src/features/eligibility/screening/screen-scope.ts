import { setImmediate as nextTurn } from "node:timers/promises";
import { screen, type Subject, withoutContradicted } from "../../../engines/law/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { personsWithCareer } from "../careers/store.ts";
import { subjectFrom } from "../subject-from.ts";
import { subjectOf } from "../subject-of.ts";
import { yearRecords } from "../year-records.ts";
import type { AskedLaw } from "./ask-law.ts";
import { type Batch, columnsOf } from "./columns.ts";
import type { ClusterInScope } from "./model.ts";
import { masksOfPersons, masksOfUnits, nextPersons, recordsOfPersons } from "./store.ts";
import { unpack } from "./unpack.ts";

/** Persons screened between two turns of everybody else's requests. */
export const batchSize = 16_384;

/** What a stretch of subjects came to. */
export interface Screened {
  /** Numbers of persons in the registers, or of units. */
  readonly ids: Float64Array;
  readonly clusterId: number;
  /** Rank of each verdict: 0 chưa đạt, 1 thiếu dữ liệu, 2 chờ xác nhận, 3 đạt. */
  readonly verdicts: Uint8Array;
  /** Places of those who lack exactly one thing. */
  readonly nearly: readonly number[];
  readonly reasons: ReadonlyMap<string, number>;
}

export interface Scope {
  readonly clusters: readonly ClusterInScope[];
  readonly year: number;
  readonly day: string;
}

/** Screens everybody in scope, a stretch at a time; who stops asking has cancelled it. */
export async function* screenScope(queries: Queries, asked: AskedLaw, scope: Scope): AsyncGenerator<Screened> {
  for (const cluster of scope.clusters) {
    if (asked.subject === "collective") yield* unitsOf(queries, asked, { ...scope, cluster });
    else yield* personsOf(queries, asked, { ...scope, cluster });
  }
}

type At = Scope & { readonly cluster: ClusterInScope };

async function* personsOf(queries: Queries, asked: AskedLaw, { cluster, year, day }: At): AsyncGenerator<Screened> {
  const { clusterId } = cluster;
  for (let after = 0; ; ) {
    const ids = await nextPersons(queries, { clusterId, after, most: batchSize });
    const last = ids.at(-1);
    if (last === undefined) return;
    const packs = await masksOfPersons(queries, { clusterId, after, last, kinds: asked.kinds });
    const numbered = new Map([...ids].map((id, place) => [id - after, place]));
    const told = unpack(packs, {
      size: ids.length,
      year,
      day,
      subject: "individual",
      placeOf: (at) => numbered.get(at),
    });
    const careers = asked.careers ? await personsWithCareer(queries, { clusterId, after, last }) : [];
    const own = new Set(careers.flatMap((id) => numbered.get(id - after) ?? []));
    const anew = await subjectsAnew(queries, ids, told.later.union(own), year);
    yield screened(asked, { day, ...told, ...apartFrom(told, { anew, own, day, year }), anew }, { ids, clusterId });
    after = last;
    await nextTurn();
  }
}

/** Who has a career shares with nobody what is no question of years. */
function apartFrom(
  { shared, which }: Pick<Batch, "shared" | "which">,
  of: { readonly anew: Batch["anew"]; readonly own: ReadonlySet<number>; readonly day: string; readonly year: number },
): Pick<Batch, "shared" | "which"> {
  if (of.own.size === 0) return { shared, which };
  const subjects = [...shared];
  const places = Int32Array.from(which);
  for (const place of of.own)
    places[place] = subjects.push(withoutContradicted(of.anew.get(place)!, { submitted: of.day, year: of.year })) - 1;
  return { shared: subjects, which: places };
}

async function subjectsAnew(
  queries: Queries,
  ids: Float64Array,
  places: ReadonlySet<number>,
  year: number,
): Promise<Map<number, Subject>> {
  if (places.size === 0) return new Map();
  const placeOf = new Map([...places].map((place) => [ids[place]!, place]));
  const persons = await recordsOfPersons(queries, [...placeOf.keys()]);
  return new Map(
    persons.map((person) => [placeOf.get(person.subjectId)!, subjectFrom({ kind: "individual", year, ...person })]),
  );
}

async function* unitsOf(queries: Queries, asked: AskedLaw, { cluster, year, day }: At): AsyncGenerator<Screened> {
  const { clusterId, yearId } = cluster;
  if (yearId === null) return;
  const records = await yearRecords(queries, yearId);
  const units = records.year.units.filter(({ observer }) => !observer);
  if (units.length === 0) return;
  const packs = await masksOfUnits(queries, { clusterId, kinds: asked.kinds });
  const ids = Float64Array.from(units, ({ unitId }) => unitId);
  const numbered = new Map(units.map(({ unitId }, place) => [unitId, place]));
  const told = unpack(packs, {
    size: ids.length,
    year,
    day,
    subject: "collective",
    placeOf: (at) => numbered.get(at),
  });
  // Units are few: what is no question of years is asked of each one's own records.
  const shared = units.map(({ unitId }) => withoutContradicted(subjectOf(records, unitId), { submitted: day, year }));
  // So are their years: the masks do not tell what the party organisation was graded, nor what predecessors reached.
  const anew = new Map(shared.map((subject, place) => [place, subject]));
  const batch = { day, stored: told.stored, shared, which: Int32Array.from(units, (_unit, place) => place), anew };
  yield screened(asked, batch, { ids, clusterId });
}

function screened(asked: AskedLaw, batch: Batch, of: Pick<Screened, "ids" | "clusterId">): Screened {
  const running = screen(asked.readings.rules, columnsOf(asked, asked.readings, batch));
  for (;;) {
    const step = running.next();
    if (step.done)
      return { ...of, verdicts: step.value.verdicts, nearly: step.value.nearly, reasons: step.value.reasons };
  }
}
