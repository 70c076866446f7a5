import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  accountFor,
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rulesWith,
} from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("a year-end conference from the invitation to the sealed minutes", async () => {
  const world = await conferenceYear(database);
  const [head, , third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [head, third]);
  const { conferenceId, itemIds, attendees } = await inSession(world, { voteIds: [voteId] });
  const secretary = world.as("secretary");

  const before = await world.do("conference.read-conference", secretary, { conferenceId });
  const { prospect } = before.items[1];
  expect(prospect.quorum).toEqual({ entitled: 5, present: 5, needed: 4, met: true });
  expect(prospect.chairReason).toContain("cụm phó điều hành");
  expect(prospect.notice).toContain("5 phiếu");

  await world.do("conference.form-committee", secretary, { ...committeeOf(world, conferenceId), forVoteId: voteId });
  expect(await world.try("conference.put-to-vote", world.as("deputy"), { itemId: itemIds[1] })).toBe("notice-not-read");
  await world.do("conference.put-to-vote", world.as("deputy"), { itemId: itemIds[1], noticeRead: true });
  await countedAndSigned(world, voteId, figures(5, { [head]: 4, [third]: 1 }));

  await world.do("conference.record-opinion", secretary, {
    conferenceId,
    attendanceId: attendees[2],
    wording: "Nhất trí báo cáo.",
  });
  await world.do("conference.record-conclusion", secretary, {
    conferenceId,
    wording: "Gửi hồ sơ",
    owner: "Thư ký cụm",
    dueOn: "2020-12-20",
  });
  expect(await world.try("conference.close-minutes", secretary, { conferenceId })).toBe("not-ended");
  await world.do("conference.end-conference", secretary, { conferenceId });
  await world.do("conference.close-minutes", secretary, { conferenceId });

  const closed = await world.do("conference.read-conference", secretary, { conferenceId });
  const line = await database.queries
    .selectFrom("logEntry")
    .select(["seq", "hash", "action"])
    .where("hash", "=", closed.seal.logHash)
    .executeTakeFirstOrThrow();
  expect(line).toMatchObject({ seq: closed.seal.logSeq, action: "conference.end-conference" });
  expect(closed.items[1].chaired).toMatchObject({ as: "deputy", name: "Cụm phó" });
  expect(
    await world.try("conference.record-opinion", secretary, {
      conferenceId,
      attendanceId: attendees[2],
      wording: "Muộn",
    }),
  ).toBe("minutes-closed");
});

describe("who may come and who may vote", () => {
  test("a substitute is of the same unit only", async () => {
    const world = await conferenceYear(database);
    const [first, second] = world.unitIds as [number, number];
    const { attendees } = await inSession(world, { present: [second] });
    const secretary = world.as("secretary");
    const from = (unitId: number) => ({ attendanceId: attendees[0], unitId, name: "Người dự thay" });
    expect(await world.try("conference.name-substitute", secretary, from(second))).toBe("other-unit");
    expect(await world.try("conference.name-substitute", secretary, from(first))).toBe("done");
    expect(await world.try("conference.name-substitute", secretary, from(first))).toBe("substituted-already");
  });

  test("absence needs a reason, leaving needs having come, a stale screen overwrites nothing", async () => {
    const world = await conferenceYear(database);
    const { attendees } = await inSession(world);
    const mark = (state: string, revision: number, reason = "") => ({
      attendanceId: attendees[0],
      state,
      reason,
      revision,
    });
    const secretary = world.as("secretary");
    expect(await world.try("conference.mark-attendance", secretary, mark("absent", 2))).toBe("reason-needed");
    expect(await world.ask("conference.mark-attendance", secretary, mark("absent", 1, "ốm"))).toMatchObject({
      refusal: {
        code: "changed-meanwhile",
        now: { state: "present", reason: "", revision: 2 },
        savedBy: expect.any(String),
      },
    });
    expect(await world.try("conference.mark-attendance", secretary, mark("absent", 2, "ốm"))).toBe("done");
    expect(await world.try("conference.mark-attendance", secretary, mark("left", 3))).toBe("never-came");
  });

  test("a written opinion is taken only where the rulebook allows it, and from somebody absent", async () => {
    const strict = await conferenceYear(database);
    const allowing = await conferenceYear(database, rulesWith({ absent: "written-opinion" }));
    for (const [world, code] of [
      [strict, "written-not-allowed"],
      [allowing, "done"],
    ] as const) {
      const { attendees } = await inSession(world, { present: world.unitIds.slice(1) });
      const secretary = world.as("secretary");
      expect(await world.try("conference.receive-written-opinion", secretary, { attendanceId: attendees[0] })).toBe(
        code,
      );
      if (code === "done")
        expect(await world.try("conference.receive-written-opinion", secretary, { attendanceId: attendees[1] })).toBe(
          "is-here",
        );
    }
  });

  test("only the secretary invites; a delegate reads", async () => {
    const world = await conferenceYear(database);
    const { conferenceId } = await inSession(world);
    const guest = { conferenceId, kind: "guest", name: "Khách mời" };
    expect(await world.try("conference.invite", world.as("delegate", 2), guest)).toBe("not-allowed");
    expect(await world.try("conference.read-conference", world.as("delegate", 2), { conferenceId })).toBe("done");
    expect(await world.try("conference.invite", world.as("secretary"), guest)).toBe("done");
    expect(await world.try("conference.invite", world.as("secretary"), guest)).toBe("invited-already");
    expect(
      await world.try("conference.invite", world.as("secretary"), {
        conferenceId,
        kind: "delegate",
        name: "Không đơn vị",
      }),
    ).toBe("delegate-needs-a-unit");
  });
});

