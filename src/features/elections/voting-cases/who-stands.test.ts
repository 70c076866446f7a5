// Cases of docs/voting-cases.md: who stands.
import { expect, test } from "vitest";
import {
  conferenceYear,
  countedAndSigned,
  figures,
  prepared,
  rules,
  rulesWith,
  type World,
} from "../../../../test/support/conference.ts";
import { opened, prepare, government, ministry, only, votingScene } from "../../../../test/support/voting.ts";
import { readYear } from "../../year/index.ts";
import { ballotsOf } from "../papers/ballots-paper.ts";

const scene = votingScene();

test("a unit that withdrew or was never nominated still votes", async () => {
  const world = await conferenceYear(scene.database);
  const [first, second] = world.unitIds as [number, number];
  const voteId = await prepared(world, [first, second]);
  await world.do("elections.withdraw-nominee", world.as("secretary"), { voteId, unitId: second, reason: "Xin rút" });
  await opened(world, voteId);
  expect((await scene.voteOf(voteId)).opening!.roll.filter(({ way }) => way === "present")).toHaveLength(5);
});

test("a unit honoured with one title is refused for the next, and free again where the rulebook lets", async () => {
  for (const [oneTitleAUnit, code] of [
    [true, "already-honoured"],
    [false, "done"],
  ] as const) {
    const world = await conferenceYear(scene.database, {
      ...rules,
      nominations: { fromTheFloor: true, oneTitleAUnit },
    });
    const [first] = world.unitIds as [number];
    const voteId = await prepared(world, [first]);
    await opened(world, voteId);
    await countedAndSigned(world, voteId, figures(5, { [first]: 5 }));
    expect(await prepare(world, government, [first])).toBe(code);
  }
});

test("the Government's flag asks for the ministry's first, by a vote or by a paper that attests the standard", async () => {
  const votes = rules.votes.map((entry, at) => (at === 1 ? { ...entry, requires: ["co-bo"] } : entry));
  const world = await conferenceYear(scene.database, { ...rules, votes });
  const [first, second, third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [first]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 5 }));
  expect(await prepare(world, government, [second])).toBe("prerequisite-missing");
  const attested = { unitId: third, attested: [{ awardCode: "co-bo", source: "Văn bản xác nhận" }] };
  expect(await prepare(world, government, [], { nominees: [{ unitId: first }, attested] })).toBe("done");
});

test("a nominee comes from the floor only where the rulebook lets, and never after opening", async () => {
  const strict = await conferenceYear(scene.database, {
    ...rules,
    nominations: { fromTheFloor: false, oneTitleAUnit: true },
  });
  const open = await conferenceYear(scene.database);
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
  const world = await conferenceYear(scene.database);
  const [first, second, third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [first, second, third]);
  const withdraw = (unitId: number) =>
    world.try("elections.withdraw-nominee", world.as("secretary"), { voteId, unitId, reason: "Xin rút" });
  await withdraw(third);
  await opened(world, voteId);
  expect(await withdraw(first)).toBe("done");
  expect(await withdraw(first)).toBe("withdrawn-already");
  await countedAndSigned(world, voteId, figures(5, { [first]: 5, [second]: 4 }));
  expect(await scene.outcomes(voteId)).toEqual(["not-honoured: withdrawn", "honoured: reached"]);
  expect(await withdraw(second)).toBe("signed-already");
});

test("units not considered last year cannot be nominated to lead, and somebody must have checked", async () => {
  const heads = { ...rules.heads, excludeNotConsidered: true };
  const world = await conferenceYear(scene.database, only(2, { heads }));
  const [first, second] = world.unitIds as [number, number];
  const excluded = [{ unitId: second, reason: "Năm 2019 không được xét" }];
  expect(await prepare(world, { kind: "head" }, [first])).toBe("exclusion-not-checked");
  expect(await prepare(world, { kind: "head" }, [first, second], { excluded })).toBe("nominee-excluded");
  const stranger = [{ unitId: 999_999, reason: "Đơn vị của cụm khác" }];
  expect(await prepare(world, { kind: "head" }, [first], { excluded: stranger })).toBe("not-a-member");
  expect(await prepare(world, { kind: "head" }, [first], { excluded })).toBe("done");
});

test("a unit that merged away in mid-year neither stands nor votes; its successor does", async () => {
  const world = await conferenceYear(scene.database);
  const [gone, successor] = world.unitIds as [number, number];
  await scene.database.queries
    .updateTable("membership")
    .set({ leftOn: "2020-07-01", leftBecause: "merged", mergedInto: successor })
    .where("unitId", "=", gone)
    .execute();
  expect(await prepare(world, ministry, [gone])).toBe("not-a-member");
  const voteId = await prepared(world, [successor]);
  await opened(world, voteId);
  const { roll, electorate } = (await scene.voteOf(voteId)).opening!;
  expect(roll.some(({ unitId }) => unitId === gone)).toBe(false);
  expect(electorate).toMatchObject({ clusterUnits: 4, entitledVoters: 4 });
});

test("a title without a place this year is not voted on", async () => {
  const world = await conferenceYear(scene.database, rulesWith({ quota: { kind: "absolute", places: 0 } }));
  expect(await prepare(world, ministry, [world.unitIds[0]!])).toBe("no-places");
});

test("a vote is called by its title and year; nobody types a name for it", async () => {
  const world = await conferenceYear(scene.database);
  expect(await prepare(world, { kind: "head" }, [world.unitIds[0]!], { name: "Nội dung số 7" })).toBe("invalid");
  const voteId = await prepared(world, [world.unitIds[0]!], { subject: { kind: "head" } });
  const { name } = await scene.voteOf(voteId);
  expect(name).toContain("2021"); // whoever is elected in 2020 leads the year after
  const year = (await readYear(scene.database.queries, world.yearId))!;
  expect(JSON.stringify(ballotsOf(year, await scene.voteOf(voteId)))).toContain(name);
});

test("who prepares a vote sees which units registered the title; nobody else is told", async () => {
  const world = await conferenceYear(scene.database);
  const [first] = world.unitIds as [number];
  await scene.database.queries
    .insertInto("titleRegistration")
    .values({ yearId: world.yearId, unitId: first, awardCode: ministry.awardCode, registeredOn: "2020-03-01" })
    .execute();
  const seen = async (role: "secretary" | "observer") =>
    (await world.do("elections.read-votes", world.as(role), { yearId: world.yearId })).units;
  expect((await seen("secretary"))[0]).toMatchObject({ registered: [ministry.awardCode], ranked: null });
  expect((await seen("secretary"))[1]).toMatchObject({ registered: [] });
  expect((await seen("observer"))[0]).toMatchObject({ registered: [], ranked: null });
});
