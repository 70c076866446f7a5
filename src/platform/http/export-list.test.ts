import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { freshDatabase } from "../../../test/support/database.ts";
import { toAnyone } from "../access/index.ts";
import { list } from "../deeds/index.ts";
import { readExcel } from "../documents/index.ts";
import { exportList } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("a row that comes or goes while a list is packed makes none of the others appear twice or not at all", async () => {
  await database.pool.query(
    "insert into owner (name) select 'Bộ ' || lpad(n::text, 4, '0') from generate_series(1, 1200) n",
  );
  const moving = async (offset: number): Promise<void> => {
    if (offset === 0) return;
    await database.pool.query("insert into owner (name) values ($1)", [`Ban đến trước ${offset}`]);
    if (offset === 1000) await database.pool.query("delete from owner where name < 'Bộ 0300'");
  };
  const owners = list({
    name: "test.owners",
    summary: { vi: "Thử", en: "Test" },
    input: z.object({}),
    allow: toAnyone,
    row: z.object({ name: z.string() }),
    columns: [{ key: "name", header: "Tên", kind: "text" }],
    read: async ({ queries }, _, { limit, offset }) => {
      await moving(offset); // somebody else's connection, between this page and the one before
      const all = queries.selectFrom("owner");
      const rows = await all.select("name").orderBy("name").limit(limit).offset(offset).execute();
      const { total } = await all.select((of) => of.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
      return { rows, total: Number(total) };
    },
  });
  const question = { actor: { kind: "anyone" }, language: "vi", now: "2020-12-18T01:00:00.000Z", raw: {} } as const;
  const outcome = await exportList(owners, database.queries, question);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  const { bytes } = outcome.answer as { bytes: Uint8Array };
  const names = JSON.stringify(await readExcel(bytes)).match(/(?:Bộ|Ban đến trước) \d+/g);
  expect(names).toEqual(Array.from({ length: 1200 }, (_, at) => `Bộ ${String(at + 1).padStart(4, "0")}`));
});
