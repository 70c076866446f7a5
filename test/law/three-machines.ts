import { expect } from "vitest";
import {
  type Case,
  type Columns,
  columnsFromSubjects,
  judgeIn,
  type Law,
  type Pack,
  readingsOf,
  screen,
  screenVerdicts,
  shortfall,
  type Standard,
  Value,
} from "../../src/engines/law/index.ts";
import type { Database } from "../../src/platform/database/index.ts";
import { verdictsBySql } from "./mask-table.ts";
import { randomCase, seeded } from "./random-cases.ts";

type Tally = Record<Value, number>;

/**
 * Judges generated histories by the interpreter, by the mask kernel and by PostgreSQL, over every rule of every pack.
 *
 * @param allKnown every register complete and every record verified: then the kernel takes its short way
 */
export async function machinesAgree(
  law: Law,
  database: Database,
  { histories, allKnown }: { histories: number; allKnown: boolean },
): Promise<Tally> {
  const standards = law.packs.flatMap((pack) =>
    pack.standards.flatMap(({ content }) =>
      content.standards.map((standard) => ({ pack, award: content.award, standard })),
    ),
  );
  const cases = Math.ceil(histories / standards.length);
  const total: Tally = { unmet: 0, missing: 0, pending: 0, met: 0 };
  for (const [index, { pack, award, standard }] of standards.entries()) {
    const { differ, tally } = await compare(
      { law, pack, award, standard, database },
      { cases, seed: index + 1, allKnown },
    );
    expect(differ.slice(0, 1)).toEqual([]);
    for (const value of Value.options) total[value] += tally[value];
  }
  return total;
}

interface Asked {
  readonly law: Law;
  readonly pack: Pack;
  readonly award: string;
  readonly standard: Standard;
  readonly database: Database;
}

async function compare(
  { law, pack, award, standard, database }: Asked,
  { cases, seed, allKnown }: { cases: number; seed: number; allKnown: boolean },
) {
  const chance = seeded(seed);
  const { rules } = readingsOf(pack, { award, subject: standard.for })!;
  const drawn = Array.from({ length: cases }, () => randomCase(chance, standard, rules[0]));
  const all = allKnown ? drawn.map(known) : drawn;
  const made = columnsFromSubjects(
    rules[0],
    all,
    law.catalogue,
    (one, other) => judgeIn(law, pack, { ...one, award: other, bare: true })!,
  );
  const columns = allKnown ? joinedEnds(made) : made;
  const running = screen(rules, columns);
  let step = running.next();
  while (!step.done) step = running.next();
  const { verdicts, nearly } = step.value;
  expect(screenVerdicts(rules, columns)).toEqual(verdicts);
  const near = new Set(nearly);
  const client = await database.pool.connect();
  const bySql = await verdictsBySql(client, rules, columns).finally(() => client.release());
  const tally: Tally = { unmet: 0, missing: 0, pending: 0, met: 0 };
  const differ = all.flatMap((one, place) => {
    const trace = judgeIn(law, pack, { award, ...one })!;
    tally[trace.verdict] += 1;
    const kernel = Value.options[verdicts[place]!];
    const sql = Value.options[bySql[place]!];
    const isNear = trace.verdict !== "met" && shortfall(trace.root) === 1;
    // Where a parameter is open, the two may start from different readings of it.
    const sameNear = rules.length > 1 || isNear === near.has(place);
    const same = kernel === trace.verdict && sql === trace.verdict && sameNear;
    return same ? [] : [{ award, pack: pack.id, kernel, sql, trace: trace.verdict, isNear, subject: one.subject }];
  });
  return { differ, tally };
}

const periodOf = ({ decision: { day } }: Case["subject"]["awards"][number]) => ({
  from: Number(day.slice(0, 4)),
  to: Number(day.slice(0, 4)),
});

/** The same case with nothing left open about its records. */
function known(one: Case): Case {
  const complete = { from: "beginning" as const, to: one.year + 1 };
  const awards = one.subject.awards.map((record) => ({
    ...record,
    period: record.period ?? periodOf(record),
    decision: { ...record.decision, defencePolice: record.decision.defencePolice ?? true },
    basis: record.basis ?? ("merit" as const),
    source: "decision" as const,
    verified: true,
  }));
  // The rest of a year in which a discipline ended is open: here each ends with its year.
  const discipline = one.subject.discipline.map(({ from }) => ({ from, to: `${from.slice(0, 4)}-12-31` }));
  return {
    ...one,
    subject: {
      ...one.subject,
      awards,
      discipline,
      known: { ...one.subject.known, awards: complete, grades: complete, discipline: complete, leads: complete },
    },
  };
}

/** Columns whose two ends are one array, as the kernel expects them when all is known. */
function joinedEnds(columns: Columns): Columns {
  const masks = [...columns.masks].map(([key, { certain, possible }]) => {
    expect(possible).toEqual(certain);
    return [key, { certain, possible: certain }] as const;
  });
  return { ...columns, masks: new Map(masks) };
}
