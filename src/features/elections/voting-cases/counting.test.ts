// Cases of docs/voting-cases.md: counting.
import { expect, test } from "vitest";
import { conferenceYear, countedAndSigned, figures, prepared } from "../../../../test/support/conference.ts";
import { opened, reopened, votingScene } from "../../../../test/support/voting.ts";
import { readYear } from "../../year/index.ts";
import { votesOf } from "../index.ts";
import { countMinutes } from "../papers/count-minutes.ts";

const scene = votingScene();

test("neither teller sees the other's entry before both are in; differences are named cell by cell", async () => {
  const world = await conferenceYear(scene.database);
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
  const again = { voteId, seat: 1, figures: figures(5, { [first]: 3 }), revision: 0 };
  expect(await world.ask("elections.enter-figures", world.as("teller", 1), again)).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { figures: figures(5, { [first]: 4 }), revision: 1 },
      savedBy: expect.any(String),
    },
  });
  // From another's seat nothing is told of it, whatever revision is tried.
  expect(await world.ask("elections.enter-figures", world.as("teller", 2), again)).toMatchObject({
    refusal: { code: "not-your-seat", teller: expect.any(String) },
  });
  expect(JSON.stringify(await world.ask("elections.enter-figures", world.as("teller", 2), again))).not.toContain(
    "agree",
  );
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
  const world = await conferenceYear(scene.database);
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
  const world = await conferenceYear(scene.database);
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
  expect(await world.try("elections.sign-result", world.as("teller", 3), { voteId })).toBe("more-returned-than-issued");
  const { newVoteId } = await world.do("elections.void-vote", world.as("chair"), {
    voteId,
    again: "vote",
    reason: "Thu về nhiều hơn phát ra",
  });
  await reopened(world, itemIds[1]!);
  await countedAndSigned(world, newVoteId, figures(5, { [first]: 4 }));
  expect(await scene.voteOf(voteId)).toMatchObject({ state: "void", result: null });
  expect(await scene.voteOf(newVoteId)).toMatchObject({ state: "signed", round: 1, followsBecause: "voted-again" });
});

test("figures that do not balance are named with their numbers and not signed", async () => {
  const world = await conferenceYear(scene.database);
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
  const world = await conferenceYear(scene.database);
  const [first] = world.unitIds as [number];
  const voteId = await prepared(world, [first]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 4 }));
  const voidIt = (id: number, again: string) =>
    world.try("elections.void-vote", world.as("chair"), { voteId: id, again, reason: "Có ý kiến về số phiếu" });
  expect(await voidIt(voteId, "count")).toBe("done");
  expect(await voidIt(voteId, "count")).toBe("void-already");
  const recount = (await votesOf(scene.database.queries, world.yearId)).find(({ followsId }) => followsId === voteId)!;
  expect(recount).toMatchObject({ state: "open", opening: (await scene.voteOf(voteId)).opening });
  await countedAndSigned(world, recount.voteId, figures(5, { [first]: 3 }));
  expect(await voidIt(recount.voteId, "count")).toBe("counted-twice-already");
  expect(await voidIt(recount.voteId, "vote")).toBe("done");
  expect((await scene.voteOf(voteId)).result!.figures[0]!.lines[0]!.agree).toBe(4);
  expect((await scene.voteOf(recount.voteId)).result!.figures[0]!.lines[0]!.agree).toBe(3);
});

test("the standing body voids a wrong count with its reason; what was signed cannot be written over in the database", async () => {
  const world = await conferenceYear(scene.database);
  const [first] = world.unitIds as [number];
  const voteId = await prepared(world, [first]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 4 }));
  const write = (values: object) =>
    scene.database.queries.updateTable("vote").set(values).where("id", "=", voteId).execute();
  await expect(write({ result: "{}" })).rejects.toThrow("keeps what was");
  await expect(write({ opening: "{}" })).rejects.toThrow("keeps what was");
  await expect(scene.database.queries.deleteFrom("vote").where("id", "=", voteId).execute()).rejects.toThrow();
  const voiding = { voteId, again: "count", reason: "Số trong biên bản khác bảng kiểm" };
  expect(await world.try("elections.void-vote", world.as("teller", 3), voiding)).toBe("not-allowed");
  expect(await world.try("elections.void-vote", world.as("standing-body"), voiding)).toBe("done");
  await expect(write({ state: "signed" })).rejects.toThrow("keeps what was");
});

test("a result voided at the meeting and entered two days later prints the hour of the meeting and the day of entry", async () => {
  const world = await conferenceYear(scene.database);
  const [first] = world.unitIds as [number];
  const voteId = await prepared(world, [first]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 4 }));
  const voidAt = (clock: string, day = "2020-12-18") => {
    const voiding = { voteId, again: "nothing", reason: "Có ý kiến về số phiếu", when: { day, clock } };
    return world.ask("elections.void-vote", world.as("chair"), voiding, "2020-12-20T02:00:00.000Z");
  };
  expect(await voidAt("07:00")).toMatchObject({ refusal: { code: "days-out-of-order", earlier: "vote-opening" } });
  expect(await voidAt("07:00", "2020-12-21")).toMatchObject({ refusal: { code: "later-than-now", what: "voiding" } });
  expect((await voidAt("10:20")).kind).toBe("done");
  const { voided } = await scene.voteOf(voteId);
  expect(voided).toMatchObject({ at: "2020-12-20T02:00:00.000Z", heldAt: "2020-12-18T03:20:00.000Z" });
  const year = (await readYear(scene.database.queries, world.yearId))!;
  const print = JSON.stringify(await countMinutes.make(scene.database.queries, year, String(voteId)));
  expect(print).toContain("đã bị huỷ lúc 10 giờ 20 phút ngày 18/12/2020 (nhập vào hệ thống ngày 20/12/2020), lý do");
});
