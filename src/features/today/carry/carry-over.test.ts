import { afterAll, beforeAll, expect, test } from "vitest";
import { administrator, openCommunity } from "../../../../test/support/community.ts";
import type { Visitor } from "../../../../test/support/door.ts";
import { decideCarry } from "./carry-over.ts";

// What the year before offers is judged again in the new year: nobody gives there what he could not give by hand.

let community: Awaited<ReturnType<typeof openCommunity>>;
let admin: Visitor;
let secretary: Visitor;
let before: number;
let yearId: number;
let first: number;
let second: number;

const roleOf = async (year: number) =>
  (await community.database.queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .select(["g.id", "p.fullName", "g.role", "g.unitId"])
    .where("g.yearId", "=", year)
    .where("g.endedAt", "is", null)
    .orderBy("g.id")
    .execute()) as { id: number; fullName: string; role: string; unitId: number | null }[];
const numberOf = async (fullName: string, role: string): Promise<number> =>
  (await roleOf(before)).find((one) => one.fullName === fullName && one.role === role)!.id;
const seenBy = async (who: Visitor) => (await who.get(`today.look-at-carry?yearId=${yearId}`)).body as unknown as Seen;
interface Seen {
  problem: { code: string } | null;
  fromYear: number | null;
  roles: { grantId: number; fullName: string; roleName: string; reason: string | null; usual: boolean }[];
  criteria: { rows: number; reason: string | null };
}
const linesWritten = async (): Promise<number> =>
  (
    await community.database.queries
      .selectFrom("logEntry")
      .select("seq")
      .where("action", "=", "today.carry-over")
      .execute()
  ).length;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
  const { queries } = community.database;
  ({ yearId: before } = community.year);
  [first, second] = community.year.unitIds;
  admin = await community.signedIn(administrator);
  ({ browser: secretary } = await community.member("thu.ky", [
    { role: "secretary" },
    { role: "delegate", unitId: first },
  ]));
  await community.member("can.bo.mot", [
    { role: "unit-officer", unitId: first },
    { role: "delegate", unitId: first },
  ]);
  await community.member("can.bo.hai", [{ role: "unit-officer", unitId: second }]);
  await community.member("chu.tri", [{ role: "chair" }]);
  await community.member("kiem.phieu", [{ role: "teller" }]);
  await community.member("giam.sat", [{ role: "standing-body" }]);
  const locked = await community.member("da.khoa", [{ role: "observer" }]);
  await queries.updateTable("person").set({ active: false }).where("id", "=", locked.personId).execute();
  const ended = await community.member("da.thoi", [{ role: "council" }]);
  const endedAt = "2020-11-02T17:30:00.000Z";
  await queries.updateTable("roleGrant").set({ endedAt }).where("personId", "=", ended.personId).execute();
  // The second unit leaves at the end of the year.
  const left = { leftOn: "2020-12-31", leftBecause: "left" } as const;
  await queries.updateTable("membership").set(left).where("unitId", "=", second).execute();
  const row = { criterionId: null, kind: "criterion" as const, code: "1", label: "Hoàn thành nhiệm vụ", max: 1000 };
  await secretary.post("scoring.edit-criteria", { yearId: before, revision: 0, rows: [row] });
  const { clusterId } = community.year;
  ({ yearId } = (await secretary.post("movement.create-year", { clusterId, year: 2021, asSecretary: true })).body as {
    yearId: number;
  });
});
afterAll(() => community.close());

test("the preview says of every role whether it is carried, and of each that is not, why", async () => {
  const seen = await seenBy(secretary);
  expect(seen.fromYear).toBe(2020);
  expect(seen.criteria).toEqual({ rows: 1, reason: null });
  const told = Object.fromEntries(
    seen.roles.map(({ fullName, roleName, reason }) => [`${fullName}, ${roleName}`, reason]),
  );
  expect(told).toEqual({
    "Người can.bo.mot, Cán bộ đơn vị": null,
    "Người can.bo.mot, Đại biểu": null,
    "Người chu.tri, Chủ trì": null,
    "Người thu.ky, Thư ký": "Không ai tự giao vai trò cho mình; đề nghị thư ký khác hoặc cơ quan thường trực giao.",
    "Người thu.ky, Đại biểu": "Không ai tự giao vai trò cho mình; đề nghị thư ký khác hoặc cơ quan thường trực giao.",
    "Người can.bo.hai, Cán bộ đơn vị": "Đơn vị không còn là thành viên trong năm mới.",
    "Người kiem.phieu, Kiểm phiếu viên": "Ban kiểm phiếu do hội nghị của từng năm cử.",
    "Người giam.sat, Cơ quan thường trực Hội đồng": "Vai trò này do cơ quan thường trực hoặc quản trị giao.",
    "Người da.khoa, Quan sát viên": "Tài khoản đã khoá.",
    "Người da.thoi, Uỷ viên Hội đồng": "Đã thôi vai trò này từ ngày 03/11/2020.",
  });
  const proposed = seen.roles.filter(({ reason, usual }) => reason === null && usual);
  expect(proposed.map(({ roleName }) => roleName).toSorted()).toEqual(["Cán bộ đơn vị", "Đại biểu"]);
});

