import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import "../../actions.ts";
import { addPlanItems } from "../movement/add-plan-items.ts";
import { editPlan } from "../movement/edit-plan.ts";
import type { Actor } from "../../platform/access/index.ts";
import { appendToLog } from "../../platform/log/index.ts";
import { invite } from "../people/invite.ts";
import { detailsOf } from "./details.ts";
import { listLog } from "./list-log.ts";
import { linesOfYear } from "./store/log-lines.ts";
import { takePackage } from "./take-package.ts";
import { verifyLog } from "./verify-log.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let own: FiveUnits;
let other: FiveUnits;
let third: FiveUnits;
const observer = () => somebody(5, { yearId: own.yearId, role: "observer", unitId: null });

beforeAll(async () => {
  database = await freshDatabase();
  own = await fiveUnits(database);
  other = await fiveUnits(database, "cum-khac");
  third = await fiveUnits(database, "cum-thu-ba");
  const text = { revision: 0, legalBases: [], requirements: "", themes: [], purpose: "Mục đích" };
  await done(database, editPlan, operator, { yearId: own.yearId, ...text });
  await done(database, editPlan, operator, { yearId: other.yearId, ...text });
  const secretary = somebody(1, { yearId: own.yearId, role: "secretary", unitId: null });
  const item = { title: "Nộp báo cáo", responsible: "every-unit" as const, dueOn: "2020-11-30" };
  await done(database, addPlanItems, secretary, { yearId: own.yearId, items: [item] });
  await done(database, takePackage, secretary, { yearId: own.yearId, reason: "Giao cho đồng chí Đỗ 100%_xong" });
});
afterAll(() => database.remove());

const found = async (q: string) =>
  (await done(database, listLog, observer(), { yearId: own.yearId, q })).rows.map(({ seq }) => seq);

test("the log tells who, what and why in Vietnamese, the newest first, and only of this year", async () => {
  const { rows, total } = await done(database, listLog, observer(), { yearId: own.yearId });
  expect(total).toBe(3);
  expect(rows.map(({ seq, who, what, reason }) => [seq, who, what, reason])).toEqual([
    [4, "Người dùng thử 1", "Lập gói bàn giao của năm", "Giao cho đồng chí Đỗ 100%_xong"],
    [3, "Người dùng thử 1", "Thêm việc vào kế hoạch", ""],
    [1, "Người vận hành máy chủ", "Soạn kế hoạch thi đua", ""],
  ]);
});

test("it is searched without diacritics by person, deed and reason; signs are no wildcards", async () => {
  expect(await found("nguoi dung thu")).toEqual([4, 3]);
  expect(await found("soan ke hoach")).toEqual([1]);
  expect(await found("DONG CHI DO")).toEqual([4]);
  expect(await found("100%_")).toEqual([4]);
  expect(await found("1_0")).toEqual([]);
  expect(await found("%")).toEqual([4]);
  expect(await found("khong co")).toEqual([]);
});

test("a page shows its stretch and the total of all", async () => {
  const second = await done(database, listLog, observer(), { yearId: own.yearId, size: 2, page: 2 });
  expect(second).toMatchObject({ total: 3, page: 2, rows: [{ seq: 1 }] });
});

test("who holds no role in the year reads nothing of its log", async () => {
  const elsewhere = somebody(6, { yearId: other.yearId, role: "secretary", unitId: null });
  expect((await act(database, listLog, elsewhere, { yearId: own.yearId })).kind).toBe("not-allowed");
  expect((await act(database, verifyLog, elsewhere, { yearId: own.yearId })).kind).toBe("not-allowed");
});

test("whoever reads the year may verify the chain and compare it with the minutes", async () => {
  const whole = await done(database, verifyLog, observer(), { yearId: own.yearId });
  const records = { compared: 0, takenOver: 0, faults: [], elsewhere: 0 };
  expect(whole).toEqual({
    entries: 4,
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
    headAt: null,
    madeAnew: [],
    records,
    fault: null,
  });
  const printed = whole.head
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})/g, "$1 ");
  expect((await done(database, verifyLog, observer(), { yearId: own.yearId, head: printed })).fault).toBeNull();
  const cut = await done(database, verifyLog, observer(), { yearId: own.yearId, head: "f".repeat(64) });
  expect(cut.fault).toMatchObject({ code: "tail-cut", seq: 5, sentence: expect.stringContaining("bị cắt") });
  const typo = await act(database, verifyLog, observer(), { yearId: own.yearId, head: "7f3a" });
  expect(typo).toMatchObject({ kind: "invalid", fields: { head: expect.stringContaining("12") } });
});

test("details name units and days; ids, codes and long texts are left to the package", () => {
  const names = { units: new Map([[3, "Cục An ninh kinh tế"]]), people: new Map() };
  const what = { unitId: 3, dueOn: "2020-11-30", voteId: 7, subject: "title", receivedAt: "2020-11-30T01:05:00.000Z" };
  expect(detailsOf(what, names)).toBe("đơn vị: Cục An ninh kinh tế; hạn: 30/11/2020; nhận lúc: 08:05 ngày 30/11/2020");
  expect(detailsOf({ wording: "x".repeat(300) }, names).length).toBeLessThan(200);
  expect(detailsOf(null, names)).toBe("");
  expect(detailsOf(["a"], names)).toBe("");
});

test("no sign-in name is told or found: neither an account's, in lines of earlier versions too, nor the operator's", async () => {
  const { queries } = database;
  const wanted = { yearId: third.yearId, fullName: "Ngô Văn Kín", signInName: "kin.nv" };
  const { personId } = await done(database, invite, operator, wanted);
  await queries.transaction().execute(async (tx) => {
    const at = "2020-12-18T01:00:00.000Z";
    const told = { personId, fullName: "Ngô Văn Kín", signInName: "kin.nv", roles: [] };
    const line = { at, action: "people.invite", actor: "person:1", actorName: "Người Mời", why: "" };
    await appendToLog(tx, { ...line, yearId: third.yearId, what: told });
  });
  const reader = somebody(8, { yearId: third.yearId, role: "observer", unitId: null });
  const read = async (actor: Actor, q: string) =>
    JSON.stringify((await done(database, listLog, actor, { yearId: third.yearId, q })).rows);
  const all = await read(reader, "");
  expect(all).toContain("Ngô Văn Kín");
  for (const name of ["kin.nv", "(test)"]) expect(all).not.toContain(name);
  for (const sought of ["kin.nv", "test"]) expect(await read(reader, sought)).toBe("[]");
  const chief: Actor = { kind: "person", id: 9, name: "Quản trị", administrator: true, grants: [] };
  expect(await read(chief, "test")).toContain("Người vận hành máy chủ (test)");
  expect(await read(chief, "kin.nv")).toBe("[]");
  const carried = await linesOfYear(queries, third);
  const log = await queries.selectFrom("logEntry").select(["seq", "content"]).execute();
  const leaving = log.filter(({ seq }) => carried.has(seq)).map(({ content }) => content);
  expect(leaving.join()).toContain("Ngô Văn Kín");
  expect(leaving.join()).not.toContain("kin.nv");
});
