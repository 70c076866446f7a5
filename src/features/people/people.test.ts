import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { openDoor } from "../../../test/support/door.ts";
import { smallYear } from "../../../test/support/year.ts";
import { firstCode } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let door: Awaited<ReturnType<typeof openDoor>>;
let year: Awaited<ReturnType<typeof smallYear>>;
const morning = "2020-12-18T01:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  door = await openDoor(database, morning);
  year = await smallYear(database);
});
afterAll(async () => {
  await door.app.close();
  await database.remove();
});

/** Each person under test comes from another address, so that counting attempts does not mix them up. */
let address = 1;
const visitor = () => door.visitor(`10.0.0.${address++}`);
const administrator = { signInName: "quan.tri", password: "một câu dễ nhớ 1" };

async function signedIn(who: { signInName: string; password: string }) {
  const browser = visitor();
  expect(await browser.post("people.sign-in", who)).toMatchObject({ status: 200 });
  return browser;
}

/** Somebody invited by the administrator who has accepted. */
async function member(signInName: string, roles: readonly { role: string; unitId?: number }[] = []) {
  const admin = await signedIn(administrator);
  const invitation = { yearId: year.yearId, fullName: `Người ${signInName}`, signInName, roles };
  const invited = await admin.post("people.invite", invitation);
  expect(invited.status).toBe(200);
  const browser = visitor();
  const password = `mật khẩu của ${signInName}`;
  expect(await browser.post("people.accept-invitation", { code: invited.body["code"], password })).toMatchObject({
    status: 200,
  });
  return { browser, password, personId: Number(invited.body["personId"]) };
}

describe("the first administrator", () => {
  test("a wrong code makes nobody, the printed one works once, and the system is started", async () => {
    const code = (await firstCode(database))!;
    door.setClock(new Date().toISOString());
    const browser = visitor();
    const person = { fullName: "Quản trị đầu tiên", ...administrator };
    expect((await browser.get("people.sign-in-ways")).body).toEqual({ started: false, provider: null });
    const wrong = await browser.post("people.create-first-administrator", { ...person, code: "sai" });
    expect(wrong).toMatchObject({ status: 409, body: { code: "link-not-good", facts: { state: "unknown" } } });
    const created = await browser.post("people.create-first-administrator", {
      ...person,
      code: `http://localhost:8080/bat-dau#${code}`,
    });
    expect(created).toMatchObject({ status: 200, body: { fullName: "Quản trị đầu tiên" } });
    expect(created.body).not.toHaveProperty("sessionToken");
    expect((await browser.get("people.me")).body).toMatchObject({ signInName: "quan.tri", administrator: true });
    const again = await visitor().post("people.create-first-administrator", { ...person, signInName: "hai", code });
    expect(again).toMatchObject({ status: 409, body: { code: "already-started" } });
    expect(await firstCode(database)).toBeUndefined();
    door.setClock(morning);
  });
});

describe("signing in", () => {
  test("the name is folded to lower case; a wrong password and an unknown name read the same", async () => {
    const browser = visitor();
    expect((await browser.post("people.sign-in", { ...administrator, signInName: " QUAN.Tri " })).status).toBe(200);
    const wrong = await visitor().post("people.sign-in", { ...administrator, password: "không phải thế này" });
    const unknown = await visitor().post("people.sign-in", { signInName: "không có ai", password: "không phải thế" });
    expect(wrong).toMatchObject({ status: 409, body: { code: "wrong-name-or-password" } });
    expect(unknown.body).toEqual(wrong.body);
  });

  test("a letter typed in two ways by Vietnamese keyboards is one password", async () => {
    const decomposed = { ...administrator, password: administrator.password.normalize("NFD") };
    expect((await visitor().post("people.sign-in", decomposed)).status).toBe(200);
  });

  test("the ninth attempt within a minute waits", async () => {
    const browser = visitor();
    const attempt = () => browser.post("people.sign-in", { signInName: "ai.do", password: "đoán mò thôi nhé" });
    for (let turn = 0; turn < 8; turn++) expect((await attempt()).status).toBe(409);
    expect(await attempt()).toMatchObject({ status: 429, body: { code: "too-many" } });
    const disguised = { signInName: "  AI.do ", password: "đoán mò thôi nhé" };
    expect(await browser.post("people.sign-in", disguised)).toMatchObject({ status: 429 });
  });

  test("thirty people in one room open their links in the same minute; a flood is stopped", async () => {
    const room = visitor();
    for (let turn = 0; turn < 60; turn++)
      expect((await room.post("people.look-at-link", { code: `mã ${turn}` })).status).toBe(200);
    expect(await room.post("people.look-at-link", { code: "mã nữa" })).toMatchObject({ status: 429 });
  });

  test("twelve hours are the most a session lasts, used or not", async () => {
    const browser = await signedIn(administrator);
    door.setClock("2020-12-18T12:59:00.000Z");
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    door.setClock("2020-12-18T13:00:00.000Z");
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    door.setClock(morning);
  });

  test("after signing out the old cookie is refused at once", async () => {
    const browser = await signedIn(administrator);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await browser.post("people.sign-out", {})).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
  });
});

