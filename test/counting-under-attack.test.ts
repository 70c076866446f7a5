import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { deactivate } from "../src/features/people/deactivate.ts";
import { endRole } from "../src/features/people/end-role.ts";
import { grantRole } from "../src/features/people/grant-role.ts";
import { DoneBy } from "../src/features/elections/sources/origin.ts";
import type { Actor } from "../src/platform/access/index.ts";
import type { AnyDeed } from "../src/platform/deeds/index.ts";
import { act, done, operator, somebody } from "./support/act.ts";
import {
  accountFor,
  committeeOf,
  conferenceYear,
  figures,
  inSession,
  prepared,
  type World,
} from "./support/conference.ts";
import { freshDatabase } from "./support/database.ts";
import { clusterOfUnits } from "./support/cluster.ts";

// What somebody tried who wanted to decide a count alone, with roles of his own and of people he could reach.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let voteId: number;
let conferenceId: number;
let itemId: number;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());
beforeEach(async () => {
  world = await conferenceYear(database);
  voteId = await prepared(world, [world.unitIds[2]!]);
  const session = await inSession(world, { voteIds: [voteId] });
  conferenceId = session.conferenceId;
  itemId = session.itemIds[1]!;
});

const codeOf = async (deed: AnyDeed, actor: Actor, input: object, now?: string): Promise<string> => {
  const outcome = await act(database, deed, actor, input as never, now);
  return outcome.kind === "refused" ? outcome.refusal.code : outcome.kind;
};
const grantOf = async (personId: number, role: string): Promise<number> => {
  const held = database.queries.selectFrom("roleGrant").select("id").where("yearId", "=", world.yearId);
  const row = await held.where("personId", "=", personId).where("role", "=", role).executeTakeFirstOrThrow();
  return row.id;
};
const opens = () => world.try("conference.put-to-vote", world.as("secretary"), { itemId, noticeRead: true });
const preparers = async (id = voteId): Promise<readonly string[]> => {
  const row = await database.queries.selectFrom("vote").select("doneBy").where("id", "=", id).executeTakeFirstOrThrow();
  return DoneBy.parse(row.doneBy).prepared ?? [];
};
const types = (number: number, id = voteId) =>
  world.try("elections.enter-figures", world.as("teller", number), {
    ...{ voteId: id, seat: number, revision: 0 },
    figures: figures(5, { [world.unitIds[2]!]: 4 }),
  });

test("nobody takes away who counts or compares an open vote: not one who made himself standing body, nor one made so since", async () => {
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  await accountFor(database, { yearId: world.yearId, role: "standing-body", number: 2 });
  await accountFor(database, { yearId: world.yearId, role: "standing-body", number: 3 });
  await database.pool.query("update role_grant set granted_by = 'person:602' where person_id = 602 and year_id = $1", [
    world.yearId,
  ]);
  await database.pool.query(
    "update role_grant set granted_at = '2020-12-18T02:00:00Z' where person_id = 603 and year_id = $1",
    [world.yearId],
  );
  expect(await opens()).toBe("done");
  const self: Actor = {
    ...somebody(602, { yearId: world.yearId, role: "standing-body", unitId: null }),
    administrator: true,
  } as Actor;
  const counting = [
    [401, "teller"],
    [101, "secretary"],
    [102, "secretary"],
    [601, "standing-body"],
  ] as const;
  for (const [personId, role] of counting)
    for (const who of [self, world.as("standing-body", 3)])
      expect(await codeOf(endRole, who, { grantId: await grantOf(personId, role) })).toBe("counts-an-open-vote");
  for (const personId of [401, 102]) expect(await codeOf(deactivate, self, { personId })).toBe("counts-an-open-vote");
  expect(await codeOf(endRole, world.as("standing-body"), { grantId: await grantOf(102, "secretary") })).toBe("done");
});

test("whoever makes or changes a ballot has prepared it, also in the vote that follows", async () => {
  expect(await preparers()).toEqual(["person:101"]);
  const chair = world.as("chair");
  const other = world.unitIds[3]!;
  await world.do("elections.add-nominee", chair, { voteId, unitId: other, source: "list" });
  expect(await preparers()).toEqual(["person:101", "person:201"]);
  await world.do("elections.withdraw-nominee", world.as("deputy"), { voteId, unitId: other, reason: "xin rút" });
  expect(await preparers()).toEqual(["person:101", "person:201", "person:301"]);
  const { revision } = await database.queries
    .selectFrom("vote")
    .select("revision")
    .where("id", "=", voteId)
    .executeTakeFirstOrThrow();
  const stated = { voteId, unitId: world.unitIds[2]!, facts: {}, source: "Bảng điểm", revision };
  await world.do("elections.state-tie-facts", world.as("secretary", 2), stated);
  expect(await preparers()).toEqual(["person:101", "person:201", "person:301", "person:102"]);
  const voiding = { voteId, again: "vote", reason: "Kiểm thử, bỏ phiếu lại" };
  const { newVoteId } = await world.do("elections.void-vote", chair, voiding);
  expect(await preparers(newVoteId)).toEqual(["person:101", "person:201", "person:301", "person:102"]);
});

