// Cases of docs/voting-cases.md: how it is asked.
import { expect, test } from "vitest";
import {
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rulesWith,
} from "../../../../test/support/conference.ts";
import { opened, reopened, prepare, government, ministry, votingScene } from "../../../../test/support/voting.ts";
import { readYear } from "../../year/index.ts";
import { ballotsOf } from "../papers/ballots-paper.ts";

const scene = votingScene();

test("the ballot asks what the rule asks: each unit, one of them, a name to cross out, or the whole list", async () => {
  const asks = [
    [{ kind: "approve-each" }, "một trong hai ô"],
    [{ kind: "choose", atMost: 1 }, "của một đơn vị"],
    [{ kind: "choose", atMost: 2 }, "không quá 2 đơn vị"],
    [{ kind: "cross-out" }, "gạch tên"],
    [{ kind: "list" }, "cả danh sách"],
  ] as const;
  for (const [ask, says] of asks) {
    const world = await conferenceYear(scene.database, rulesWith({ asks: ask }));
    const vote = await scene.voteOf(await prepared(world, world.unitIds.slice(0, 3)));
    const year = (await readYear(scene.database.queries, world.yearId))!;
    expect(JSON.stringify(ballotsOf(year, vote))).toContain(says);
  }
});

test("votes open in the rulebook's order, each when the one before is settled", async () => {
  const world = await conferenceYear(scene.database);
  const [first, second] = world.unitIds as [number, number];
  const earlier = await prepared(world, [first]);
  const later = await prepared(world, [second], { subject: government });
  const { conferenceId, itemIds } = await inSession(world, { voteIds: [later, earlier] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  const put = (itemId: number | undefined) =>
    world.try("conference.put-to-vote", world.as("secretary"), { itemId, noticeRead: true });
  expect(await put(itemIds[1])).toBe("earlier-vote-first");
  expect(await put(itemIds[2])).toBe("done");
  expect(await put(itemIds[1])).toBe("earlier-vote-first");
  await countedAndSigned(world, earlier, figures(5, { [first]: 4 }));
  expect(await put(itemIds[1])).toBe("done");
});

test("a secret vote is not taken by hand; the electronic channel is not offered yet", async () => {
  const world = await conferenceYear(scene.database);
  expect(await prepare(world, ministry, [world.unitIds[0]!], { channel: "hands" })).toBe("secret-not-by-hand");
  expect(await prepare(world, ministry, [world.unitIds[0]!], { channel: "electronic" })).toBe("invalid");
});

test("a show of hands is recorded unit by unit and counted like any other vote", async () => {
  const world = await conferenceYear(scene.database, rulesWith({ secrecy: "open" }));
  const [first] = world.unitIds as [number];
  const voteId = await prepared(world, [first], { channel: "hands" });
  await opened(world, voteId);
  const marks = ["agree", "agree", "agree", "agree", "abstain"];
  const hands = world.unitIds.map((unitId, at) => ({
    voter: `unit:${unitId}`,
    marks: { [`unit:${first}`]: marks[at] },
  }));
  const record = (rows: object, revision = 2) =>
    world.try("elections.record-hands", world.as("secretary"), { voteId, hands: rows, revision });
  expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe("hands-missing");
  expect(await record(hands.slice(1))).toBe("hand-missing");
  expect(await record([...hands, hands[0]])).toBe("voter-twice");
  expect(await record([{ voter: "unit:0", marks: {} }])).toBe("voter-not-on-the-roll");
  expect(await record(hands)).toBe("done");
  const second = { voteId, hands: hands.toReversed(), revision: 2 };
  expect(await world.ask("elections.record-hands", world.as("secretary"), second)).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { hands, revision: 3 }, savedBy: expect.any(String) },
  });
  await world.do("elections.sign-result", world.as("teller", 3), { voteId });
  expect((await scene.voteOf(voteId)).result!.verdict.nominees[0]).toMatchObject({
    outcome: "honoured",
    sum: { votes: 4, base: 5 },
  });
  const { source, balance } = await world.do("elections.read-vote", world.as("teller", 3), { voteId });
  expect(source.leavesBallots).toBe(false);
  expect(balance).toEqual([
    {
      says: expect.stringMatching(
        /: 5 người biểu quyết = 4 người đồng ý \+ 0 người không đồng ý \+ 1 người không biểu quyết$/,
      ) as string,
      holds: true,
    },
  ]);
});

test("the sealed opinion of an absent unit is a channel of its own beside the paper", async () => {
  const world = await conferenceYear(scene.database, rulesWith({ absent: "written-opinion", quorum: null }));
  const [first] = world.unitIds as [number];
  const voteId = await prepared(world, [first]);
  const { conferenceId, itemIds, attendees } = await inSession(world, {
    present: world.unitIds.slice(0, 4),
    voteIds: [voteId],
  });
  await world.do("conference.receive-written-opinion", world.as("secretary"), { attendanceId: attendees[4] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  await reopened(world, itemIds[1]!);
  const paper = figures(4, { [first]: 3 })[0];
  const written = { ...figures(1, { [first]: 1 })[0], channel: "written-opinion" };
  const enter = (typed: object) =>
    world.try("elections.enter-figures", world.as("teller", 1), { voteId, seat: 1, figures: typed, revision: 0 });
  expect(await enter([paper])).toBe("other-channels");
  await countedAndSigned(world, voteId, [paper, written]);
  expect((await scene.voteOf(voteId)).result!.verdict.nominees[0]).toMatchObject({
    outcome: "honoured",
    sum: { votes: 4 },
  });
  expect((await scene.voteOf(voteId)).opening!.notice!.findings).toContainEqual({ rule: 5, smallestGroup: 1 });
});
