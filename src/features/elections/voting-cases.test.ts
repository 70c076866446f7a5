// Cases of docs/voting-cases.md that need a conference, people and the database; the arithmetic of the others is
// tested beside src/engines/counting.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rules,
  rulesWith,
  type World,
} from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { readYear } from "../movement/index.ts";
import { readVote, votesOf } from "./index.ts";
import { ballotsOf } from "./papers/ballots-paper.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

/** Opens a vote in a conference of its own, counted by the standing body. */
async function opened(world: World, voteId: number, present = world.unitIds) {
  const session = await inSession(world, { present, voteIds: [voteId] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, session.conferenceId));
  await reopened(world, session.itemIds[1]!);
  return session;
}

const reopened = (world: World, itemId: number) =>
  world.do("conference.put-to-vote", world.as("secretary"), { itemId, noticeRead: true });

const voteOf = async (voteId: number) => (await readVote(database.queries, voteId))!;
const outcomes = async (voteId: number) =>
  (await voteOf(voteId)).result!.verdict.nominees.map(({ outcome, because }) => `${outcome}: ${because}`);

const prepare = (world: World, subject: object, units: readonly number[], more: object = {}) =>
  world.try("elections.prepare-vote", world.as("secretary"), {
    yearId: world.yearId,
    subject,
    name: "Một lượt bỏ phiếu",
    channel: "paper",
    nominees: units.map((unitId) => ({ unitId })),
    ...more,
  });

const lead = (world: World, kind: "head" | "deputy", units: readonly number[], more: object = {}) =>
  prepared(world, units, {
    subject: { kind },
    name: kind === "head" ? "Cụm trưởng năm 2021" : "Cụm phó năm 2021",
    ...more,
  });

/** One mark a ballot: votes by unit, each of them a valid ballot. */
function chosen(votes: Readonly<Record<number, number>>) {
  const all = Object.values(votes).reduce((sum, one) => sum + one, 0);
  const lines = Object.entries(votes).map(([unitId, agree]) => ({ nominee: `unit:${unitId}`, agree }));
  return figures(all, {}, { lines });
}

const government = { kind: "title", awardCode: "co-chinh-phu" };
const ministry = { kind: "title", awardCode: "co-bo" };
const only = (position: number, more: object = {}) => ({ ...rules, votes: [rules.votes[position]!], ...more });

