import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { administrator, openCommunity } from "./support/community.ts";
import type { Visitor } from "./support/door.ts";
import { smallYear } from "./support/year.ts";

// Whoever gets somebody's link becomes them: every way to another's link is tried, as a secretary of any cluster could.

let community: Awaited<ReturnType<typeof openCommunity>>;
let other: Awaited<ReturnType<typeof smallYear>>;
let admin: Visitor;
let secretary: Visitor;
let secretaryId: number;
let here: number;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
  other = await smallYear(community.database, "cum-khac");
  admin = await community.signedIn(administrator);
  here = community.year.yearId;
  ({ browser: secretary, personId: secretaryId } = await community.member("thu.ky", [{ role: "secretary" }]));
});
afterAll(async () => {
  expect(community.door.faults).toEqual([]);
  await community.close();
});

let names = 0;

/** Somebody whom the administrator invited and who has not accepted yet. */
async function invited(more: { yearId?: number; administrator?: boolean; roles?: readonly object[] } = {}) {
  const signInName = `cho.nhan.${++names}`;
  const answer = await admin.post("people.invite", { fullName: `Người Chờ ${names}`, signInName, ...more });
  expect(answer.status).toBe(200);
  const { personId, code } = answer.body as { personId: number; code: string };
  return { personId, code, signInName };
}

const grant = (by: Visitor, personId: number, more: object = {}) =>
  by.post("people.grant-role", { yearId: here, personId, role: "observer", ...more });
const renew = (by: Visitor, personId: number, yearId = here) =>
  by.post("people.renew-invitation", { yearId, personId });
const stateOf = async (code: string) =>
  (await community.visitor().post("people.look-at-link", { code })).body["state"] as string;