describe("passwords", () => {
  test("too short, the sign-in name and the common ones are refused, with what to do", async () => {
    const admin = await signedIn(administrator);
    const change = (newPassword: string) =>
      admin.post("people.change-password", { currentPassword: administrator.password, newPassword });
    expect(await change("ngắn quá")).toMatchObject({ status: 422 });
    expect(await change("Password123")).toMatchObject({ status: 409, body: { code: "password-common" } });
    const { browser, password } = await member("ten.dai.hon.10");
    expect(
      await browser.post("people.change-password", { currentPassword: password, newPassword: "TEN.dai.hon.10" }),
    ).toMatchObject({ status: 409, body: { code: "password-is-name" } });
    expect(
      await browser.post("people.change-password", { currentPassword: "sai rồi", newPassword: "một câu khác hẳn" }),
    ).toMatchObject({ status: 409, body: { code: "wrong-current-password" } });
  });

  test("changing it ends the sessions elsewhere at once and keeps this one", async () => {
    const { browser, password } = await member("doi.mat.khau");
    const elsewhere = await signedIn({ signInName: "doi.mat.khau", password });
    const changed = { currentPassword: password, newPassword: "một câu khác hẳn" };
    expect((await elsewhere.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await browser.post("people.change-password", changed)).status).toBe(200);
    expect((await elsewhere.get("people.me")).body).toMatchObject({ signedIn: false });
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await visitor().post("people.sign-in", { signInName: "doi.mat.khau", password })).status).toBe(409);
    await signedIn({ signInName: "doi.mat.khau", password: changed.newPassword });
  });

  test("an administrator's reset link works once, within a day, and ends every session", async () => {
    const admin = await signedIn(administrator);
    const { browser, personId } = await member("quen.mat.khau");
    const first = await admin.post("people.reset-password", { personId });
    const second = await admin.post("people.reset-password", { personId });
    const anyone = visitor();
    expect((await anyone.post("people.look-at-link", { code: first.body["code"] })).body).toMatchObject({
      state: "used",
      signInName: null,
    });
    expect((await anyone.post("people.look-at-link", { code: second.body["code"] })).body).toMatchObject({
      state: "good",
      purpose: "password-reset",
      signInName: "quen.mat.khau",
    });
    const choice = { code: second.body["code"], password: "đã nhớ ra câu mới" };
    door.setClock("2020-12-19T01:00:00.000Z");
    expect(await anyone.post("people.accept-invitation", choice)).toMatchObject({
      status: 409,
      body: { code: "link-not-good", facts: { state: "expired" } },
    });
    door.setClock(morning);
    expect((await anyone.post("people.accept-invitation", choice)).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    expect(await visitor().post("people.accept-invitation", choice)).toMatchObject({
      body: { code: "link-not-good", facts: { state: "used" } },
    });
  });
});

