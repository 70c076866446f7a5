import { afterAll, beforeAll, expect, test } from "vitest";
import { conferenceYear, inSession, prepared } from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { readYear } from "../year/index.ts";
import { conferenceDuties } from "./progress.ts";

// Said before it is too late: at the hour of the vote no agenda can be printed again, and closed minutes stay closed.

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const dutiesOf = async (yearId: number): Promise<readonly string[]> => {
  const year = await readYear(database.queries, yearId);
  return (await conferenceDuties(database.queries, year!, "2020-12-18")).map(({ what }) => what);
};

test("a vote that no agenda holds is a duty of the secretary and a word on the meeting to come, until it is placed", async () => {
  const world = await conferenceYear(database);
  const [head, , third] = world.unitIds as [number, number, number];
  const placed = await prepared(world, [head, third]);
  const { conferenceId } = await inSession(world, { voteIds: [placed] });
  const secretary = world.as("secretary");
  const view = () => world.do("conference.read-conference", secretary, { conferenceId });
  expect((await view()).offAgenda).toEqual([]);
  const subject = { kind: "head" };
  const nominees = world.unitIds.slice(1, 3).map((unitId) => ({ unitId }));
  const vote = { yearId: world.yearId, subject, channel: "paper", nominees };
  const { voteId } = await world.do("elections.prepare-vote", secretary, vote);
  const duty = "Đưa vào chương trình hội nghị: ";
  expect((await dutiesOf(world.yearId)).filter((what) => what.startsWith(duty))).toHaveLength(1);
  const seen = await view();
  expect(seen.offAgenda).toEqual([expect.stringMatching(/cụm trưởng/i)]);
  const kept = seen.items.map(({ itemId, title, startsAt, minutes, voteId: of }: Record<string, unknown>) => ({
    ...{ itemId, title, startsAt, minutes, voteId: of },
  }));
  const items = [...kept, { title: "Bầu cụm trưởng", startsAt: "10:00", minutes: 15, voteId }];
  await world.do("conference.arrange-agenda", secretary, { conferenceId, items, revision: seen.revision });
  expect((await view()).offAgenda).toEqual([]);
  expect((await dutiesOf(world.yearId)).filter((what) => what.startsWith(duty))).toEqual([]);
});

test("somebody invited of whom nobody wrote whether they came is a duty between the end and the closed minutes", async () => {
  const world = await conferenceYear(database);
  const secretary = world.as("secretary");
  const { conferenceId } = await inSession(world);
  const guest = { conferenceId, kind: "guest", unitId: null, name: "Khách mời" };
  const { attendanceId } = await world.do("conference.invite", secretary, guest);
  const duty = "Điểm danh 1 người còn ghi “đã mời”: Hội nghị tổng kết năm 2020";
  expect(await dutiesOf(world.yearId)).not.toContain(duty); // they may still come
  await world.do("conference.end-conference", secretary, { conferenceId });
  expect(await dutiesOf(world.yearId)).toContain(duty);
  await world.do("conference.mark-attendance", secretary, { attendanceId, state: "present", reason: "", revision: 1 });
  expect(await dutiesOf(world.yearId)).not.toContain(duty);
});