test("who sits on the committee of an open vote changes nothing about its ballot", async () => {
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  expect(await opens()).toBe("done");
  const both = somebody(
    401,
    { yearId: world.yearId, role: "teller", unitId: null },
    { yearId: world.yearId, role: "secretary", unitId: null },
  );
  const withdrawal = { voteId, unitId: world.unitIds[2]!, reason: "xin rút" };
  expect(await world.try("elections.withdraw-nominee", both, withdrawal)).toBe("counts-this-vote");
});

test("tellers whom a secretary appointed are not of the standing body, and an officer of a nominee stays one", async () => {
  const { yearId } = world;
  const third = 404;
  await database.pool.query("update role_grant set granted_by = 'person:101' where person_id = $1 and year_id = $2", [
    third,
    yearId,
  ]);
  const seats = (personId: number) => ({
    ...committeeOf(world, conferenceId),
    members: [
      { name: "A", personId, head: true },
      { name: "B", personId: 402 },
    ],
    forVoteId: voteId,
  });
  expect(await world.try("conference.form-committee", world.as("chair"), seats(third))).toBe("not-from-standing-body");
  const officer = { yearId, personId: third, role: "unit-officer" as const, unitId: world.unitIds[2]! };
  const { grantId } = await done(database, grantRole, world.as("standing-body"), officer);
  await done(database, endRole, world.as("standing-body"), { grantId });
  expect(await world.try("conference.form-committee", world.as("chair"), seats(third))).toBe("teller-of-nominee");
  // Given while the vote is open, it counts at once.
  await world.do("conference.form-committee", world.as("chair"), {
    ...committeeOf(world, conferenceId),
    forVoteId: voteId,
  });
  expect(await opens()).toBe("done");
  await done(database, grantRole, world.as("standing-body"), { ...officer, personId: 402 });
  expect(await types(2)).toBe("teller-of-nominee");
});

test("no unit of another cluster enters an agenda or a committee, and no conference opens before its day", async () => {
  const { unitIds } = await clusterOfUnits(database, { code: `cum-khac-${world.yearId}`, units: 2 });
  const secretary = world.as("secretary");
  const conference = await database.queries
    .selectFrom("conference")
    .select("revision")
    .where("id", "=", conferenceId)
    .executeTakeFirstOrThrow();
  const item = { title: "Việc khác", startsAt: "10:00", minutes: 5, concernsUnitId: unitIds[0] };
  const agenda = { conferenceId, revision: conference.revision, items: [item] };
  expect(await world.try("conference.arrange-agenda", secretary, agenda)).toBe("unit-not-of-this-year");
  const members = [{ name: "A", unitId: unitIds[0], head: true }, { name: "B" }];
  const committee = { conferenceId, members, chosen: "x", fromStandingBody: false };
  expect(await world.try("conference.form-committee", secretary, committee)).toBe("unit-not-of-this-year");
  const leader = { name: "Chủ trì" };
  const later = await world.do("conference.create-conference", secretary, {
    ...{
      yearId: world.yearId,
      kind: "quarter",
      name: "Hội nghị sau",
      day: "2020-12-19",
      startsAt: "08:00",
      place: "Hội trường",
    },
    ...{ mode: "in-person", leaders: { chair: leader, deputy: null, secretary: leader } },
  });
  expect(await world.try("conference.start-conference", secretary, { conferenceId: later.conferenceId })).toBe(
    "before-its-day",
  );
});

test("what two tellers typed is not taken over from paper", async () => {
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  expect(await opens()).toBe("done");
  expect([await types(1), await types(2)]).toEqual(["done", "done"]);
  const asked = { voteId };
  expect(await world.try("elections.count-from-paper", world.as("secretary"), asked)).toBe("counted-already");
  expect(await world.try("elections.count-from-paper", operator, asked)).toBe("counted-already");
});
