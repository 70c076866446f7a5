import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DoneBy } from "../src/features/elections/sources/origin.ts";
import { deactivate } from "../src/features/people/deactivate.ts";
import { endRole } from "../src/features/people/end-role.ts";
import { grantRole } from "../src/features/people/grant-role.ts";
import { invite } from "../src/features/people/invite.ts";
import type { Actor, Role } from "../src/platform/access/index.ts";
import type { AnyDeed } from "../src/platform/deeds/index.ts";
import { act, done, operator, somebody } from "./support/act.ts";
import { committeeOf, conferenceYear, figures, inSession, prepared, type World } from "./support/conference.ts";
import { freshDatabase } from "./support/database.ts";

// A secretary makes himself a teller, invites a guest, and tries to be both people of a count made for two.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let secretary: Actor;
let guest: Actor;
let voteId: number;
let conferenceId: number;
let itemId: number;
const [me, other] = [101, 102];

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

/** A year with an honest committee of three, a vote that the secretary prepared, and his guest. */
async function scene(): Promise<void> {
  world = await conferenceYear(database);
  const { yearId } = world;
  const plain = world.as("secretary");
  const wish = { yearId, personId: me, role: "teller" as const };
  expect(await codeOf(grantRole, plain, wish)).toBe("not-to-yourself");
  await done(database, grantRole, world.as("standing-body"), wish);
  const held = (...roles: readonly Role[]) => roles.map((role) => ({ yearId, role, unitId: null }));
  secretary = somebody(me, ...held("secretary", "teller"));
  const wanted = { yearId, fullName: "Ong Truong Ban", signInName: `truong.ban.${yearId}`, administrator: false };
  const roles = held("teller", "secretary").map(({ role, unitId }) => ({ role, unitId }));
  const { personId } = await done(database, invite, plain, { ...wanted, roles });
  await database.pool.query("update one_time_link set accepted_at = created_at where person_id = $1", [personId]);
  guest = somebody(personId, ...held("teller", "secretary"));
  voteId = await prepared(world, [world.unitIds[2]!]);
  const session = await inSession(world, { voteIds: [voteId] });
  conferenceId = session.conferenceId;
  itemId = session.itemIds[1]!;
}

const idOf = (actor: Actor): number => (actor.kind === "person" ? actor.id : 0);
const codeOf = async (deed: AnyDeed, actor: Actor, input: object): Promise<string> => {
  const outcome = await act(database, deed, actor, input as never);
  return outcome.kind === "refused" ? outcome.refusal.code : outcome.kind;
};
const forms = (who: Actor, ...seats: readonly (number | null)[]) =>
  world.try("conference.form-committee", who, {
    conferenceId,
    members: seats.map((personId, at) => ({ name: `Người thứ ${at + 1}`, personId, head: at === 0 })),
    chosen: "Biểu quyết giơ tay",
    fromStandingBody: true,
    forVoteId: voteId,
  });
const opens = (who: Actor, more: object = {}) =>
  world.try("conference.put-to-vote", who, { itemId, noticeRead: true, ...more });
const types = (who: Actor, seat: number) =>
  world.try("elections.enter-figures", who, {
    ...{ voteId, seat, revision: 0 },
    figures: figures(5, { [world.unitIds[2]!]: 5 }),
  });
const paper = { signedOn: "2020-12-18", head: "Người thứ 1", members: ["Người thứ 2"] };
const signs = (who: Actor, more: object = {}) => world.try("elections.sign-result", who, { voteId, ...more });

