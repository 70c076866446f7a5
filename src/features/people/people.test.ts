import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { administrator, openCommunity } from "../../../test/support/community.ts";
import { smallYear } from "../../../test/support/year.ts";

let community: Awaited<ReturnType<typeof openCommunity>>;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
});
afterAll(() => community.close());

describe("invitations", () => {
  test("an invited person sees whose link it is, chooses a password and holds the roles", async () => {
    const admin = await community.signedIn(administrator);
    const unitId = community.year.unitIds[0];
    const invited = await admin.post("people.invite", {
      yearId: community.year.yearId,
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
    const browser = community.visitor();
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
    const admin = await community.signedIn(administrator);
    const invite = (more: object) =>
      admin.post("people.invite", {
        yearId: community.year.yearId,
        fullName: "Ai Đó",
        signInName: "ai.do.moi",
        ...more,
      });
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
    const admin = await community.signedIn(administrator);
    const roles = [{ role: "chair" }];
    const person = { yearId: community.year.yearId, fullName: "Chậm Nhận", signInName: "cham.nhan", roles };
    const { personId } = (await admin.post("people.invite", person)).body;
    const renewed = await admin.post("people.renew-invitation", { yearId: community.year.yearId, personId });
    const acceptance = { code: renewed.body["code"], password: "nhận lời mời muộn" };
    expect((await community.visitor().post("people.accept-invitation", acceptance)).status).toBe(200);
    expect(
      (await admin.post("people.renew-invitation", { yearId: community.year.yearId, personId })).body,
    ).toMatchObject({
      code: "already-accepted",
    });
  });
});

describe("roles", () => {
  test("a secretary gives and ends roles of the own year only, and makes neither overseers nor administrators", async () => {
    const secretary = await community.member("thu.ky", [{ role: "secretary" }]);
    const other = await smallYear(community.database, "cum-khac");
    const { personId } = await community.member("can.bo");
    const grant = (more: object) =>
      secretary.browser.post("people.grant-role", { yearId: community.year.yearId, personId, role: "teller", ...more });
    expect((await grant({})).status).toBe(200);
    expect((await grant({})).body).toMatchObject({ code: "already-holds" });
    expect((await grant({ yearId: other.yearId })).status).toBe(403);
    expect((await grant({ role: "standing-body" })).body).toMatchObject({ code: "not-yours-to-give" });
    const invitation = {
      yearId: community.year.yearId,
      fullName: "Quản Hai",
      signInName: "quan.hai",
      administrator: true,
    };
    expect((await secretary.browser.post("people.invite", invitation)).body).toMatchObject({
      code: "only-administrator",
    });
    expect((await secretary.browser.post("people.invite", { ...invitation, yearId: undefined })).status).toBe(403);

    const overseer = await community.member("thuong.truc", [{ role: "standing-body" }]);
    const held = (
      await secretary.browser.get("people.roles-in-year", { yearId: String(community.year.yearId), size: "100" })
    ).body["rows"] as { grantId: number; personId: number; role: string; roleName: string }[];
    const grantOf = (person: number) => held.find((row) => row.personId === person)!.grantId;
    const end = (grantId: number) => secretary.browser.post("people.end-role", { grantId });
    expect((await end(grantOf(overseer.personId))).body).toMatchObject({ code: "not-yours-to-give" });
    expect((await end(grantOf(secretary.personId))).body).toMatchObject({ code: "last-secretary" });
    expect((await end(grantOf(personId))).status).toBe(200);
    expect((await end(grantOf(personId))).body).toMatchObject({ code: "no-such-role" });
    expect((await end(123_456)).status).toBe(403);
    const replaced = await overseer.browser.post("people.end-role", { grantId: grantOf(secretary.personId) });
    expect(replaced.status).toBe(200);
    expect(
      (await secretary.browser.get("people.find-people", { yearId: String(community.year.yearId), q: "can" })).status,
    ).toBe(403);
  });

  test("people are found without diacritics and listed by given name", async () => {
    const admin = await community.signedIn(administrator);
    const { body } = await admin.get("people.list-people", { q: "nguyen van d" });
    expect(body["rows"]).toEqual([expect.objectContaining({ fullName: "Nguyễn Văn Đức", stateName: "Đang dùng" })]);
    expect((await admin.get("people.list-people", { q: "%" })).body["total"]).toBe(0);
    const found = await admin.get("people.find-people", { yearId: String(community.year.yearId), q: "NGUYEN" });
    expect(found.body["people"]).toHaveLength(1);
  });
});

describe("accounts", () => {
  test("a deactivated person is out at once, cannot sign in, and comes back with the same roles", async () => {
    const admin = await community.signedIn(administrator);
    const { browser, password, personId } = await community.member("nghi.viec", [{ role: "observer" }]);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: true });
    expect((await admin.post("people.deactivate", { personId, reason: "chuyển công tác" })).status).toBe(200);
    expect((await browser.get("people.me")).body).toMatchObject({ signedIn: false });
    expect(
      (await community.visitor().post("people.sign-in", { signInName: "nghi.viec", password })).body,
    ).toMatchObject({
      code: "account-off",
    });
    expect(
      (await community.visitor().post("people.sign-in", { signInName: "nghi.viec", password: "đoán bừa" })).body,
    ).toMatchObject({
      code: "wrong-name-or-password",
    });
    expect((await admin.post("people.reset-password", { personId })).body).toMatchObject({ code: "account-off" });
    expect((await admin.post("people.reactivate", { personId })).status).toBe(200);
    const back = await community.signedIn({ signInName: "nghi.viec", password });
    expect((await back.get("people.me")).body["grants"]).toHaveLength(1);
  });

  test("the only administrator in use can neither be locked nor lose the right", async () => {
    const admin = await community.signedIn(administrator);
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
    const admin = await community.signedIn(administrator);
    const { personId } = await community.member("hai.nguoi.sua");
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
  await community.expectNoSecretKept("một câu", "câu của đồng chí", "nhận lời mời muộn");
});
