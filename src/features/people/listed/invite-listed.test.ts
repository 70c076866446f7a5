import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { administrator, openCommunity } from "../../../../test/support/community.ts";
import type { Visitor } from "../../../../test/support/door.ts";
import { smallYear } from "../../../../test/support/year.ts";

// Each line of a list is judged as one invitation, or one role given, would be: nothing passes in a crowd.

let community: Awaited<ReturnType<typeof openCommunity>>;
let other: Awaited<ReturnType<typeof smallYear>>;
let admin: Visitor;
let secretary: Visitor;
let here: number;
let unitId: number;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
  other = await smallYear(community.database, "cum-khac");
  admin = await community.signedIn(administrator);
  here = community.year.yearId;
  unitId = community.year.unitIds[0];
  ({ browser: secretary } = await community.member("thu.ky", [{ role: "secretary" }]));
});
afterAll(() => community.close());

let count = 0;
const person = (roles: readonly object[], more: object = {}) => ({
  ...{ fullName: `Người Số ${++count}`, signInName: `nguoi.so.${count}`, roles },
  ...more,
});
const send = (by: Visitor, people: readonly object[], yearId = here) =>
  by.post("people.invite-listed", { yearId, people });
const codes = (body: Record<string, unknown>) =>
  (body["refused"] as { at: number; refusal: { code: string } }[]).map(({ at, refusal }) => [at, refusal.code]);
const signInNames = async () =>
  (await community.database.queries.selectFrom("person").select("signInName").execute()).map((row) => row.signInName);

describe("what a secretary's list may not do, line by line, while the rest is kept", () => {
  test("no overseer, no unit of another cluster, no unit's role without a unit, no name that is taken or written twice", async () => {
    const good = person([
      { role: "unit-officer", unitId },
      { role: "delegate", unitId },
    ]);
    const { status, body } = await send(secretary, [
      person([{ role: "standing-body" }]),
      person([{ role: "delegate", unitId: other.unitIds[0] }]),
      person([{ role: "delegate" }]),
      person([{ role: "observer" }], { signInName: "quan.tri" }),
      good,
      person([{ role: "observer" }], { signInName: good.signInName }),
      person([{ role: "observer" }, { role: "standing-body" }]),
    ]);
    expect(status).toBe(200);
    expect(codes(body)).toEqual([
      [0, "not-yours-to-give"],
      [1, "unit-not-in-cluster"],
      [2, "unit-needed"],
      [3, "name-taken"],
      [5, "listed-twice"],
      [6, "not-yours-to-give"],
    ]);
    expect(body["invited"]).toMatchObject([{ at: 4, signInName: good.signInName, code: expect.any(String) }]);
    const there = await signInNames();
    expect(there.filter((name) => name.startsWith("nguoi.so."))).toEqual([good.signInName]);
  });

  test("an account that is there gets its roles only by name and full name, and never one's own", async () => {
    const { personId } = await community.member("co.san", []);
    const named = { fullName: "Người co.san", signInName: "co.san", existing: true };
    const { body } = await send(secretary, [
      person([{ role: "delegate", unitId }, { role: "standing-body" }], named),
      person([{ role: "observer" }], { fullName: "Người khác", signInName: "quan.tri", existing: true }),
      person([{ role: "teller" }], { fullName: "Người thu.ky", signInName: "thu.ky", existing: true }),
      person([{ role: "observer" }], { signInName: "khong.co", existing: true }),
    ]);
    expect(body["given"]).toMatchObject([{ personId, role: "delegate", unitId }]);
    expect(body["invited"]).toEqual([]);
    expect(codes(body)).toEqual([
      [0, "not-yours-to-give"],
      [1, "name-taken"],
      [2, "not-to-yourself"],
      [3, "no-such-person"],
    ]);
    const again = await send(secretary, [person([{ role: "delegate", unitId }], named)]);
    expect(again.body).toMatchObject({ code: "no-line-taken" });
  });

  test("another year's list, or one of somebody who gives no roles, is not read at all", async () => {
    const list = [person([{ role: "observer" }])];
    expect((await send(secretary, list, other.yearId)).status).toBe(403);
    const { browser } = await community.member("dai.bieu", [{ role: "delegate", unitId }]);
    expect((await send(browser, list)).status).toBe(403);
    for (const [name, more] of [
      ["people.look-at-list", { text: "An Văn\tQuan sát viên" }],
      ["people.links-sheet", { title: "", links: [] }],
    ] as const) {
      expect((await browser.post(name, { yearId: here, ...more })).status).toBe(403);
      expect((await secretary.post(name, { yearId: other.yearId, ...more })).status).toBe(403);
    }
  });
});

