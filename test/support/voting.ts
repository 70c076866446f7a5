import { afterAll, beforeAll } from "vitest";
import { readVote } from "../../src/features/elections/index.ts";
import { committeeOf, figures, inSession, prepared, rules, type Session, type World } from "./conference.ts";
import { freshDatabase } from "./database.ts";

/** What a file of voting cases stands on: its own database, and what it reads of a vote. */
export function votingScene() {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.remove());
  const voteOf = async (voteId: number) => (await readVote(database.queries, voteId))!;
  return {
    get database() {
      return database;
    },
    voteOf,
    outcomes: async (voteId: number) =>
      (await voteOf(voteId)).result!.verdict.nominees.map(({ outcome, because }) => `${outcome}: ${because}`),
  };
}

/** Opens a vote in a conference of its own, counted by the standing body. */
export async function opened(world: World, voteId: number, present = world.unitIds): Promise<Session> {
  const session = await inSession(world, { present, voteIds: [voteId] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, session.conferenceId));
  await reopened(world, session.itemIds[1]!);
  return session;
}

export const reopened = (world: World, itemId: number) =>
  world.do("conference.put-to-vote", world.as("secretary"), { itemId, noticeRead: true });

export const prepare = (world: World, subject: object, units: readonly number[], more: object = {}) =>
  world.try("elections.prepare-vote", world.as("secretary"), {
    yearId: world.yearId,
    subject,
    channel: "paper",
    nominees: units.map((unitId) => ({ unitId })),
    ...more,
  });

export const lead = (world: World, kind: "head" | "deputy", units: readonly number[], more: object = {}) =>
  prepared(world, units, {
    subject: { kind },
    ...more,
  });

/** One mark a ballot: votes by unit, each of them a valid ballot. */
export function chosen(votes: Readonly<Record<number, number>>) {
  const all = Object.values(votes).reduce((sum, one) => sum + one, 0);
  const lines = Object.entries(votes).map(([unitId, agree]) => ({ nominee: `unit:${unitId}`, agree }));
  return figures(all, {}, { lines });
}

export const government = { kind: "title", awardCode: "co-chinh-phu" };
export const ministry = { kind: "title", awardCode: "co-bo" };
export const only = (position: number, more: object = {}) => ({ ...rules, votes: [rules.votes[position]!], ...more });