describe("who stands", () => {
  test("a unit that withdrew or was never nominated still votes", async () => {
    const world = await conferenceYear(database);
    const [first, second] = world.unitIds as [number, number];
    const voteId = await prepared(world, [first, second]);
    await world.do("elections.withdraw-nominee", world.as("secretary"), { voteId, unitId: second, reason: "Xin rút" });
    await opened(world, voteId);
    expect((await voteOf(voteId)).opening!.roll.filter(({ way }) => way === "present")).toHaveLength(5);
  });

  test("a unit honoured with one title is refused for the next, and free again where the rulebook lets", async () => {
    for (const [oneTitleAUnit, code] of [
      [true, "already-honoured"],
      [false, "done"],
    ] as const) {
      const world = await conferenceYear(database, { ...rules, nominations: { fromTheFloor: true, oneTitleAUnit } });
      const [first] = world.unitIds as [number];
      const voteId = await prepared(world, [first]);
      await opened(world, voteId);
      await countedAndSigned(world, voteId, figures(5, { [first]: 5 }));
      expect(await prepare(world, government, [first])).toBe(code);
    }
  });

  test("the Government's flag asks for the ministry's first, by a vote or by a paper that attests the standard", async () => {
    const votes = rules.votes.map((entry, at) => (at === 1 ? { ...entry, requires: ["co-bo"] } : entry));
    const world = await conferenceYear(database, { ...rules, votes });
    const [first, second, third] = world.unitIds as [number, number, number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 5 }));
    expect(await prepare(world, government, [second])).toBe("prerequisite-missing");
    const attested = { unitId: third, attested: [{ awardCode: "co-bo", source: "Văn bản xác nhận" }] };
    expect(await prepare(world, government, [], { nominees: [{ unitId: first }, attested] })).toBe("done");
  });

  test("a nominee comes from the floor only where the rulebook lets, and never after opening", async () => {
    const strict = await conferenceYear(database, {
      ...rules,
      nominations: { fromTheFloor: false, oneTitleAUnit: true },
    });
    const open = await conferenceYear(database);
    const add = (world: World, voteId: number, unitId: number) =>
      world.try("elections.add-nominee", world.as("secretary"), { voteId, unitId, source: "floor" });
    expect(await add(strict, await prepared(strict, [strict.unitIds[0]!]), strict.unitIds[1]!)).toBe(
      "not-from-the-floor",
    );
    const voteId = await prepared(open, [open.unitIds[0]!]);
    expect(await add(open, voteId, open.unitIds[1]!)).toBe("done");
    expect(await add(open, voteId, open.unitIds[1]!)).toBe("nominee-twice");
    await opened(open, voteId);
    expect(await add(open, voteId, open.unitIds[2]!)).toBe("opened-already");
  });

  test("who withdraws before opening leaves the ballot; after opening the votes are counted and it is not honoured", async () => {
    const world = await conferenceYear(database);
    const [first, second, third] = world.unitIds as [number, number, number];
    const voteId = await prepared(world, [first, second, third]);
    const withdraw = (unitId: number) =>
      world.try("elections.withdraw-nominee", world.as("secretary"), { voteId, unitId, reason: "Xin rút" });
    await withdraw(third);
    await opened(world, voteId);
    expect(await withdraw(first)).toBe("done");
    expect(await withdraw(first)).toBe("withdrawn-already");
    await countedAndSigned(world, voteId, figures(5, { [first]: 5, [second]: 4 }));
    expect(await outcomes(voteId)).toEqual(["not-honoured: withdrawn", "honoured: reached"]);
    expect(await withdraw(second)).toBe("signed-already");
  });

  test("units not considered last year cannot be nominated to lead, and somebody must have checked", async () => {
    const heads = { ...rules.heads, excludeNotConsidered: true };
    const world = await conferenceYear(database, only(2, { heads }));
    const [first, second] = world.unitIds as [number, number];
    const excluded = [{ unitId: second, reason: "Năm 2019 không được xét" }];
    expect(await prepare(world, { kind: "head" }, [first])).toBe("exclusion-not-checked");
    expect(await prepare(world, { kind: "head" }, [first, second], { excluded })).toBe("nominee-excluded");
    expect(await prepare(world, { kind: "head" }, [first], { excluded })).toBe("done");
  });

  test("a unit that merged away in mid-year neither stands nor votes; its successor does", async () => {
    const world = await conferenceYear(database);
    const [gone, successor] = world.unitIds as [number, number];
    await database.queries
      .updateTable("membership")
      .set({ leftOn: "2020-07-01", leftBecause: "merged", mergedInto: successor })
      .where("unitId", "=", gone)
      .execute();
    expect(await prepare(world, ministry, [gone])).toBe("not-a-member");
    const voteId = await prepared(world, [successor]);
    await opened(world, voteId);
    const { roll, electorate } = (await voteOf(voteId)).opening!;
    expect(roll.some(({ unitId }) => unitId === gone)).toBe(false);
    expect(electorate).toMatchObject({ clusterUnits: 4, entitledVoters: 4 });
  });

  test("a title without a place this year is not voted on", async () => {
    const world = await conferenceYear(database, rulesWith({ quota: { kind: "absolute", places: 0 } }));
    expect(await prepare(world, ministry, [world.unitIds[0]!])).toBe("no-places");
  });

  test("a vote may carry an opaque name, and its ballots say no more", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[0]!], { name: "Nội dung số 7" });
    const year = (await readYear(database.queries, world.yearId))!;
    const ballots = JSON.stringify(ballotsOf(year, await voteOf(voteId)));
    expect(ballots).toContain("Nội dung số 7");
    expect(ballots).not.toContain("co-bo");
  });
});

