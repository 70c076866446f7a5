import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { done, operator } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { smallYear } from "../../../../test/support/year.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { acceptInvitation } from "../accept-invitation.ts";
import { invite } from "../invite.ts";
import { renewInvitation } from "../renew-invitation.ts";
import { howAccountsCame } from "./account-origins.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let yearId: number;

beforeAll(async () => {
  database = await freshDatabase();
  ({ yearId } = await smallYear(database));
});
afterAll(() => database.remove());

const at = (clock: string): string => `2020-12-18T${clock}:00.000Z`;

const weekAfter = (clock: string): string => at(clock).replace("12-18", "12-25");

/** A secretary who was invited by the operator, and a teller whose link the secretary made twice. */
async function secretaryAndTeller() {
  const asked = {
    yearId,
    fullName: "Thư Ký",
    signInName: "thu.ky",
    roles: [{ role: "secretary" as const, unitId: null }],
  };
  const { personId: secretaryId } = await done(database, invite, operator, asked, at("01:00"));
  const grants = [{ yearId, role: "secretary" as const, unitId: null }];
  const secretary: Actor = { kind: "person", id: secretaryId, name: "Thư Ký", administrator: false, grants };
  const wanted = { yearId, fullName: "Người Kiểm", signInName: "kiem.phieu", administrator: false };
  const roles = [{ role: "teller" as const, unitId: null }];
  const { personId: tellerId } = await done(database, invite, secretary, { ...wanted, roles }, at("02:00"));
  const { code } = await done(database, renewInvitation, secretary, { yearId, personId: tellerId }, at("03:00"));
  const anyone: Actor = { kind: "anyone" };
  await done(database, acceptInvitation, anyone, { code, password: "mưa rơi trên mái ngói cũ" }, at("04:00"));
  return { secretaryId, tellerId };
}

test("each link says who made it and when it was accepted, also where only the log of an earlier version knows", async () => {
  const { secretaryId, tellerId } = await secretaryAndTeller();
  const issuer = { kind: "person", personId: secretaryId, name: "Thư Ký" };
  const links = [
    {
      purpose: "invitation",
      issuer,
      issuedAt: at("02:00"),
      acceptedAt: null,
      open: false,
      expiresAt: weekAfter("02:00"),
    },
    {
      purpose: "invitation",
      issuer,
      issuedAt: at("03:00"),
      acceptedAt: at("04:00"),
      open: false,
      expiresAt: weekAfter("03:00"),
    },
  ];
  const known = await howAccountsCame(database.queries, [secretaryId, tellerId, 999]);
  expect([...known.keys()]).toEqual([secretaryId, tellerId]);
  expect(known.get(tellerId)).toEqual({ personId: tellerId, invitedIn: yearId, links });
  expect(known.get(secretaryId)!.links).toMatchObject([
    { issuer: { kind: "operator", name: "test" }, acceptedAt: null, open: true },
  ]);

  await database.pool.query(
    "update one_time_link set issued_by = null, issuer_name = null, accepted_at = null; update person set invited_in = null",
  );
  const unknown = await howAccountsCame(database.queries, [tellerId]);
  expect(unknown.get(tellerId)).toMatchObject({ invitedIn: null, links: [{ issuer: null }, { issuer: null }] });
  await database.pool.query(takenFromTheLog());
  expect(await howAccountsCame(database.queries, [secretaryId, tellerId])).toEqual(
    new Map([...known].toSorted(([a], [b]) => a - b)),
  );
});

/** The part of the migration that reads lines of an earlier version. */
function takenFromTheLog(): string {
  const migration = readFileSync(new URL("../../../../migrations/0080-how-accounts-came.sql", import.meta.url), "utf8");
  return migration.slice(migration.indexOf("update person"));
}
