import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits } from "../../../../test/support/five-units.ts";
import { appendToLog, type FrozenHere, readLog, type StoredEntry, takeTurn } from "../../../platform/log/index.ts";
import { keep } from "../../../platform/records/index.ts";
import { belongingFaults } from "./belonging.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let own: number;
let other: number;
beforeAll(async () => {
  database = await freshDatabase();
  own = (await fiveUnits(database)).yearId;
  other = (await fiveUnits(database, "cum-khac")).yearId;
});
afterAll(() => database.remove());

/** A line of a year, or of none, with a record of another: a head elected for the next year is advanced by the year before. */
async function told(yearId: number | null, recordOf?: number): Promise<void> {
  const one = recordOf === undefined ? [] : [{ kind: "headship", subject: "1", hash: null, yearId: recordOf }];
  const froze: readonly FrozenHere[] | undefined = recordOf === undefined ? undefined : one;
  await database.queries.transaction().execute(async (tx) => {
    await takeTurn(tx);
    const at = "2020-12-18T01:00:00.000Z";
    const line = { at, action: "test.told", actor: "operator:test", actorName: "test", yearId, what: {}, why: "" };
    const { seq } = await appendToLog(tx, { ...line, froze });
    await keep(
      tx,
      one.map((each) => ({ ...each, content: null, salt: null })),
      seq,
    );
  });
}

test("a line of another year, or of none, that made a record of this one is missed where it is withheld", async () => {
  await told(own);
  await told(other, own);
  await told(null, own);
  await told(own);
  const lines: StoredEntry[] = [];
  for await (const line of readLog(database.queries)) lines.push(line);
  const ends = lines.length;
  const withheldAt = (seq: number | undefined) => {
    const entries = lines.map((line) => (line.seq === seq ? { ...line, content: null, yearId: null } : line));
    const clusterYear = { name: "", rows: [{ id: own, clusterId: 1, year: 2020, concludedAt: "" }] };
    const log = { entries: ends, head: "" };
    const manifest = { madeAt: "", year: 2020, cluster: { code: "", name: "" }, log } as never;
    return belongingFaults({ manifest, tables: new Map([["clusterYear", clusterYear]]), entries }).filter(
      ({ code }) => code === "line-withheld",
    );
  };
  expect(withheldAt(undefined)).toEqual([]);
  for (const seq of [ends - 3, ends - 2, ends - 1]) expect(withheldAt(seq)).toEqual([{ code: "line-withheld", seq }]);
});
