import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deeds } from "../src/actions.ts";
import { type Actor, permits, permitsSomewhere, type Role, roles, unitRoles } from "../src/platform/access/index.ts";
import type { AnyDeed } from "../src/platform/deeds/index.ts";
import { buildApp } from "../src/platform/http/index.ts";
import { freshDatabase } from "./support/database.ts";

// Every deed is walked, so that one added tomorrow is held to the same: nobody gets in whom its own list does not name.

const holder = (role: Role, unitId: number | null = null): Actor => ({
  kind: "person",
  id: 1,
  name: "Người giữ một vai trò",
  administrator: false,
  grants: [{ yearId: 1, role, unitId }],
});
const nobody: Actor = { kind: "person", id: 2, name: "Người chưa có vai trò", administrator: false, grants: [] };
const administrator: Actor = { ...nobody, administrator: true };
const place = { yearId: 1, unitId: 1 };

const open = (deed: AnyDeed): boolean => deed.allow.to === "anyone";

const openToAll = [
  "people.create-first-administrator",
  "people.sign-in-ways",
  "people.sign-in",
  "people.me",
  "people.look-at-link",
  "people.accept-invitation",
];

/** What only the command line does: its lines tell of something that happened on the machine. */
const ofTheMachine = ["oversight.take-papers", "oversight.take-backup", "oversight.note-new-secret"];

test("lines about the machine are written on the machine alone", () => {
  expect(deeds.filter(({ allow }) => allow.to === "operator").map(({ name }) => name)).toEqual(ofTheMachine);
});

describe.each(deeds.map((deed) => [deed.name, deed] as const))("%s", (_, deed) => {
  const rule = deed.allow;
  const anyRole = rule.to === "role-holder";
  const listed: readonly Role[] = typeof rule.to === "object" ? rule.to : [];

  test.each(roles)("%s gets in only if the deed's own list says so", (role) => {
    const signedInIsEnough = rule.to === "anyone" || rule.to === "signed-in";
    const expected = signedInIsEnough || anyRole || listed.includes(role) ? "granted" : "not-allowed";
    expect(permits(rule, holder(role, 1), place)).toBe(expected);
    expect(permitsSomewhere(rule, holder(role, 1))).toBe(expected);
  });

  test("a role held in another year is no role here", () => {
    if (listed.length === 0) return expect(typeof rule.to).toBe("string");
    for (const role of listed) {
      expect(permits(rule, holder(role, 1), { ...place, yearId: 2 })).toBe("not-allowed");
      expect(permits(rule, holder(role, 1), { unitId: 1 })).toBe("not-allowed");
    }
  });

  test("a role held for one unit does not act for another where the deed is about a unit", () => {
    if (typeof rule.to !== "object" || !rule.unit) return expect("unit" in rule).toBe(false);
    for (const role of listed.filter((one) => unitRoles.includes(one))) {
      expect(permits(rule, holder(role, 2), place)).toBe("not-allowed");
      expect(permits(rule, holder(role, 1), { yearId: 1 })).toBe("not-allowed");
      expect(permits(rule, holder(role, 1), place)).toBe("granted");
    }
  });

  test("administrators get in where the deed says so, and nowhere else", () => {
    const named = typeof rule.to === "string" ? rule.to !== "operator" : rule.administratorToo;
    expect(permits(rule, administrator, place)).toBe(named ? "granted" : "not-allowed");
  });

  test("an account without a role gets in to what is its own, and to nothing else", () => {
    const own = [...openToAll, "people.change-password", "people.sign-out", "movement.list-years"];
    expect(permits(rule, nobody, place)).toBe(own.includes(deed.name) ? "granted" : "not-allowed");
  });

  test("without signing in only what is open to anyone", () => {
    expect(permits(rule, { kind: "anyone" }, place)).toBe(open(deed) ? "granted" : "sign-in-first");
  });
});

describe("through the web door", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let app: Awaited<ReturnType<typeof buildApp>>;
  const faults: unknown[] = [];

  beforeAll(async () => {
    database = await freshDatabase();
    const door = {
      database,
      whoHolds: async () => nobody,
      whoHoldsNow: async () => nobody,
      now: () => "2020-12-18T01:00:00.000Z",
    };
    const report = (error: unknown): void => void faults.push(error);
    app = await buildApp(deeds, door, { version: "test", trustedProxies: { addresses: [] }, report });
  });
  afterAll(async () => {
    await app.close();
    await database.remove();
  });

  const guarded = deeds.filter((deed) => !open(deed));
  const addresses = (deed: AnyDeed): string[] => [
    `/api/${deed.name}`,
    ...(deed.kind === "list" ? [`/api/${deed.name}.xlsx`] : []),
  ];

  function send(deed: AnyDeed, url: string, cookie?: string) {
    const posted = deed.kind === "action" || (deed.kind === "query" && deed.largeInput === true);
    return app.inject({
      method: posted ? "POST" : "GET",
      url,
      headers: { "idempotency-key": randomUUID(), ...(cookie && { cookie }) },
      ...(posted && { payload: {} }),
    });
  }

  test("there is something to walk", () => {
    expect(guarded.length).toBeGreaterThan(30);
  });

  test.each(guarded.map((deed) => [deed.name, deed] as const))("%s: 401 for a stranger", async (_, deed) => {
    for (const url of addresses(deed)) {
      const answer = await send(deed, url);
      expect([answer.statusCode, answer.json().code]).toEqual([401, "sign-in-first"]);
    }
  });

  const byRole = guarded.filter((deed) => deed.allow.to !== "signed-in");
  test.each(byRole.map((deed) => [deed.name, deed] as const))(
    "%s: 403 for somebody without a role",
    async (_, deed) => {
      for (const url of addresses(deed)) {
        const answer = await send(deed, url, "thidua_session=whatever");
        expect([answer.statusCode, answer.json().code]).toEqual([403, "not-allowed"]);
      }
    },
  );

  test("nothing was written on the way, and nothing went wrong inside", async () => {
    expect(await database.queries.selectFrom("logEntry").select("seq").execute()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
