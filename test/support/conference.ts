import { conferenceDeeds } from "../../src/features/conference/register.ts";
import { electionsDeeds } from "../../src/features/elections/register.ts";
import { Rulebook } from "../../src/features/year/index.ts";
import type { VotingRule } from "../../src/engines/counting/index.ts";
import type { Actor, Role } from "../../src/platform/access/index.ts";
import type { Database } from "../../src/platform/database/index.ts";
import type { AnyDeed, Outcome } from "../../src/platform/deeds/index.ts";
import { flagRule, headRule } from "../counting-fixture.ts";
import { act, somebody } from "./act.ts";
import { clusterOfUnits } from "./cluster.ts";

/** A small rulebook: the ministry's flag, the Government's flag, a head and a deputy on two ballots. */
export const rules: Rulebook = {
  title: "Quy chế thử",
  votes: [
    {
      subject: { kind: "title", awardCode: "co-bo" },
      rule: { ...flagRule, quorum: { numerator: 2, denominator: 3 } },
      article: "Điều 9",
    },
    { subject: { kind: "title", awardCode: "co-chinh-phu" }, rule: flagRule, article: "Điều 9" },
    { subject: { kind: "head" }, rule: headRule, article: "Điều 10" },
    { subject: { kind: "deputy" }, rule: headRule, article: "Điều 10" },
  ],
  scoring: { scale: 100_000, ties: "same-rank" },
  heads: { deputies: 1, termYears: 1, obtainedBy: "election", excludeNotConsidered: false, twoBallots: true },
  chair: { conflict: "deputy-takes-the-item" },
  nominations: { fromTheFloor: true, oneTitleAUnit: true },
  publication: { countsFromVoters: 10 },
  deadlines: [],
};

/** The same rule for every vote of the small rulebook. */
export const rulesWith = (rule: Partial<VotingRule>, more: Partial<Rulebook> = {}): Rulebook => ({
  ...rules,
  votes: rules.votes.map((entry) => ({ ...entry, rule: { ...entry.rule, ...rule } })),
  ...more,
});

/** What a deed answered, read loosely: each test knows which deed it asked. */
// oxlint-disable-next-line typescript/no-explicit-any -- a deed named by text has no type of its own
type Answer = any;

export interface World {
  readonly database: Database;
  readonly yearId: number;
  readonly unitIds: readonly number[];
  /** Somebody who holds only this role in the year; tellers are told apart by number. */
  readonly as: (role: Role, number?: number) => Actor;
  /** Does a deed by its name; fails unless it is done. */
  readonly do: (name: string, actor: Actor, input: object, now?: string) => Promise<Answer>;
  /** Does a deed by its name and gives back how it ended, with what a refusal tells. */
  readonly ask: (name: string, actor: Actor, input: object, now?: string) => Promise<Outcome<unknown>>;
  /** Does a deed by its name and gives back the refusal's code, "done", or how else it ended. */
  readonly try: (name: string, actor: Actor, input: object, now?: string) => Promise<string>;
}

let worlds = 0;

/** A cluster of five units in 2020 with the small rulebook, and people for every role. */
export async function conferenceYear(
  database: Database,
  rulebook: Rulebook = rules,
  units = 5,
  year = 2020,
): Promise<World> {
  const { clusterId, unitIds } = await clusterOfUnits(database, { code: `cum-hn-${++worlds}`, units, year });
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, createdAt: `${year}-01-01T00:00:00Z` };
  const { id: yearId } = await database.queries
    .insertInto("clusterYear")
    .values({ clusterId, year, ...days })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database.queries
    .insertInto("rulebookVersion")
    .values({ yearId, number: 1, rules: JSON.stringify(Rulebook.parse(rulebook)) })
    .execute();
  await accountsThatCount(database, yearId);

  const deeds = new Map<string, AnyDeed>([...conferenceDeeds, ...electionsDeeds].map((deed) => [deed.name, deed]));
  const perform = (name: string, actor: Actor, input: object, now?: string): Promise<Outcome<unknown>> => {
    const deed = deeds.get(name);
    if (!deed) throw new Error(`no deed ${name}`);
    return act(database, deed, actor, input as never, now);
  };
  return {
    database,
    yearId,
    unitIds,
    as: (role, number = 1) => {
      const unitId = role === "delegate" ? unitIds[number - 1]! : null;
      return somebody(roleNumber(role) * 100 + number, { yearId, role, unitId });
    },
    do: async (name, actor, input, now) => {
      const outcome = await perform(name, actor, input, now);
      if (outcome.kind !== "done") throw new Error(`${name} ended as ${JSON.stringify(outcome)}`);
      return outcome.answer;
    },
    ask: perform,
    try: async (name, actor, input, now) => {
      const outcome = await perform(name, actor, input, now);
      return outcome.kind === "refused" ? outcome.refusal.code : outcome.kind;
    },
  };
}

const order: readonly Role[] = ["secretary", "chair", "deputy", "teller", "delegate", "standing-body", "observer"];
const roleNumber = (role: Role): number => order.indexOf(role) + 1;