describe("how it is asked", () => {
  test("the ballot asks what the rule asks: each unit, one of them, a name to cross out, or the whole list", async () => {
    const asks = [
      [{ kind: "approve-each" }, "một trong hai ô"],
      [{ kind: "choose", atMost: 1 }, "của một đơn vị"],
      [{ kind: "choose", atMost: 2 }, "không quá 2 đơn vị"],
      [{ kind: "cross-out" }, "gạch tên"],
      [{ kind: "list" }, "cả danh sách"],
    ] as const;
    for (const [ask, says] of asks) {
      const world = await conferenceYear(database, rulesWith({ asks: ask }));
      const vote = await voteOf(await prepared(world, world.unitIds.slice(0, 3)));
      const year = (await readYear(database.queries, world.yearId))!;
      expect(JSON.stringify(ballotsOf(year, vote))).toContain(says);
    }
  });

  test("votes open in the rulebook's order, each when the one before is settled", async () => {
    const world = await conferenceYear(database);
    const [first, second] = world.unitIds as [number, number];
    const earlier = await prepared(world, [first]);
    const later = await prepared(world, [second], { subject: government, name: "Cờ thi đua của Chính phủ" });
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
    const world = await conferenceYear(database);
    expect(await prepare(world, ministry, [world.unitIds[0]!], { channel: "hands" })).toBe("secret-not-by-hand");
    expect(await prepare(world, ministry, [world.unitIds[0]!], { channel: "electronic" })).toBe("invalid");
  });

  test("a show of hands is recorded unit by unit and counted like any other vote", async () => {
    const world = await conferenceYear(database, rulesWith({ secrecy: "open" }));
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
    expect(await record(hands)).toBe("changed-meanwhile");
    await world.do("elections.sign-result", world.as("teller", 3), { voteId });
    expect((await voteOf(voteId)).result!.verdict.nominees[0]).toMatchObject({
      outcome: "honoured",
      sum: { votes: 4, base: 5 },
    });
  });

  test("the sealed opinion of an absent unit is a channel of its own beside the paper", async () => {
    const world = await conferenceYear(database, rulesWith({ absent: "written-opinion", quorum: null }));
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
    expect((await voteOf(voteId)).result!.verdict.nominees[0]).toMatchObject({
      outcome: "honoured",
      sum: { votes: 4 },
    });
    expect((await voteOf(voteId)).opening!.notice!.findings).toContainEqual({ rule: 5, smallestGroup: 1 });
  });
});