test("one step gives what was chosen and may be given, with one line in the log; again it changes nothing", async () => {
  const grantIds = await Promise.all([
    numberOf("Người can.bo.mot", "delegate"),
    numberOf("Người can.bo.hai", "unit-officer"),
    numberOf("Người giam.sat", "standing-body"),
    numberOf("Người thu.ky", "delegate"),
  ]);
  const choice = { yearId, grantIds, criteria: true };
  const { status, body } = await secretary.post("today.carry-over", choice);
  expect(status).toBe(200);
  expect(body).toMatchObject({ given: 1, criteria: 1, left: 3 });
  const held = await roleOf(yearId);
  expect(held.map(({ fullName, role, unitId }) => [fullName, role, unitId])).toEqual([
    ["Người thu.ky", "secretary", null],
    ["Người can.bo.mot", "delegate", first],
  ]);
  const table = (await secretary.get(`scoring.read-table?yearId=${yearId}`)).body;
  expect(table["rows"]).toMatchObject([{ code: "1", label: "Hoàn thành nhiệm vụ", max: 1000 }]);
  expect((await secretary.post("today.carry-over", choice)).body).toMatchObject({ code: "nothing-carried" });
  expect(await roleOf(yearId)).toEqual(held);
  expect(await linesWritten()).toBe(1);
  const seen = await seenBy(secretary);
  expect(seen.criteria.reason).toContain("đã có bảng tiêu chí");
  expect(
    seen.roles.find(({ roleName, fullName }) => roleName === "Đại biểu" && fullName === "Người can.bo.mot"),
  ).toMatchObject({
    reason: "Năm mới đã có người này ở vai trò này.",
  });
});

test("what was taken away in the new year is not brought back by carrying again", async () => {
  const given = (await roleOf(yearId)).find(({ role }) => role === "delegate")!;
  expect((await admin.post("people.end-role", { grantId: given.id })).status).toBe(200);
  const grantIds = [await numberOf("Người can.bo.mot", "delegate")];
  const told = (await seenBy(secretary)).roles.find(({ grantId }) => grantId === grantIds[0]);
  expect(told).toMatchObject({ reason: "Đã thôi vai trò này từ ngày 18/12/2020." });
  expect((await secretary.post("today.carry-over", { yearId, grantIds })).body).toMatchObject({
    code: "nothing-carried",
  });
  // By hand it is given again, by somebody who means it.
  const { personId } = await community.database.queries
    .selectFrom("roleGrant")
    .select("personId")
    .where("id", "=", given.id)
    .executeTakeFirstOrThrow();
  const again = { yearId, personId, role: "delegate", unitId: first };
  expect((await secretary.post("people.grant-role", again)).status).toBe(200);
  expect((await seenBy(secretary)).roles.find(({ grantId }) => grantId === grantIds[0])?.reason).toBe(
    "Năm mới đã có người này ở vai trò này.",
  );
});

test("an administrator gives every role, but writes no criteria without a role that does", async () => {
  const chosen = { yearId, grantIds: [await numberOf("Người giam.sat", "standing-body")] };
  expect((await admin.post("today.carry-over", { ...chosen, criteria: true })).body).toMatchObject({
    code: "criteria-not-yours",
  });
  expect((await admin.post("today.carry-over", chosen)).body).toMatchObject({ given: 1, left: 0 });
});

test("a secretary of the new year alone neither sees nor carries the roles of the year before", async () => {
  const { browser, personId } = await community.member("thu.ky.moi");
  expect((await browser.post("today.carry-over", { yearId, grantIds: [] })).status).toBe(403);
  const role = { yearId, personId, role: "secretary" };
  expect((await admin.post("people.grant-role", role)).status).toBe(200);
  const seen = await seenBy(browser);
  expect(seen).toMatchObject({ problem: { code: "year-before-not-yours" }, roles: [] });
  const taken = { yearId, grantIds: [await numberOf("Người chu.tri", "chair")], criteria: true };
  expect((await browser.post("today.carry-over", taken)).body).toMatchObject({
    code: "year-before-not-yours",
    facts: { year: 2020 },
  });
});

test("a first year has nothing to take; nothing chosen is told apart from nothing left", () => {
  const asked = { yearId: 1, grantIds: [], criteria: false };
  expect(decideCarry({ code: "no-year-before" }, asked)).toMatchObject({ refusal: { code: "no-year-before" } });
  const criteria = { scoring: undefined, before: [] };
  const facts = { from: { yearId: 1, year: 2020 }, roles: [], criteria, mayScore: true };
  expect(decideCarry(facts, asked)).toMatchObject({ refusal: { code: "nothing-chosen" } });
  expect(decideCarry(facts, { ...asked, grantIds: [7] })).toMatchObject({
    refusal: { code: "nothing-carried" },
  });
});
