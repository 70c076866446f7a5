import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { smallYear } from "../../../test/support/year.ts";
import type { Actor } from "../../platform/access/index.ts";
import { invite } from "./invite.ts";
import { renewInvitation } from "./renew-invitation.ts";
import { rolesInYear } from "./roles-in-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let yearId: number;

beforeAll(async () => {
  database = await freshDatabase();
  ({ yearId } = await smallYear(database));
});
afterAll(() => database.remove());

test("the list offers to renew just those invitations that the deed would renew", async () => {
  const invited = async (signInName: string, role: "secretary" | "standing-body" | "teller", administrator = false) => {
    const roles = [{ role, unitId: null }];
    const asked = { yearId, fullName: signInName, signInName, administrator, roles };
    return (await done(database, invite, operator, asked)).personId;
  };
  const id = await invited("thu.ky", "secretary");
  for (const [name, role, administrator] of [
    ["kiem.phieu", "teller", false],
    ["thuong.truc", "standing-body", false],
    ["quan.tri", "teller", true],
  ] as const)
    await invited(name, role, administrator);
  const grants = (role: "secretary" | "observer") => [{ yearId, role, unitId: null }];
  const secretary: Actor = { kind: "person", id, name: "Thư Ký", administrator: false, grants: grants("secretary") };
  const listed = async (actor: Actor) => {
    const { rows } = await done(database, rolesInYear, actor, { yearId });
    return new Map(rows.map(({ fullName, personId, renewable }) => [fullName, { personId, renewable }]));
  };
  const offered = await listed(secretary);
  for (const [name, { personId, renewable }] of offered) {
    const outcome = await act(database, renewInvitation, secretary, { yearId, personId });
    expect([name, outcome.kind === "done"]).toEqual([name, renewable]);
  }
  const renewables = [...offered].filter(([, { renewable }]) => renewable).map(([name]) => name);
  expect(renewables.toSorted()).toEqual(["kiem.phieu", "thu.ky"]);
  const administrator: Actor = { ...secretary, administrator: true };
  expect([...(await listed(administrator)).values()].every(({ renewable }) => renewable)).toBe(true);
  const observer: Actor = { ...secretary, grants: grants("observer") };
  expect([...(await listed(observer)).values()].some(({ renewable }) => renewable)).toBe(false);
});