describe("counting", () => {
  test("neither teller sees the other's entry before both are in; differences are named cell by cell", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    const enter = (seat: number, agree: number, revision = 0, as = seat) =>
      world.try("elections.enter-figures", world.as("teller", as), {
        voteId,
        seat,
        figures: figures(5, { [first]: agree }),
        revision,
      });
    const look = (seat: number) => world.do("elections.read-vote", world.as("teller", seat), { voteId });

    expect(await enter(1, 4)).toBe("done");
    expect((await look(2)).entries).toEqual([]);
    expect((await look(1)).entries).toHaveLength(1);
    expect((await world.do("elections.read-vote", world.as("secretary"), { voteId })).entries).toEqual([]);
    expect(await enter(1, 3, 0)).toBe("changed-meanwhile");
    expect(await enter(1, 3, 1, 2)).toBe("not-your-seat");
    expect(await enter(2, 3)).toBe("done");
    expect(await enter(3, 3)).toBe("two-typed-already");

    const both = await look(3);
    expect(both.differences).toEqual([
      { channel: "paper", figure: "agree", nominee: `unit:${first}`, first: 4, second: 3 },
      { channel: "paper", figure: "disagree", nominee: `unit:${first}`, first: 1, second: 2 },
    ]);
    expect(both.conclusions).toMatchObject([{ words: "Chưa kết luận", sum: "4/5 hoặc 3/5 phiếu tuỳ bản nhập, cần 4" }]);
    const sign = (seat: number) => world.try("elections.sign-result", world.as("teller", seat), { voteId });
    expect(await sign(3)).toBe("entries-differ");
    expect(await enter(2, 4, 1)).toBe("done");
    expect(await sign(1)).toBe("only-the-head-signs");
    expect(await sign(3)).toBe("done");
    expect(await sign(3)).toBe("not-open");
  });

  test("invalid ballots are explained one by one, or the result is not signed", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    const typed = (invalidBecause: object) =>
      figures(4, { [first]: 4 }, { issued: 5, returned: 5, invalid: 1, invalidBecause });
    for (const seat of [1, 2])
      await world.do("elections.enter-figures", world.as("teller", seat), {
        voteId,
        seat,
        figures: typed({}),
        revision: 0,
      });
    expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe("invalid-unexplained");
    for (const seat of [1, 2])
      await world.do("elections.enter-figures", world.as("teller", seat), {
        voteId,
        seat,
        figures: typed({ "too-many-names": 1 }),
        revision: 1,
      });
    expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe("done");
  });

  test("one ballot more than issued is not signed; the vote is voided and held again", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    const { itemIds } = await opened(world, voteId);
    const typed = figures(5, { [first]: 5 }, { issued: 4 });
    for (const seat of [1, 2])
      await world.do("elections.enter-figures", world.as("teller", seat), {
        voteId,
        seat,
        figures: typed,
        revision: 0,
      });
    expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe(
      "more-returned-than-issued",
    );
    const { newVoteId } = await world.do("elections.void-vote", world.as("chair"), {
      voteId,
      again: "vote",
      reason: "Thu về nhiều hơn phát ra",
    });
    await reopened(world, itemIds[1]!);
    await countedAndSigned(world, newVoteId, figures(5, { [first]: 4 }));
    expect(await voteOf(voteId)).toMatchObject({ state: "void", result: null });
    expect(await voteOf(newVoteId)).toMatchObject({ state: "signed", round: 1, followsBecause: "voted-again" });
  });

  test("figures that do not balance are named with their numbers and not signed", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    for (const seat of [1, 2])
      await world.do("elections.enter-figures", world.as("teller", seat), {
        voteId,
        seat,
        figures: figures(4, { [first]: 4 }, { issued: 5, returned: 5 }),
        revision: 0,
      });
    expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe("out-of-balance");
  });

  test("on a complaint the ballots are counted again once, the next time voted again; every record stays", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 4 }));
    const voidIt = (id: number, again: string) =>
      world.try("elections.void-vote", world.as("chair"), { voteId: id, again, reason: "Có ý kiến về số phiếu" });
    expect(await voidIt(voteId, "count")).toBe("done");
    expect(await voidIt(voteId, "count")).toBe("void-already");
    const recount = (await votesOf(database.queries, world.yearId)).find(({ followsId }) => followsId === voteId)!;
    expect(recount).toMatchObject({ state: "open", opening: (await voteOf(voteId)).opening });
    await countedAndSigned(world, recount.voteId, figures(5, { [first]: 3 }));
    expect(await voidIt(recount.voteId, "count")).toBe("counted-twice-already");
    expect(await voidIt(recount.voteId, "vote")).toBe("done");
    expect((await voteOf(voteId)).result!.figures[0]!.lines[0]!.agree).toBe(4);
    expect((await voteOf(recount.voteId)).result!.figures[0]!.lines[0]!.agree).toBe(3);
  });

  test("the standing body voids a wrong count with its reason; what was signed cannot be written over in the database", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 4 }));
    const write = (values: object) =>
      database.queries.updateTable("vote").set(values).where("id", "=", voteId).execute();
    await expect(write({ result: "{}" })).rejects.toThrow("keeps what was");
    await expect(write({ opening: "{}" })).rejects.toThrow("keeps what was");
    await expect(database.queries.deleteFrom("vote").where("id", "=", voteId).execute()).rejects.toThrow();
    const voiding = { voteId, again: "count", reason: "Số trong biên bản khác bảng kiểm" };
    expect(await world.try("elections.void-vote", world.as("teller", 3), voiding)).toBe("not-allowed");
    expect(await world.try("elections.void-vote", world.as("standing-body"), voiding)).toBe("done");
    await expect(write({ state: "signed" })).rejects.toThrow("keeps what was");
  });
});