/** Accounts of those who count or record: a seat is tied to an account that holds its role, not to what an actor says. */
async function accountsThatCount(database: Database, yearId: number): Promise<void> {
  const holders = [
    ...[1, 2].map((number) => ["secretary", number] as const),
    ...[1, 2, 3, 4].map((number) => ["teller", number] as const),
    ["standing-body", 1] as const,
  ];
  for (const [role, number] of holders) await accountFor(database, { yearId, role, number });
}

/** An account in the database behind `world.as(role, number)`, with its role since the beginning of the year. */
export async function accountFor(
  { queries, pool }: Database,
  at: { readonly yearId: number; readonly role: Role; readonly number: number; readonly unitId?: number | null },
): Promise<number> {
  const { yearId, role, number, unitId = null } = at;
  const id = roleNumber(role) * 100 + number;
  const grantedAt = "2020-01-02T00:00:00.000Z";
  const grantedBy = "operator:test";
  await pool.query(
    `insert into person (id, full_name, sign_in_name, created_at) overriding system value values ($1, $2, $3, $4)
     on conflict do nothing`,
    [id, `Người dùng thử ${id}`, `thu.${id}`, grantedAt],
  );
  await queries.insertInto("roleGrant").values({ personId: id, yearId, role, unitId, grantedAt, grantedBy }).execute();
  return id;
}

export interface Session {
  readonly conferenceId: number;
  readonly attendees: readonly number[];
  readonly itemIds: readonly number[];
}

/** A year-end conference in session: one delegate a unit, all present unless told, one agenda item a vote. */
export async function inSession(
  world: World,
  {
    present = world.unitIds,
    voteIds = [] as readonly number[],
  }: { present?: readonly number[]; voteIds?: readonly number[] } = {},
): Promise<Session> {
  const secretary = world.as("secretary");
  const leader = (name: string, unitId: number | undefined) => ({ name, unitId: unitId ?? null });
  const { conferenceId } = await world.do("conference.create-conference", secretary, {
    yearId: world.yearId,
    kind: "year-end",
    name: "Hội nghị tổng kết năm 2020",
    day: "2020-12-18",
    startsAt: "08:00",
    place: "Hội trường",
    mode: "in-person",
    leaders: {
      chair: leader("Chủ trì", world.unitIds[0]),
      deputy: leader("Cụm phó", world.unitIds[1]),
      secretary: leader("Thư ký", world.unitIds[0]),
    },
  });
  const attendees: number[] = [];
  for (const [at, unitId] of world.unitIds.entries()) {
    const guest = { conferenceId, kind: "delegate", unitId, name: `Đại biểu ${at + 1}` };
    const { attendanceId } = await world.do("conference.invite", secretary, guest);
    attendees.push(attendanceId);
    const here = present.includes(unitId);
    const mark = { attendanceId, state: here ? "present" : "absent", reason: here ? "" : "công tác", revision: 1 };
    await world.do("conference.mark-attendance", secretary, mark);
  }
  const item = (title: string, startsAt: string, voteId: number | null) => ({ title, startsAt, minutes: 15, voteId });
  const items = [
    item("Khai mạc", "08:00", null),
    ...voteIds.map((voteId, at) => item(`Bỏ phiếu ${at + 1}`, "09:00", voteId)),
  ];
  await world.do("conference.arrange-agenda", secretary, { conferenceId, items, revision: 1 });
  await world.do("conference.start-conference", secretary, { conferenceId });
  const view = await world.do("conference.read-conference", secretary, { conferenceId });
  return { conferenceId, attendees, itemIds: view.items.map(({ itemId }: { itemId: number }) => itemId) };
}

/** A committee of three from the standing body, each seat tied to an account: two who type, one who heads. */
export function committeeOf(world: World, conferenceId: number) {
  const seat = (number: number) => {
    const actor = world.as("teller", number);
    return {
      name: `Kiểm phiếu viên ${number}`,
      personId: actor.kind === "person" ? actor.id : null,
      head: number === 3,
    };
  };
  return { conferenceId, members: [seat(1), seat(2), seat(3)], chosen: "Biểu quyết giơ tay", fromStandingBody: true };
}

/** Prepares a title vote on these units. */
export async function prepared(world: World, units: readonly number[], more: object = {}): Promise<number> {
  const { voteId } = await world.do("elections.prepare-vote", world.as("secretary"), {
    yearId: world.yearId,
    subject: { kind: "title", awardCode: "co-bo" },
    channel: "paper",
    nominees: units.map((unitId) => ({ unitId })),
    ...more,
  });
  return voteId;
}

/** Balanced figures of paper ballots: who did not agree on a line, disagreed. */
export function figures(issued: number, favour: Readonly<Record<number, number>>, more: object = {}) {
  const lines = Object.entries(favour).map(([unitId, agree]) => ({
    nominee: `unit:${unitId}`,
    agree,
    disagree: issued - agree,
    noMark: 0,
  }));
  const sheet = { issued, returned: issued, valid: issued, invalid: 0, blank: 0, invalidBecause: {} };
  return [{ channel: "paper", ...sheet, lines, ...more }];
}

/** Two tellers type the same figures and the head signs. */
export async function countedAndSigned(world: World, voteId: number, typed: object): Promise<void> {
  for (const seat of [1, 2])
    await world.do("elections.enter-figures", world.as("teller", seat), { voteId, seat, figures: typed, revision: 0 });
  await world.do("elections.sign-result", world.as("teller", 3), { voteId });
}