describe("the course of a conference", () => {
  test("without a quorum a vote does not open, and the electorate is not frozen", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[2]!]);
    const { conferenceId, itemIds, attendees } = await inSession(world, {
      present: world.unitIds.slice(0, 3),
      voteIds: [voteId],
    });
    await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
    const put = { itemId: itemIds[1], noticeRead: true };
    expect(await world.try("conference.put-to-vote", world.as("chair"), put)).toBe("no-quorum");
    const late = { attendanceId: attendees[3], state: "late", revision: 2 };
    await world.do("conference.mark-attendance", world.as("secretary"), late);
    expect(await world.try("conference.put-to-vote", world.as("chair"), put)).toBe("done");
  });

  test("who arrives after the opening is recorded and changes nothing of the roll", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[2]!]);
    const { conferenceId, itemIds, attendees } = await inSession(world, {
      present: world.unitIds.slice(0, 4),
      voteIds: [voteId],
    });
    await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
    await world.do("conference.put-to-vote", world.as("chair"), { itemId: itemIds[1], noticeRead: true });
    await world.do("conference.mark-attendance", world.as("secretary"), {
      attendanceId: attendees[4],
      state: "late",
      revision: 2,
    });
    const vote = await world.do("elections.read-vote", world.as("secretary"), { voteId });
    expect(vote.opening.voters).toBe(4);
    expect(vote.opening.roll.find(({ way }: { way: string }) => way === "absent")).toBeDefined();
  });

  test("tellers of a nominated unit are refused when the committee is formed and again when the vote opens", async () => {
    const world = await conferenceYear(database);
    const [, , third] = world.unitIds as [number, number, number];
    const voteId = await prepared(world, [third]);
    const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
    await accountFor(database, { yearId: world.yearId, role: "teller", number: 1, unitId: third });
    const committee = committeeOf(world, conferenceId);
    const partial = {
      ...committee,
      members: committee.members.map((member, at) => (at === 0 ? { ...member, unitId: third } : member)),
    };
    const form = (input: object) => world.try("conference.form-committee", world.as("secretary"), input);
    expect(await form({ ...partial, forVoteId: voteId })).toBe("teller-of-nominee");
    expect(await form(partial)).toBe("done");
    expect(await world.try("conference.put-to-vote", world.as("chair"), { itemId: itemIds[1], noticeRead: true })).toBe(
      "teller-of-nominee",
    );
    expect(await form({ ...committee, members: committee.members.map((member) => ({ ...member, head: false })) })).toBe(
      "one-head-needed",
    );
  });

  test("an item that has begun stays on the agenda; a vote stands on one item only", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[2]!]);
    const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
    const secretary = world.as("secretary");
    const items = [{ title: "Bỏ phiếu", startsAt: "09:00", minutes: 20, voteId }];
    await world.do("conference.begin-item", secretary, { itemId: itemIds[0] });
    const { revision } = await world.do("conference.read-conference", secretary, { conferenceId });
    const arrange = (input: object, at = revision) =>
      world.try("conference.arrange-agenda", secretary, { conferenceId, items: input, revision: at });
    expect(await arrange(items)).toBe("item-begun");
    const begun = { itemId: itemIds[0], title: "Khai mạc", startsAt: "08:00", minutes: 10 };
    expect(await arrange([begun, ...items, ...items])).toBe("vote-twice");
    expect(await arrange([begun, ...items], revision - 1)).toBe("changed-meanwhile");
    expect(await arrange([begun, ...items])).toBe("done");
  });

  test("a conference does not end over an open ballot", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[2]!]);
    const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
    await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
    await world.do("conference.put-to-vote", world.as("chair"), { itemId: itemIds[1], noticeRead: true });
    expect(await world.try("conference.end-conference", world.as("chair"), { conferenceId })).toBe("vote-still-open");
  });
});