describe("while the committee is formed", () => {
  beforeAll(scene);

  test("he sits on none that he forms, whoever is beside him", async () => {
    const tried = [
      [me, 401, "teller-had-a-hand"],
      [401, me, "teller-had-a-hand"],
      [me, idOf(guest), "teller-had-a-hand"],
      [idOf(guest), me, "teller-invited-teller"],
      [me, null, "teller-had-a-hand"],
      [null, me, "teller-had-a-hand"],
    ] as const;
    for (const [head, second, refused] of tried)
      expect(await forms(secretary, head, second), `${head} and ${second}`).toBe(refused);
  });

  test("his guest forms one for him: he prepared the vote, and they invited each other", async () => {
    expect(await forms(guest, me, 401)).toBe("teller-had-a-hand");
    expect(await forms(guest, idOf(guest), 401)).toBe("teller-had-a-hand");
    await database.queries.updateTable("vote").set({ doneBy: "{}" }).where("id", "=", voteId).execute();
    expect(await forms(world.as("secretary", 2), me, idOf(guest))).toBe("teller-invited-teller");
    expect(await forms(world.as("secretary", 2), idOf(guest), 401, me)).toBe("teller-invited-teller");
  });

  test("one account is not two people, a secretary is no teller, and a name without an account opens nothing", async () => {
    expect(await forms(world.as("chair"), 401, 401)).toBe("teller-twice");
    expect(await forms(world.as("chair"), 401, other)).toBe("teller-role-missing");
    expect(await forms(world.as("chair"), null, null)).toBe("done");
    expect(await opens(secretary)).toBe("tellers-without-accounts");
    expect(await forms(world.as("chair"), null, 401)).toBe("done");
    expect(await opens(secretary)).toBe("tellers-without-accounts");
  });

  test("who sits on the committee does not open its vote", async () => {
    expect(await forms(world.as("chair"), me, 401)).toBe("done");
    expect(await opens(secretary)).toBe("teller-had-a-hand");
  });
});

describe("while the vote is open", () => {
  beforeAll(async () => {
    await scene();
    await world.do("conference.form-committee", secretary, committeeOf(world, conferenceId));
    await world.do("conference.put-to-vote", secretary, { itemId, noticeRead: true });
  });

  test("every seat is somebody else's: for him, for his guest, for the operator of the machine", async () => {
    for (const who of [secretary, guest]) {
      for (const seat of [1, 2, 3]) expect(await types(who, seat)).toBe("not-your-seat");
      expect(await types(who, 0)).toBe("no-such-seat");
      expect(await signs(who)).toBe("only-the-head-signs");
      expect(await signs(who, { paper })).toBe("only-the-head-signs");
    }
    for (const seat of [1, 2, 3]) expect(await types(operator, seat)).toBe("operator-has-no-seat");
    expect(await signs(operator)).toBe("operator-has-no-seat");
  });

  test("a secretary without the teller's role gets no further, nor does the standing body", async () => {
    for (const who of [world.as("secretary", 2), world.as("standing-body")]) {
      expect(await types(who, 1)).toBe("not-your-seat");
      expect(await signs(who)).toBe("only-the-head-signs");
    }
  });

  test("paper is no way around a committee that has its accounts", async () => {
    expect(await world.try("elections.count-from-paper", secretary, { voteId })).toBe("paper-not-for-this-vote");
    expect(await world.try("elections.compare-with-paper", guest, { voteId, revision: 1 })).toBe("not-from-paper");
  });

  test("a teller is not taken away, by role or by account, but by the standing body", async () => {
    const { yearId } = world;
    const grant = await database.queries
      .selectFrom("roleGrant")
      .select("id")
      .where("personId", "=", 401)
      .where("yearId", "=", yearId)
      .executeTakeFirstOrThrow();
    const administrator: Actor = { kind: "person", id: 900, name: "Quản trị", administrator: true, grants: [] };
    expect(await codeOf(endRole, secretary, { grantId: grant.id })).toBe("counts-an-open-vote");
    expect(await codeOf(endRole, administrator, { grantId: grant.id })).toBe("counts-an-open-vote");
    expect(await codeOf(deactivate, administrator, { personId: 401 })).toBe("counts-an-open-vote");
    expect(await codeOf(endRole, world.as("standing-body"), { grantId: grant.id })).toBe("done");
    // Given back after the opening, it counts no more in this vote.
    const again = { yearId, personId: 401, role: "teller" };
    await act(database, grantRole, world.as("secretary"), again as never, "2020-12-18T02:00:00.000Z");
    expect(await types(world.as("teller", 1), 1)).toBe("teller-role-missing");
  });

  test("neither reads a figure before the signature", async () => {
    await world.do("elections.enter-figures", world.as("teller", 2), {
      ...{ voteId, seat: 2, revision: 0 },
      figures: figures(5, { [world.unitIds[2]!]: 4 }),
    });
    await world.do("elections.enter-figures", world.as("teller", 3), {
      ...{ voteId, seat: 3, revision: 0 },
      figures: figures(5, { [world.unitIds[2]!]: 4 }),
    });
    const seen = async (who: Actor) => world.do("elections.read-vote", who, { voteId });
    for (const who of [secretary, guest, operator, world.as("teller", 4), world.as("standing-body")])
      expect(await seen(who)).toMatchObject({ entries: [], differences: [], conclusions: null, figures: null });
    expect((await seen(world.as("teller", 3))).entries).toHaveLength(2);
    for (const who of [secretary, operator])
      expect(await world.do("elections.project-vote", who, { voteId })).toMatchObject({ lines: [], issued: null });
    const voiding = { voteId, again: "nothing", reason: "Kiểm thử, không lấy kết quả" };
    await world.do("elections.void-vote", world.as("chair"), voiding);
    for (const who of [secretary, world.as("teller", 3)])
      expect(await seen(who)).toMatchObject({ entries: [], conclusions: null, figures: null, hands: null });
  });
});