describe("invitations", () => {
  test("an invited person sees whose link it is, chooses a password and holds the roles", async () => {
    const admin = await signedIn(administrator);
    const unitId = year.unitIds[0];
    const invited = await admin.post("people.invite", {
      yearId: year.yearId,
      fullName: "  Nguyễn   Văn Đức ",
      signInName: "Duc.NV@example.vn",
      roles: [
        { role: "unit-officer", unitId },
        { role: "unit-officer", unitId },
        { role: "delegate", unitId },
      ],
    });
    expect(invited.body).toMatchObject({ fullName: "Nguyễn Văn Đức", signInName: "duc.nv@example.vn" });
    expect(invited.body["linkExpiresAt"]).toBe("2020-12-25T01:00:00.000Z");
    const browser = visitor();
    const code = invited.body["code"];
    expect((await browser.post("people.look-at-link", { code })).body).toMatchObject({
      state: "good",
      purpose: "invitation",
      fullName: "Nguyễn Văn Đức",
    });
    expect((await browser.post("people.accept-invitation", { code, password: "câu của đồng chí Đức" })).status).toBe(
      200,
    );
    const mine = (await browser.get("people.me")).body;
    expect(mine["grants"]).toEqual([
      expect.objectContaining({ role: "unit-officer", unitName: "Cục Một", clusterCode: "cum-thu", year: 2020 }),
      expect.objectContaining({ role: "delegate", unitId }),
    ]);
  });

  test("a taken name names its holder; a role without its unit or with a foreign one is refused", async () => {
    const admin = await signedIn(administrator);
    const invite = (more: object) =>
      admin.post("people.invite", { yearId: year.yearId, fullName: "Ai Đó", signInName: "ai.do.moi", ...more });
    expect((await invite({ signInName: "Quan.Tri" })).body).toMatchObject({
      code: "name-taken",
      facts: { fullName: "Quản trị đầu tiên" },
    });
    expect((await invite({ roles: [{ role: "delegate" }] })).body).toMatchObject({ code: "unit-needed" });
    expect((await invite({ roles: [{ role: "delegate", unitId: 999 }] })).body).toMatchObject({
      code: "unit-not-in-cluster",
    });
    expect(await invite({ yearId: undefined, roles: [{ role: "chair" }] })).toMatchObject({ status: 422 });
    expect(await invite({ signInName: "có dấu" })).toMatchObject({ status: 422 });
  });

  test("it can be renewed until it is accepted", async () => {
    const admin = await signedIn(administrator);
    const roles = [{ role: "chair" }];
    const person = { yearId: year.yearId, fullName: "Chậm Nhận", signInName: "cham.nhan", roles };
    const { personId } = (await admin.post("people.invite", person)).body;
    const renewed = await admin.post("people.renew-invitation", { yearId: year.yearId, personId });
    const acceptance = { code: renewed.body["code"], password: "nhận lời mời muộn" };
    expect((await visitor().post("people.accept-invitation", acceptance)).status).toBe(200);
    expect((await admin.post("people.renew-invitation", { yearId: year.yearId, personId })).body).toMatchObject({
      code: "already-accepted",
    });
  });
});

describe("roles", () => {
  test("a secretary gives and ends roles of the own year only, and makes neither overseers nor administrators", async () => {
    const secretary = await member("thu.ky", [{ role: "secretary" }]);
    const other = await smallYear(database, "cum-khac");
    const { personId } = await member("can.bo");
    const grant = (more: object) =>
      secretary.browser.post("people.grant-role", { yearId: year.yearId, personId, role: "teller", ...more });
    expect((await grant({})).status).toBe(200);
    expect((await grant({})).body).toMatchObject({ code: "already-holds" });
    expect((await grant({ yearId: other.yearId })).status).toBe(403);
    expect((await grant({ role: "standing-body" })).body).toMatchObject({ code: "not-yours-to-give" });
    const invitation = { yearId: year.yearId, fullName: "Quản Hai", signInName: "quan.hai", administrator: true };
    expect((await secretary.browser.post("people.invite", invitation)).body).toMatchObject({
      code: "only-administrator",
    });
    expect((await secretary.browser.post("people.invite", { ...invitation, yearId: undefined })).status).toBe(403);

    const overseer = await member("thuong.truc", [{ role: "standing-body" }]);
    const held = (await secretary.browser.get("people.roles-in-year", { yearId: String(year.yearId), size: "100" }))
      .body["rows"] as { grantId: number; personId: number; role: string; roleName: string }[];
    const grantOf = (person: number) => held.find((row) => row.personId === person)!.grantId;
    const end = (grantId: number) => secretary.browser.post("people.end-role", { grantId });
    expect((await end(grantOf(overseer.personId))).body).toMatchObject({ code: "not-yours-to-give" });
    expect((await end(grantOf(secretary.personId))).body).toMatchObject({ code: "last-secretary" });
    expect((await end(grantOf(personId))).status).toBe(200);
    expect((await end(grantOf(personId))).body).toMatchObject({ code: "no-such-role" });
    expect((await end(123_456)).status).toBe(403);
    const replaced = await overseer.browser.post("people.end-role", { grantId: grantOf(secretary.personId) });
    expect(replaced.status).toBe(200);
    expect((await secretary.browser.get("people.find-people", { yearId: String(year.yearId), q: "can" })).status).toBe(
      403,
    );
  });

  test("people are found without diacritics and listed by given name", async () => {
    const admin = await signedIn(administrator);
    const { body } = await admin.get("people.list-people", { q: "nguyen van d" });
    expect(body["rows"]).toEqual([expect.objectContaining({ fullName: "Nguyễn Văn Đức", stateName: "Đang dùng" })]);
    expect((await admin.get("people.list-people", { q: "%" })).body["total"]).toBe(0);
    const found = await admin.get("people.find-people", { yearId: String(year.yearId), q: "NGUYEN" });
    expect(found.body["people"]).toHaveLength(1);
  });
});