describe("somebody of another cluster who has not accepted yet", () => {
  test.each([
    ["an administrator", () => invited({ administrator: true })],
    ["an overseer", () => invited({ yearId: other.yearId, roles: [{ role: "standing-body" }] })],
    ["a teller", () => invited({ yearId: other.yearId, roles: [{ role: "teller" }] })],
    ["somebody without a role", () => invited()],
  ])("%s: a number alone gives no role and shows no name", async (_, make) => {
    const { personId } = await make();
    expect((await renew(secretary, personId)).body).toMatchObject({ code: "no-such-person" });
    const refused = await grant(secretary, personId);
    expect(refused.body).toMatchObject({ code: "no-such-person" });
    expect(JSON.stringify(refused.body)).not.toContain("Người Chờ");
    expect((await grant(secretary, personId, { signInName: "doan.mo" })).body).toMatchObject({
      code: "no-such-person",
    });
  });

  test.each([
    ["an administrator", () => invited({ administrator: true })],
    ["an overseer", () => invited({ yearId: other.yearId, roles: [{ role: "standing-body" }] })],
    ["a teller", () => invited({ yearId: other.yearId, roles: [{ role: "teller" }] })],
  ])("%s: called by name gets the role, and the one who gave it never the link", async (_, make) => {
    const { personId, signInName, code } = await make();
    expect((await grant(secretary, personId, { signInName })).body).toMatchObject({ linkEnded: true });
    expect(await stateOf(code)).toBe("used");
    expect((await renew(secretary, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
    expect((await renew(secretary, personId, other.yearId)).status).toBe(403);
    expect((await renew(admin, personId)).status).toBe(200);
  });
});

describe("an account of the own year", () => {
  test("is renewed by the secretary while the secretary's power covers it, and no longer", async () => {
    const { personId } = await invited({ yearId: here, roles: [{ role: "teller" }] });
    expect((await renew(secretary, personId)).status).toBe(200);
    expect((await grant(admin, personId, { yearId: other.yearId })).status).toBe(200);
    expect((await renew(secretary, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
  });

  test("an overseer's and an administrator's are not the secretary's, though invited in this very year", async () => {
    const overseer = await invited({ yearId: here, roles: [{ role: "standing-body" }] });
    const chief = await invited({ yearId: here, administrator: true, roles: [{ role: "observer" }] });
    for (const { personId } of [overseer, chief])
      expect((await renew(secretary, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
  });

  test("an account from before it was known where accounts were invited is an administrator's to renew", async () => {
    const { personId } = await invited({ yearId: here, roles: [{ role: "teller" }] });
    await community.database.queries
      .updateTable("person")
      .set({ invitedIn: null })
      .where("id", "=", personId)
      .execute();
    expect((await renew(secretary, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
    expect((await renew(admin, personId)).status).toBe(200);
  });
});

describe("a link that somebody kept", () => {
  const made = async () => {
    const signInName = `giu.lai.${++names}`;
    const wanted = { yearId: here, fullName: `Người Giữ ${names}`, signInName, roles: [{ role: "observer" }] };
    const { body } = await secretary.post("people.invite", wanted);
    return body as { personId: number; code: string };
  };

  test("goes on when its issuer adds a role, and dies when anybody else does", async () => {
    const { personId, code } = await made();
    expect((await grant(secretary, personId, { role: "teller" })).body).toMatchObject({ linkEnded: false });
    expect(await stateOf(code)).toBe("good");
    expect((await grant(admin, personId, { role: "standing-body" })).body).toMatchObject({ linkEnded: true });
    expect(await stateOf(code)).toBe("used");
  });

  test("dies when the account becomes an administrator, not when its name is corrected", async () => {
    const { personId, code } = await made();
    const account = { personId, fullName: "Tên Đã Sửa", signInName: `sua.ten.${names}` };
    const corrected = await admin.post("people.edit-person", { ...account, administrator: false, revision: 1 });
    expect(corrected.status).toBe(200);
    expect(await stateOf(code)).toBe("good");
    await admin.post("people.edit-person", { ...account, administrator: true, revision: 2 });
    expect(await stateOf(code)).toBe("used");
    expect((await renew(secretary, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
  });

  test("dies when the account is locked, and does not come back with it", async () => {
    const { personId, code } = await made();
    await admin.post("people.deactivate", { personId });
    await admin.post("people.reactivate", { personId });
    expect(await stateOf(code)).toBe("used");
  });

  test("a reset link dies when the password is changed", async () => {
    const { browser, password, personId } = await community.member("quen.roi.nho");
    const reset = await admin.post("people.reset-password", { personId });
    expect(await stateOf(reset.body["code"] as string)).toBe("good");
    const change = { currentPassword: password, newPassword: "chim sẻ đậu cành tre sau nhà" };
    expect((await browser.post("people.change-password", change)).status).toBe(200);
    expect(await stateOf(reset.body["code"] as string)).toBe("used");
  });

  test("a reset is the administrator's alone", async () => {
    const { personId } = await community.member("ai.do");
    expect((await secretary.post("people.reset-password", { personId })).status).toBe(403);
    expect((await secretary.post("people.reset-password", { personId: secretaryId })).status).toBe(403);
  });
});

describe("giving", () => {
  test.each(["secretary", "teller", "chair", "council", "delegate"])(
    "nobody gives himself a role: %s",
    async (role) => {
      const unitId = role === "delegate" ? community.year.unitIds[0] : null;
      const answer = await grant(secretary, secretaryId, { role, unitId });
      expect(answer.body).toMatchObject({ code: "not-to-yourself" });
    },
  );

  test("the standing body of one year reaches no account of another owner by number", async () => {
    const { browser } = await community.member("thuong.truc", [{ role: "standing-body" }]);
    const { personId, signInName } = await invited({ yearId: other.yearId, roles: [{ role: "secretary" }] });
    expect((await grant(browser, personId, { role: "standing-body" })).body).toMatchObject({ code: "no-such-person" });
    await grant(browser, personId, { role: "standing-body", signInName });
    expect((await renew(browser, personId)).body).toMatchObject({ code: "not-yours-to-renew" });
  });

  test("accounts of other clusters are found by the exact sign-in name only", async () => {
    const { signInName } = await invited({ yearId: other.yearId, roles: [{ role: "secretary" }] });
    const find = async (by: Visitor, q: string) =>
      (
        (await by.get("people.find-people", { yearId: String(here), q })).body["people"] as { signInName: string }[]
      ).map((one) => one.signInName);
    expect(await find(secretary, signInName.slice(0, -1))).not.toContain(signInName);
    expect(await find(secretary, `Người Chờ ${names}`)).toEqual([]);
    expect(await find(secretary, signInName.toUpperCase())).toEqual([signInName]);
    expect(await find(admin, `Người Chờ ${names}`)).toEqual([signInName]);
    expect(await find(secretary, "thu.k")).toEqual(["thu.ky"]);
  });
});