test("a person invited from a list comes in by the link, and no code stands in the log or among kept answers", async () => {
  const { body } = await send(admin, [person([{ role: "standing-body" }]), person([{ role: "secretary" }])]);
  const [first] = body["invited"] as { code: string; signInName: string }[];
  const visitor = community.visitor();
  const accepted = { code: first!.code, password: "câu riêng của đồng chí mới" };
  expect((await visitor.post("people.accept-invitation", accepted)).status).toBe(200);
  expect((await visitor.get("people.me")).body["grants"]).toMatchObject([{ role: "standing-body", yearId: here }]);
  await community.member("them.mot", [{ role: "observer" }]);
  const links = [
    { fullName: "A", signInName: "a", unit: "", role: "", link: `http://x/moi#${first!.code}`, until: "" },
  ];
  const sheet = await admin.post("people.links-sheet", { yearId: here, title: "Liên kết", links });
  expect(Buffer.from(String(sheet.body["fileBase64"]), "base64").subarray(0, 2).toString()).toBe("PK");
  await community.expectNoSecretKept(...(body["invited"] as { code: string }[]).map(({ code }) => code));
});

test("a list is looked at as it would be judged, and nothing is written", async () => {
  const before = await signInNames();
  const text =
    "STT\tHọ và tên\tTên đăng nhập\tĐơn vị\tVai trò\n1\tLê Thị Hoa\t\tCục Một\tĐại biểu\n2\tHà Văn Bốn\t\tCục Chín\tĐại biểu\n3\tVũ Văn Năm\t\t\tCơ quan thường trực\n4\tX\t\t\tThư ký";
  const { body } = await secretary.post("people.look-at-list", { yearId: here, text });
  expect(body["lines"]).toMatchObject([
    {
      row: 2,
      signInName: "hoa.lt",
      proposed: true,
      roles: [{ role: "delegate", unitId, unitName: "Cục Một" }],
      faults: [],
    },
    { row: 3, faults: [expect.stringContaining("Cục Chín"), expect.stringContaining("gắn với một đơn vị")] },
    { row: 4, faults: [expect.stringContaining("do cơ quan thường trực hoặc quản trị giao")] },
    { row: 5, faults: [expect.stringContaining("ít nhất 2 ký tự")] },
  ]);
  expect(await signInNames()).toEqual(before);
});

test("whoever is called as several who are here gets the next free number, and a whole list of one name holds nobody up", async () => {
  const taken = ["tam.lv", "tam.lv2", "tam.lv3"].map((signInName) => ({ signInName, fullName: "Lê Văn Tám" }));
  const createdAt = "2020-01-01T00:00:00Z";
  await community.database.queries
    .insertInto("person")
    .values(taken.map((each) => ({ ...each, createdAt })))
    .execute();
  const looked = async (text: string) =>
    (await secretary.post("people.look-at-list", { yearId: here, text })).body["lines"] as {
      signInName: string;
      faults: string[];
    }[];
  expect(await looked("Lê Văn Tám\t\t\tQuan sát viên")).toMatchObject([{ signInName: "tam.lv4", faults: [] }]);
  // Lines of one person are one; the unit, though none of this year, tells these apart.
  const lines = Array.from({ length: 200 }, (_, at) => `Lê Văn Tám\t\tPhòng ${at}\tQuan sát viên`);
  const begun = performance.now();
  const names = (await looked(["Họ và tên\tTên đăng nhập\tĐơn vị\tVai trò", ...lines].join("\n"))).map(
    ({ signInName }) => signInName,
  );
  expect(new Set(names).size).toBe(200);
  // It takes some hundredths of a second; each name asked for anew it took four seconds, in which nobody was served.
  expect(performance.now() - begun).toBeLessThan(1500);
});