describe("what the result is", () => {
  test("nobody reaches it: a second ballot among the best two, then head and deputy decide with names and reason", async () => {
    const world = await conferenceYear(database);
    const [head, deputy, third] = world.unitIds as [number, number, number];
    const voteId = await prepared(world, [head, deputy, third]);
    const { itemIds } = await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [head]: 3, [deputy]: 2, [third]: 1 }));
    const settle = (id: number, decidedBy: object[], honoured = [head]) =>
      world.try("elections.record-settlement", world.as("chair"), {
        voteId: id,
        honoured,
        decidedBy,
        reason: "Thành tích nổi trội hơn",
      });
    const chair = { name: "Chủ trì", unitId: head };
    const second = { name: "Cụm phó", unitId: deputy };
    expect(await settle(voteId, [chair, second])).toBe("next-round-first");

    const { voteId: again } = await world.do("elections.hold-next-round", world.as("secretary"), { voteId });
    expect((await voteOf(again)).nominees.map(({ unitId }) => unitId)).toEqual([head, deputy]);
    expect(await world.try("elections.hold-next-round", world.as("secretary"), { voteId })).toBe("followed-already");
    await reopened(world, itemIds[1]!);
    await countedAndSigned(world, again, figures(5, { [head]: 3, [deputy]: 2 }));
    expect(await settle(again, [chair])).toBe("head-and-deputy-decide");
    expect(await settle(again, [chair, second], [third])).toBe("not-among-the-open");
    expect(await settle(again, [chair, second], [head, deputy])).toBe("too-many-chosen");
    expect(await settle(again, [chair, second])).toBe("done");
    expect(await settle(again, [chair, second])).toBe("settled-already");
    const { entries } = await world.do("elections.read-votes", world.as("observer"), { yearId: world.yearId });
    expect(entries[0]).toMatchObject({ concluded: true, honoured: ["Đơn vị thử số 1"] });
  });

  test("a tie that needs a score is not signed until somebody states it with its source", async () => {
    const world = await conferenceYear(database, rulesWith({ ties: ["score"] }));
    const [first, second] = world.unitIds as [number, number];
    const voteId = await prepared(world, [first, second], {
      nominees: [{ unitId: first, facts: { score: 97000 } }, { unitId: second }],
    });
    await opened(world, voteId);
    const typed = figures(5, { [first]: 4, [second]: 4 });
    for (const seat of [1, 2])
      await world.do("elections.enter-figures", world.as("teller", seat), {
        voteId,
        seat,
        figures: typed,
        revision: 0,
      });
    const sign = () => world.try("elections.sign-result", world.as("teller", 3), { voteId });
    expect(await sign()).toBe("tie-waits");
    await world.do("elections.state-tie-facts", world.as("secretary"), {
      voteId,
      unitId: second,
      facts: { score: 97001 },
      source: "Bảng xếp hạng",
    });
    expect(await sign()).toBe("done");
    expect(await outcomes(voteId)).toEqual(["not-honoured: beyond-quota", "honoured: reached"]);
  });

  test("a tie that persists goes to the head unit's casting vote, named and reasoned, never to chance", async () => {
    const world = await conferenceYear(database, rulesWith({ ties: ["head-unit-casting-vote"] }));
    const [head, second, third] = world.unitIds as [number, number, number];
    const voteId = await prepared(world, [second, third]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [second]: 4, [third]: 4 }));
    expect(await outcomes(voteId)).toEqual(["tied: tie-for-last-place", "tied: tie-for-last-place"]);
    const settle = (unitId: number, honoured: number[]) =>
      world.try("elections.record-settlement", world.as("secretary"), {
        voteId,
        honoured,
        decidedBy: [{ name: "Người ký", unitId }],
        reason: "Phong trào mạnh hơn",
      });
    expect(await settle(second, [third])).toBe("head-unit-decides");
    expect(await settle(head, [third])).toBe("done");
    expect((await voteOf(voteId)).settlement).toMatchObject({ by: "casting-vote", honoured: [third] });
  });

  test("a vote against the ranking by score is kept and shown beside it", async () => {
    const world = await conferenceYear(database);
    const [first, second] = world.unitIds as [number, number];
    const voteId = await prepared(world, [], {
      nominees: [
        { unitId: first, facts: { score: 95000 } },
        { unitId: second, facts: { score: 96000 } },
      ],
    });
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 4, [second]: 2 }));
    expect(await outcomes(voteId)).toEqual(["honoured: reached", "not-honoured: below-threshold"]);
    expect((await voteOf(voteId)).result!.againstScores).toMatchObject([
      { honoured: `unit:${first}`, outranked: `unit:${second}` },
    ]);
  });

  test("the order of those who reached it is kept, so that a later disqualification can be answered", async () => {
    const world = await conferenceYear(database);
    const [first, second] = world.unitIds as [number, number];
    const voteId = await prepared(world, [first, second]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 4, [second]: 5 }));
    const order = (await voteOf(voteId)).result!.verdict.order.flatMap(({ nominees }) => nominees);
    expect(order).toEqual([`unit:${second}`, `unit:${first}`]);
  });

  test("a result voted before the year is over says what it waits for", async () => {
    const world = await conferenceYear(database);
    const voteId = await prepared(world, [world.unitIds[0]!], { subjectTo: "kết quả cả năm đến 31/12/2020" });
    expect((await world.do("elections.read-vote", world.as("observer"), { voteId })).subjectTo).toContain("31/12/2020");
  });

  test("in a small room nobody outside the count reads a figure, before or after the signature, nor does the log before it", async () => {
    const world = await conferenceYear(database);
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    const delegate = world.as("delegate", 2);
    await world.do("elections.enter-figures", world.as("teller", 1), {
      voteId,
      seat: 1,
      figures: figures(5, { [first]: 4 }),
      revision: 0,
    });
    const entered = await database.queries
      .selectFrom("logEntry")
      .select("content")
      .where("action", "=", "elections.enter-figures")
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entered.content).what).toEqual({ voteId, seat: 1, entered: true });
    await world.do("elections.enter-figures", world.as("teller", 2), {
      voteId,
      seat: 2,
      figures: figures(5, { [first]: 4 }),
      revision: 0,
    });
    expect((await world.do("elections.read-vote", delegate, { voteId })).conclusions).toBeNull();
    await world.do("elections.sign-result", world.as("teller", 3), { voteId });
    const view = await world.do("elections.read-vote", delegate, { voteId });
    expect(view).toMatchObject({ figures: null, conclusions: [{ words: "Đạt", sum: "" }] });
    const slide = await world.do("elections.project-vote", delegate, { voteId });
    expect(slide.lines).toEqual([{ unit: "Đơn vị thử số 1", outcome: "honoured", words: "Đạt", votes: null }]);
    expect((await world.do("elections.read-vote", world.as("secretary"), { voteId })).figures).not.toBeNull();
  });
});