describe("from paper, where the tellers have no accounts", () => {
  beforeAll(async () => {
    await scene();
    expect(await forms(secretary, null, null)).toBe("done");
    expect(await opens(secretary)).toBe("tellers-without-accounts");
    expect(await opens(secretary, { fromPaper: true })).toBe("done");
  });

  test("he types, and neither he nor his guest compares; somebody else must, and then the paper's names sign", async () => {
    expect(await types(secretary, 1)).toBe("no-such-seat");
    expect(await types(operator, 0)).toBe("operator-has-no-seat");
    expect(await types(world.as("teller", 1), 0)).toBe("not-yours-to-type");
    expect(await types(secretary, 0)).toBe("done");
    expect(await types(guest, 0)).toBe("typed-by-another");
    const compares = (who: Actor) => world.try("elections.compare-with-paper", who, { voteId, revision: 1 });
    expect(await compares(secretary)).toBe("typed-by-yourself");
    expect(await compares(guest)).toBe("compared-by-guest");
    expect(await compares(operator)).toBe("operator-has-no-seat");
    expect(await signs(secretary, { paper })).toBe("comparison-waits");
    expect(await signs(guest, { paper })).toBe("not-yours-to-type");
    expect(await compares(world.as("secretary", 2))).toBe("done");
    expect(await signs(secretary)).toBe("paper-signature-missing");
    expect(await signs(secretary, { paper: { ...paper, head: "Ong Truong Ban" } })).toBe("other-committee-on-paper");
    expect(await signs(secretary, { paper: { ...paper, signedOn: "2020-12-19" } })).toBe("signed-later-than-today");
    expect(await signs(secretary, { paper })).toBe("done");
    const { signed } = await world.do("elections.read-vote", secretary, { voteId });
    expect(signed.by).toBe("Người thứ 1");
    expect(signed.origin[0]).toBe(
      "Số liệu nhập từ biên bản giấy đã ký ngày 18/12/2020 (Trưởng ban: Người thứ 1; uỷ viên: Người thứ 2). Người dùng thử 101 nhập, Người dùng thử 102 đối chiếu với biên bản giấy.",
    );
  });
});

test("where nobody else could compare, “một người nhập” stands with the result; who typed later starts the look anew", async () => {
  await scene();
  expect(await forms(secretary, null, null)).toBe("done");
  expect(await opens(secretary, { fromPaper: true })).toBe("done");
  expect(await types(secretary, 0)).toBe("done");
  const second = world.as("secretary", 2);
  expect(await world.try("elections.compare-with-paper", second, { voteId, revision: 1 })).toBe("done");
  const corrected = { voteId, seat: 0, revision: 1, figures: figures(5, { [world.unitIds[2]!]: 4 }) };
  await world.do("elections.enter-figures", secretary, corrected);
  expect(await world.try("elections.compare-with-paper", second, { voteId, revision: 1 })).toBe("changed-meanwhile");
  expect(await signs(secretary, { paper })).toBe("comparison-waits");
  // Neither the other secretary nor the standing body holds a role any more.
  await database.pool.query("update role_grant set ended_at = now() where person_id in ($1, 601) and year_id = $2", [
    other,
    world.yearId,
  ]);
  expect(await signs(secretary, { paper })).toBe("done");
  const { signed } = await world.do("elections.read-vote", secretary, { voteId });
  expect(signed.origin[0]).toContain("Một người nhập: Người dùng thử 101");
});

