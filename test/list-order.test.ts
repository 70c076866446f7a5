// A list is read page by page, on screens and for Excel. Where two rows tie in its order, PostgreSQL may give them in one
// order for one page and in another for the next: a row would stand on two pages, and another on none.
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { z } from "zod";
import { deeds } from "../src/actions.ts";
import { openSampleYear } from "../src/features/sample/register.ts";
import { act, done, operator } from "./support/act.ts";
import { type FreshDatabase, freshDatabase } from "./support/database.ts";

/** Lists whose rows are sorted and cut in memory, from a year's or the law's own rows. */
const cutInMemory = new Set([
  ...["awards.list", "reports.list-comments", "scoring.list-ranking", "nominations.list"],
  ...["eligibility.list-law", "eligibility.list-screened"],
]);
/** What is a key of the rows found though it is no key of a table. */
const keysOfWhatIsFound: Readonly<Record<string, string>> = {
  "organisations.list-units": "n.unit_id", // of a unit's names one is today's
  "eligibility.list-careers": "subject_id", // the last career told of each: distinct on (s.id)
};

// The driver's own method, heard and called as it is; connections opened from here on are heard.
const asked = vi.spyOn(pg.Client.prototype, "query");
let database: FreshDatabase;
let place: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  database = await freshDatabase();
  await done(database, openSampleYear, operator, {});
  const { rows } = await database.pool.query(`select id as "yearId" from cluster_year order by id limit 1`);
  place = rows[0] as typeof place;
}, 120_000);
afterAll(() => database.remove());

const lists = deeds.filter((deed) => deed.kind === "list");

test.each(lists.map((deed) => [deed.name, deed] as const))("%s ends its order in a key", async (name, deed) => {
  const fields = Object.keys((deed.input as z.ZodObject).shape).filter((field) => field in place);
  asked.mockClear();
  const raw = {
    runId: "00000000-0000-4000-8000-000000000000",
    ...Object.fromEntries(fields.map((f) => [f, place[f]])),
  };
  const outcome = await act(database, deed, operator, raw as never);
  const paged = asked.mock.calls.map(textOf).filter((text) => /\blimit \$\d+\s+offset \$\d+\s*$/.test(text));
  if (cutInMemory.has(name)) return expect(paged).toEqual([]);
  expect(outcome.kind).toBe("done");
  expect(paged).toHaveLength(1);
  const last = lastOfOrder(paged[0]!);
  if (last !== keysOfWhatIsFound[name]) expect(await keysIn(paged[0]!), last).toContain(last);
});

function textOf([first]: readonly unknown[]): string {
  return typeof first === "string" ? first : String((first as { text?: string }).text);
}

/** The last column that a statement orders by, without quotes and direction: `p.id`. */
function lastOfOrder(text: string): string {
  const [, order] = /.*\border by\s([\s\S]*?)\slimit \$/s.exec(text) ?? [];
  return (
    order
      ?.split(",")
      .at(-1)!
      .replaceAll('"', "")
      .replace(/ desc$/, "")
      .trim() ?? "no order"
  );
}

/** The columns that tell apart the rows of the table that a statement reads first; others are joined to it, one row each. */
async function keysIn(text: string): Promise<string[]> {
  const [, table, alias] = / from "(\w+)"(?: as "(\w+)")?/.exec(text) ?? [];
  const { rows } = await database.pool.query<{ column: string }>(
    `select a.attname as column from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indrelid = $1::regclass and i.indisunique and i.indnkeyatts = 1 and i.indpred is null`,
    [table],
  );
  return rows.map(({ column }) => (alias ? `${alias}.${column}` : column));
}
