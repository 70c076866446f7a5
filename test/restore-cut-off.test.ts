// A restore that was cut off: what comes next says in one sentence what happened, what is there, and what to do.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { noteRestoreBegun } from "../src/platform/start/index.ts";
import { thidua } from "./support/command-line.ts";
import { backupOfSample, cutOff, emptyPlaces, type Places } from "./support/restore-cut-off.ts";

let places: Places;
beforeAll(async () => {
  places = await emptyPlaces();
}, 60_000);
afterAll(() => places.remove());

test("killed half way, the place is empty and the next command says so", async () => {
  const { told, units, noted } = await cutOff(places.fresh("half-way"), 100);
  expect({ told, units, noted }).toEqual({ told: "half way", units: 0, noted: 0 });
}, 60_000);

test("killed between keeping everything and saying so, the next start says that it is done, once", async () => {
  const data = places.fresh("done");
  const begun = new Date().toISOString();
  expect((await thidua(["restore", backupOfSample], { THIDUA_DATA: data })).code).toBe(0);
  noteRestoreBegun(data, { file: backupOfSample, at: begun });
  const said = await thidua(["log", "verify"], { THIDUA_DATA: data });
  expect(said.out).toMatch(/bị ngắt khi đã xong: dữ liệu đủ, ghi ở dòng \d+ của nhật ký/);
  expect((await thidua(["log", "verify"], { THIDUA_DATA: data })).out).not.toContain("Lưu ý");
}, 120_000);

test("a restore that is refused leaves no such word", async () => {
  const data = places.fresh("refused");
  const other = new URL("../package.json", import.meta.url).pathname;
  expect((await thidua(["restore", other], { THIDUA_DATA: data })).code).toBe(1);
  expect(existsSync(join(data, "restore-begun.json"))).toBe(false);
}, 60_000);