test("an open vote of an earlier version, with entries at seats without accounts, is finished from paper", async () => {
  await scene();
  await world.do("conference.form-committee", secretary, committeeOf(world, conferenceId));
  await world.do("conference.put-to-vote", world.as("chair"), { itemId, noticeRead: true });
  await database.pool.query("alter table vote disable trigger vote_keeps");
  await database.pool.query(
    `update vote set done_by = '{}', opening = jsonb_set(opening, '{tellers}',
       (select jsonb_agg(one || '{"personId": null}') from jsonb_array_elements(opening -> 'tellers') one)) where id = $1`,
    [voteId],
  );
  await database.pool.query("alter table vote enable trigger vote_keeps");
  const before = figures(5, { [world.unitIds[2]!]: 3 });
  for (const [seat, by] of [
    [1, `person:${me}`],
    [2, `person:${idOf(guest)}`],
  ] as const)
    await database.queries
      .insertInto("tellerEntry")
      .values({ voteId, seat, enteredBy: by, figures: JSON.stringify(before), enteredAt: "2020-12-18T01:00:00.000Z" })
      .execute();
  expect(await types(secretary, 1)).toBe("seat-without-account");
  expect(await signs(guest)).toBe("seat-without-account");
  expect((await world.do("elections.read-vote", secretary, { voteId })).paper.mayCome).toBe(true);
  expect(await world.try("elections.count-from-paper", world.as("teller", 1), { voteId })).toBe("not-allowed");
  expect(await world.try("elections.count-from-paper", secretary, { voteId })).toBe("done");
  expect(await signs(secretary, { paper })).toBe("nothing-typed");
  expect(await types(secretary, 0)).toBe("done");
  expect(await world.try("elections.compare-with-paper", world.as("secretary", 2), { voteId, revision: 1 })).toBe(
    "done",
  );
  const committee = { head: "Kiểm phiếu viên 3", members: ["Kiểm phiếu viên 1", "Kiểm phiếu viên 2"] };
  expect(await signs(secretary, { paper: { ...paper, ...committee } })).toBe("done");
  const { signed } = await world.do("elections.read-vote", secretary, { voteId });
  expect(signed.origin[1]).toBe(
    "Trước đó 2 kiểm phiếu viên đã nhập trên phần mềm, các bản khớp nhau; số đó không được dùng.",
  );
});

test("who made an open vote of an earlier version is read from the log when the database is upgraded", async () => {
  await scene();
  await world.do("conference.form-committee", secretary, committeeOf(world, conferenceId));
  await world.do("conference.put-to-vote", world.as("chair"), { itemId, noticeRead: true });
  const made = async () => {
    const vote = await database.queries.selectFrom("vote").select("doneBy").where("id", "=", voteId).executeTakeFirst();
    const { committee } = await world.do("conference.read-conference", secretary, { conferenceId });
    return { doneBy: DoneBy.parse(vote?.doneBy), formedBy: committee.formedBy };
  };
  const before = await made();
  expect(before).toEqual({
    doneBy: { prepared: [`person:${me}`], formed: `person:${me}`, opened: `person:${idOf(world.as("chair"))}` },
    formedBy: `person:${me}`,
  });
  await database.pool.query("update vote set done_by = '{}' where state in ('prepared', 'open')");
  await database.pool.query("update conference set committee = committee - 'formedBy'");
  const migration = readFileSync(new URL("../migrations/0083-source-of-a-count.sql", import.meta.url), "utf8");
  await database.pool.query(
    migration.slice(migration.indexOf("with line as"), migration.indexOf("-- A second account")),
  );
  expect(await made()).toEqual(before);
});
