import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { administrator, morning, openCommunity } from "../../../test/support/community.ts";
import type { Visitor } from "../../../test/support/door.ts";
import { firstCode } from "./index.ts";
import { hashPassword } from "./passwords.ts";

let community: Awaited<ReturnType<typeof openCommunity>>;

beforeAll(async () => {
  community = await openCommunity();
});
afterAll(() => community.close());

describe("the first administrator", () => {
  test("a wrong code makes nobody, the printed one works once, and the system is started", async () => {
    const code = (await firstCode(community.database))!;
    community.door.setClock(new Date().toISOString());
    const browser = community.visitor();
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
    const again = await community
      .visitor()
      .post("people.create-first-administrator", { ...person, signInName: "hai", code });
    expect(again).toMatchObject({ status: 409, body: { code: "already-started" } });
    expect(await firstCode(community.database)).toBeUndefined();
    community.door.setClock(morning);
  });
});

describe("signing in", () => {
  test("the name is folded to lower case; a wrong password and an unknown name read the same", async () => {
    const browser = community.visitor();
    expect((await browser.post("people.sign-in", { ...administrator, signInName: " QUAN.Tri " })).status).toBe(200);
    const wrong = await community
      .visitor()
      .post("people.sign-in", { ...administrator, password: "không phải thế này" });
    const unknown = await community
      .visitor()
      .post("people.sign-in", { signInName: "không có ai", password: "không phải thế" });
    expect(wrong).toMatchObject({ status: 409, body: { code: "wrong-name-or-password" } });
    expect(unknown.body).toEqual(wrong.body);
  });

  test("a letter typed in two ways by Vietnamese keyboards is one password", async () => {
    const decomposed = { ...administrator, password: administrator.password.normalize("NFD") };
    expect((await community.visitor().post("people.sign-in", decomposed)).status).toBe(200);
  });

  test("the ninth attempt within a minute waits", async () => {
    const browser = community.visitor();
    const attempt = () => browser.post("people.sign-in", { signInName: "ai.do", password: "đoán mò thôi nhé" });
    for (let turn = 0; turn < 8; turn++) expect((await attempt()).status).toBe(409);
    expect(await attempt()).toMatchObject({ status: 429, body: { code: "in-line" } });
    const disguised = { signInName: "  AI.do ", password: "đoán mò thôi nhé" };
    expect(await browser.post("people.sign-in", disguised)).toMatchObject({ status: 429 });
  });

  test("three hundred people behind one address open their links in the same minute", async () => {
    const room = community.visitor();
    for (let turn = 0; turn < 300; turn++)
      expect((await room.post("people.look-at-link", { code: `mã ${turn}` })).status).toBe(200);
  });

  test("twelve hours are the most a session lasts, used or not", async () => {
    const browser = await community.signedIn(administrator);
    community.door.setClock("2020-12-18T12:59:00.000Z");
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    community.door.setClock("2020-12-18T13:00:00.000Z");
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    community.door.setClock(morning);
  });

  test("after signing out the old cookie is refused at once", async () => {
    const browser = await community.signedIn(administrator);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await browser.post("people.sign-out", {})).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
  });
});

describe("passwords", () => {
  test("too short, the sign-in name, the cluster's name and common ones are refused, with what to do", async () => {
    const { browser, password } = await community.member("ten.dai.hon.10", [{ role: "observer" }]);
    const change = (newPassword: string, currentPassword = password) =>
      browser.post("people.change-password", { currentPassword, newPassword });
    expect(await change("mười một chữ".slice(0, 11))).toMatchObject({ status: 422 });
    expect(await change("Password1234")).toMatchObject({ status: 409, body: { code: "password-easily-guessed" } });
    expect(await change("TEN.dai.hon.10")).toMatchObject({ status: 409, body: { code: "password-easily-guessed" } });
    expect(await change("cum-cum-thu2020")).toMatchObject({ status: 409, body: { code: "password-easily-guessed" } });
    expect(await change("mưa rơi trên mái ngói cũ", "sai rồi")).toMatchObject({
      status: 409,
      body: { code: "wrong-current-password" },
    });
  });

  test("one that was accepted before opens still; its holder is asked to change it until they do", async () => {
    const { browser, password, personId } = await community.member("mat.khau.cu");
    const outdated = async (who: Visitor) => (await who.get("people.me")).body["passwordOutdated"];
    expect(await outdated(browser)).toBe(false);
    await community.signedIn({ signInName: "mat.khau.cu", password });
    expect(await outdated(browser)).toBe(false);
    const old = await hashPassword("mật khẩu cũ");
    await community.database.queries
      .updateTable("person")
      .set({ passwordHash: old })
      .where("id", "=", personId)
      .execute();
    const again = await community.signedIn({ signInName: "mat.khau.cu", password: "mật khẩu cũ" });
    expect(await outdated(again)).toBe(true);
    const change = { currentPassword: "mật khẩu cũ", newPassword: "mưa rơi trên mái ngói cũ" };
    expect((await again.post("people.change-password", change)).status).toBe(200);
    expect(await outdated(again)).toBe(false);
  });

  test("changing it ends the sessions elsewhere at once and keeps this one", async () => {
    const { browser, password } = await community.member("doi.mat.khau");
    const elsewhere = await community.signedIn({ signInName: "doi.mat.khau", password });
    const changed = { currentPassword: password, newPassword: "mưa rơi trên mái ngói cũ" };
    expect((await elsewhere.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await browser.post("people.change-password", changed)).status).toBe(200);
    expect((await elsewhere.get("people.me")).body).toMatchObject({ signedIn: false });
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await community.visitor().post("people.sign-in", { signInName: "doi.mat.khau", password })).status).toBe(
      409,
    );
    await community.signedIn({ signInName: "doi.mat.khau", password: changed.newPassword });
  });

  test("an administrator's reset link works once, within a day, and ends every session", async () => {
    const admin = await community.signedIn(administrator);
    const { browser, personId } = await community.member("quen.mat.khau");
    const first = await admin.post("people.reset-password", { personId });
    const second = await admin.post("people.reset-password", { personId });
    const anyone = community.visitor();
    expect((await anyone.post("people.look-at-link", { code: first.body["code"] })).body).toMatchObject({
      state: "used",
      signInName: null,
    });
    expect((await anyone.post("people.look-at-link", { code: second.body["code"] })).body).toMatchObject({
      state: "good",
      purpose: "password-reset",
      signInName: "quen.mat.khau",
    });
    const choice = { code: second.body["code"], password: "đã nhớ ra câu mới rồi" };
    community.door.setClock("2020-12-19T01:00:00.000Z");
    expect(await anyone.post("people.accept-invitation", choice)).toMatchObject({
      status: 409,
      body: { code: "link-not-good", facts: { state: "expired" } },
    });
    community.door.setClock(morning);
    expect((await anyone.post("people.accept-invitation", choice)).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    expect(await community.visitor().post("people.accept-invitation", choice)).toMatchObject({
      body: { code: "link-not-good", facts: { state: "used" } },
    });
  });
});

test("nothing that was secret in all of this stands in the log", async () => {
  await community.expectNoSecretKept("một câu", "đã nhớ ra");
});