describe("accounts", () => {
  test("a deactivated person is out at once, cannot sign in, and comes back with the same roles", async () => {
    const admin = await signedIn(administrator);
    const { browser, password, personId } = await member("nghi.viec", [{ role: "observer" }]);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await admin.post("people.deactivate", { personId, reason: "chuyển công tác" })).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    expect((await visitor().post("people.sign-in", { signInName: "nghi.viec", password })).body).toMatchObject({
      code: "account-off",
    });
    expect(
      (await visitor().post("people.sign-in", { signInName: "nghi.viec", password: "đoán bừa" })).body,
    ).toMatchObject({
      code: "wrong-name-or-password",
    });
    expect((await admin.post("people.reset-password", { personId })).body).toMatchObject({ code: "account-off" });
    expect((await admin.post("people.reactivate", { personId })).status).toBe(200);
    const back = await signedIn({ signInName: "nghi.viec", password });
    expect((await back.get("people.me")).body["grants"]).toHaveLength(1);
  });

  test("the only administrator in use can neither be locked nor lose the right", async () => {
    const admin = await signedIn(administrator);
    const mine = (await admin.get("people.list-people", { q: "quản trị đầu" })).body["rows"] as {
      personId: number;
      revision: number;
    }[];
    const { personId, revision } = mine[0]!;
    expect((await admin.post("people.deactivate", { personId })).body).toMatchObject({ code: "last-administrator" });
    const plain = { personId, fullName: "Quản trị đầu tiên", signInName: "quan.tri", administrator: false, revision };
    expect((await admin.post("people.edit-person", plain)).body).toMatchObject({ code: "last-administrator" });
  });

  test("two administrators editing the same account: the second sees what the first wrote", async () => {
    const admin = await signedIn(administrator);
    const { personId } = await member("hai.nguoi.sua");
    const read = async () =>
      ((await admin.get("people.list-people", { q: "hai.nguoi" })).body["rows"] as { revision: number }[])[0]!;
    const { revision } = await read();
    const edit = (fullName: string) => ({
      personId,
      fullName,
      signInName: "hai.nguoi.sua",
      administrator: false,
      revision,
    });
    expect((await admin.post("people.edit-person", edit("Tên Thứ Nhất"))).status).toBe(200);
    expect(await admin.post("people.edit-person", edit("Tên Thứ Hai"))).toMatchObject({
      status: 409,
      body: { code: "changed-meanwhile", facts: { now: { fullName: "Tên Thứ Nhất", revision: revision + 1 } } },
    });
    const taken = { ...edit("Tên Thứ Hai"), revision: revision + 1, signInName: "quan.tri" };
    expect((await admin.post("people.edit-person", taken)).body).toMatchObject({ code: "name-taken" });
  });
});

test("nothing that was secret in all of this stands in the log", async () => {
  const log = await database.queries.selectFrom("logEntry").select(["action", "content"]).execute();
  const kept = await database.queries.selectFrom("idempotencyKey").select(["answer", "inputHash"]).execute();
  const hashes = [
    ...(await database.queries.selectFrom("person").select("passwordHash as secret").execute()),
    ...(await database.queries.selectFrom("session").select("tokenHash as secret").execute()),
    ...(await database.queries.selectFrom("oneTimeLink").select("tokenHash as secret").execute()),
  ].flatMap(({ secret }) => (secret ? [secret] : []));
  expect(log.length).toBeGreaterThan(40);
  expect(hashes.length).toBeGreaterThan(40);
  const written = [...log.map((line) => line.content), ...kept.map((one) => JSON.stringify(one.answer))].join("\n");
  for (const hash of hashes) expect(written).not.toContain(hash);
  for (const word of ["argon2", "mật khẩu của", "một câu", "câu của đồng chí", "sessionToken", '"code"', '"password":'])
    expect(written).not.toContain(word);
  expect(door.faults).toEqual([]);
});
