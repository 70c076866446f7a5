import type pg from "pg";
import { type Columns, type Rule, type SqlColumns, screeningSql } from "../../src/engines/law/index.ts";

/** Columns of a rule as a temporary table of bit(32) and smallint, and the verdicts that PostgreSQL reads from it. */
export async function verdictsBySql(
  client: pg.PoolClient,
  rules: readonly Rule[],
  columns: Columns,
): Promise<number[]> {
  const masks = [...columns.masks];
  const values = [...columns.values];
  const place = (entries: readonly (readonly [string, unknown])[], name: string) =>
    entries.findIndex(([each]) => each === name);
  const names: SqlColumns = {
    certain: (channel) => `t.c${place(masks, channel)}`,
    possible: (channel) => `t.p${place(masks, channel)}`,
    value: (leaf) => `t.v${place(values, leaf)}`,
  };
  const arrays = [
    ...masks.flatMap(([, { certain, possible }], index) => [
      { name: `c${index}`, type: "int4", made: "::bit(32)", numbers: certain },
      { name: `p${index}`, type: "int4", made: "::bit(32)", numbers: possible },
    ]),
    ...values.map(([, { ranks }], index) => ({ name: `v${index}`, type: "int2", made: "", numbers: ranks })),
    { name: "whose", type: "int4", made: "", numbers: Int32Array.from({ length: columns.size }, (_, index) => index) },
  ];
  await client.query("drop table if exists masks");
  await client.query(
    `create temporary table masks as select whose as subject, ${arrays.map(({ name, made }) => `${name}${made} as ${name}`).join(", ")}
     from unnest(${arrays.map(({ type }, index) => `$${index + 1}::${type}[]`).join(", ")}) as t(${arrays.map(({ name }) => name).join(", ")})`,
    arrays.map(({ numbers }) => [...numbers]),
  );
  const readings: number[][] = [];
  for (const rule of rules) {
    const { rows } = await client.query<{ subject: number; verdict: number }>(
      screeningSql(rule, { table: "masks", columns: names }),
    );
    readings.push(rows.toSorted((a, b) => a.subject - b.subject).map(({ verdict }) => verdict));
  }
  return readings[0]!.map((verdict, subject) => {
    const all = readings.map((reading) => reading[subject]!);
    return all.every((each) => each === verdict) ? verdict : all.includes(1) ? 1 : 2;
  });
}
