import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deeds } from "../src/actions.ts";
import { type Actor, permits, type Role } from "../src/platform/access/index.ts";
import { administrator, openCommunity } from "./support/community.ts";
import type { Visitor } from "./support/door.ts";

// A secretary runs the year. What a second person has to do is not theirs, and neither is a way into that person's seat.
// Who may count and sign is decided seat by seat, by account: one-person-two-tellers.test.ts has that table. That one
// human being uses two accounts cannot be known; how each account came is printed.

/** Deeds that are somebody else's than the secretary's, and whose. */
const secondSeats: readonly (readonly [deed: string, seats: readonly Role[] | "administrator"])[] = [
  ["papers.release-news", ["chair", "deputy", "standing-body"]],
  ["papers.withdraw-news", ["chair", "deputy", "standing-body"]],
  ["reports.save-sections", ["unit-officer", "unit-head"]],
  ["reports.send-report", ["unit-head"]],
  ["reports.withdraw-comment", ["delegate", "unit-officer", "unit-head"]],
  ["organisations.appoint-unit", ["standing-body"]],
  ["organisations.end-headship", ["standing-body"]],
  ["organisations.add-member", ["standing-body"]],
  ["organisations.end-membership", ["standing-body"]],
  ["organisations.correct-membership", ["standing-body"]],
  ["organisations.rename-unit", ["standing-body"]],
  ["organisations.correct-unit-name", ["standing-body"]],
  ["oversight.conclude-year", ["standing-body"]],
  ["oversight.reopen-year", ["standing-body"]],
  ["people.reset-password", "administrator"],
  ["people.untie-identity", "administrator"],
  ["people.edit-person", "administrator"],
  ["people.deactivate", "administrator"],
  ["people.reactivate", "administrator"],
];

const holding = (...held: readonly Role[]): Actor => ({
  ...{ kind: "person", id: 1, name: "Thư ký", administrator: false },
  grants: held.map((role) => ({ yearId: 1, role, unitId: null })),
});

describe.each(secondSeats)("%s", (name, seats) => {
  const rule = deeds.find((deed) => deed.name === name)!.allow;

  test("is not the secretary's, whatever else a secretary may hold that reads the year", () => {
    expect(permits(rule, holding("secretary", "council", "observer"), { yearId: 1, unitId: 1 })).toBe("not-allowed");
  });

  test("is whose it should be, and nobody else's", () => {
    expect(typeof rule.to === "object" ? [...rule.to].toSorted() : rule.to).toEqual(
      typeof seats === "string" ? seats : [...seats].toSorted(),
    );
  });
});

describe("a way into the second seat", () => {
  let community: Awaited<ReturnType<typeof openCommunity>>;
  let secretary: Visitor;
  let secretaryId: number;
  let year: { readonly yearId: number };

  beforeAll(async () => {
    community = await openCommunity();
    await community.start();
    ({ browser: secretary, personId: secretaryId } = await community.member("thu.ky", [{ role: "secretary" }]));
    year = { yearId: community.year.yearId };
  });
  afterAll(() => community.close());

  const everySeat = [
    ...new Set(secondSeats.flatMap(([, seats]) => (typeof seats === "string" ? [] : seats))),
    "teller" as const,
  ];

  test.each(everySeat)("%s: nobody gives it to himself", async (role) => {
    const unitId = community.year.unitIds[0];
    const asked = { ...year, personId: secretaryId, role, unitId };
    expect((await secretary.post("people.grant-role", asked)).body).toMatchObject({ code: "not-to-yourself" });
  });

  test("a secretary makes no overseer and no administrator, of nobody", async () => {
    const ghost = { ...year, fullName: "Người Không Có", signInName: "khong.co" };
    const roles = [{ role: "standing-body" }];
    expect((await secretary.post("people.invite", { ...ghost, roles })).body).toMatchObject({
      code: "not-yours-to-give",
    });
    expect((await secretary.post("people.invite", { ...ghost, administrator: true })).body).toMatchObject({
      code: "only-administrator",
    });
    const { body } = await secretary.post("people.invite", { ...ghost, roles: [{ role: "observer" }] });
    const lifted = { ...year, personId: body["personId"], role: "standing-body" };
    expect((await secretary.post("people.grant-role", lifted)).body).toMatchObject({ code: "not-yours-to-give" });
  });

  test("a secretary ends no overseer's role, and renews no overseer's invitation", async () => {
    const admin = await community.signedIn(administrator);
    const roles = [{ role: "standing-body" }];
    const invited = await admin.post("people.invite", { ...year, fullName: "Giám Sát", signInName: "giam.sat", roles });
    const { personId } = invited.body;
    const held = (await secretary.get("people.roles-in-year", { yearId: String(year.yearId), size: "100" })).body[
      "rows"
    ];
    const { grantId } = (held as { grantId: number; personId: number }[]).find((row) => row.personId === personId)!;
    expect((await secretary.post("people.end-role", { grantId })).body).toMatchObject({ code: "not-yours-to-give" });
    expect((await secretary.post("people.renew-invitation", { ...year, personId })).body).toMatchObject({
      code: "not-yours-to-renew",
    });
  });

  test("the standing body of the year gives itself no role either; a second one or an administrator does", async () => {
    const { browser, personId } = await community.member("thuong.truc", [{ role: "standing-body" }]);
    const asked = { ...year, personId, role: "secretary" };
    expect((await browser.post("people.grant-role", asked)).body).toMatchObject({ code: "not-to-yourself" });
    const admin = await community.signedIn(administrator);
    expect((await admin.post("people.grant-role", asked)).status).toBe(200);
  });
});