describe("head and deputy", () => {
  test("head and deputy on two ballots: who is elected head does not stand for deputy; the year after is led by both", async () => {
    const world = await conferenceYear(database, { ...rules, votes: rules.votes.slice(2) });
    const [first, second, third] = world.unitIds as [number, number, number];
    const headVote = await lead(world, "head", [first, second]);
    await opened(world, headVote);
    await countedAndSigned(world, headVote, chosen({ [first]: 1, [second]: 4 }));
    const record = () => world.try("elections.record-headship", world.as("secretary"), { yearId: world.yearId });
    expect(await record()).toBe("deputy-not-elected");
    expect(await prepare(world, { kind: "deputy" }, [second])).toBe("elected-head");
    const deputyVote = await lead(world, "deputy", [first, third]);
    await opened(world, deputyVote);
    await countedAndSigned(world, deputyVote, chosen({ [first]: 2, [third]: 3 }));
    expect(await record()).toBe("done");
    expect(await record()).toBe("headship-exists");

    const { elected } = await world.do("elections.read-votes", world.as("secretary"), { yearId: world.yearId });
    expect(elected).toMatchObject([{ role: "head", year: 2021, electedOn: "2020-12-18" }, { role: "deputy" }]);
    const headshipId = elected[0].headshipId;
    const recognise = { headshipId, recognisedOn: "2021-01-05", recognition: "Công văn số 01" };
    expect(
      await world.try("elections.recognise-headship", world.as("secretary"), {
        ...recognise,
        recognisedOn: "2020-12-01",
      }),
    ).toBe("before-election");
    expect(await world.try("elections.recognise-headship", world.as("secretary"), recognise)).toBe("done");
    expect(await world.try("elections.recognise-headship", world.as("secretary"), recognise)).toBe(
      "recognised-already",
    );
    expect(
      await world.try("elections.hand-over-headship", world.as("secretary"), {
        headshipId,
        handedOverOn: "2021-01-10",
      }),
    ).toBe("done");
    expect(
      await world.try("elections.void-vote", world.as("chair"), {
        voteId: headVote,
        again: "vote",
        reason: "Muốn bầu lại",
      }),
    ).toBe("headship-recorded");
  });

  test("where the runner-up becomes deputy, a tie among runners-up needs names and a reason", async () => {
    const heads = { ...rules.heads, twoBallots: false };
    const world = await conferenceYear(database, only(2, { heads }));
    const [first, second, third] = world.unitIds as [number, number, number];
    const voteId = await lead(world, "head", [first, second, third]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, chosen({ [first]: 3, [second]: 1, [third]: 1 }));
    const record = (more: object) =>
      world.try("elections.record-headship", world.as("secretary"), { yearId: world.yearId, ...more });
    expect(await record({})).toBe("deputies-tied");
    expect(await record({ deputies: [first], reason: "Theo luân phiên" })).toBe("deputies-tied");
    expect(await record({ deputies: [third], reason: "Theo luân phiên" })).toBe("done");
  });

  test("a sole candidate is agreed to or not, never elected by acclamation", async () => {
    const world = await conferenceYear(database, only(2));
    const [first] = world.unitIds as [number];
    const voteId = await lead(world, "head", [first]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 2 }));
    expect(await outcomes(voteId)).toEqual(["not-honoured: below-threshold"]);
  });
});

test("adopting a report by hand takes more than half of those present and is no vote on a title", async () => {
  const world = await conferenceYear(database);
  const hands = (agree: number) =>
    world.unitIds.slice(0, 4).map((unitId, at) => ({ unitId, mark: at < agree ? "agree" : "disagree" }));
  const record = (rows: object) =>
    world.do("elections.record-decision", world.as("secretary"), {
      yearId: world.yearId,
      about: "report",
      wording: "Báo cáo tổng kết",
      hands: rows,
    });
  expect(await record(hands(2))).toMatchObject({ adopted: false, sum: { agree: 2, present: 4, needed: 3 } });
  expect(await record(hands(3))).toMatchObject({ adopted: true });
  const view = await world.do("elections.read-votes", world.as("observer"), { yearId: world.yearId });
  expect(view.decisions).toHaveLength(2);
  expect(view.entries.every(({ ballots }: { ballots: object[] }) => ballots.length === 0)).toBe(true);
});
