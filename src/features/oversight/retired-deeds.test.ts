import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import { deeds } from "../../actions.ts";
import { summaryOf } from "../../platform/deeds/index.ts";
import { appendToLog, takeTurn } from "../../platform/log/index.ts";
import { listLog } from "./list-log.ts";
import { retiredDeeds } from "./retired-deeds.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
});
afterAll(() => database.remove());

test("whatever an older version could have written into a log has a sentence in both languages", () => {
  const file = new URL("../../../test/fixtures/deeds-before-0071.json", import.meta.url);
  const names = JSON.parse(readFileSync(file, "utf8")) as string[];
  expect(names).toContain("eligibility.attest-fact");
  expect(names.filter((name) => !summaryOf(name)?.vi || !summaryOf(name)?.en)).toEqual([]);
});

test("what is retired is no deed of today", () => {
  const today = new Set(deeds.map(({ name }) => name));
  expect(Object.keys(retiredDeeds).filter((name) => today.has(name))).toEqual([]);
});

test("an old line is told and found by its words", async () => {
  const line = { at: "2020-12-11T02:00:00.000Z", actor: "account:1", actorName: "Thư ký cũ", why: "" };
  const told = { action: "eligibility.attest-fact", yearId: here.yearId, what: { factId: 1 } };
  await database.queries.transaction().execute(async (tx) => {
    await takeTurn(tx);
    await appendToLog(tx, { ...line, ...told });
  });
  const reader = somebody(5, { yearId: here.yearId, role: "observer", unitId: null });
  const { rows } = await done(database, listLog, reader, { yearId: here.yearId, q: "xac nhan mot dieu kien" });
  expect(rows.map(({ what }) => what)).toEqual(["Ghi xác nhận một điều kiện"]);
});
