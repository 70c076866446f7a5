// Cases of docs/voting-cases.md: what the result is.
import { expect, test } from "vitest";
import { conferenceYear, countedAndSigned, figures, prepared, rulesWith } from "../../../../test/support/conference.ts";
import { after } from "../../../../test/support/tampering.ts";
import { opened, reopened, votingScene } from "../../../../test/support/voting.ts";

const scene = votingScene();

test("nobody reaches it: a second ballot among the best two, then head and deputy decide with names and reason", async () => {
  const world = await conferenceYear(scene.database);
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
  expect((await scene.voteOf(again)).nominees.map(({ unitId }) => unitId)).toEqual([head, deputy]);
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

  // Its record: whichever part is changed past the product is named, and so is a settlement taken out or put in.
  const ofSettlement = async (statement: string, id = again) =>
    (await after(scene.database, statement, [id])).records.faults.filter(({ kind }) => kind === "settlement");
  expect(await ofSettlement("update vote set position = position where id = $1")).toEqual([]);
  for (const [path, value] of [
    ["reason", "Lý do khác"],
    ["decidedBy,0,name", "Người khác"],
    ["by", "council"],
    ["honoured,0", deputy],
  ] as const)
    expect(
      await ofSettlement(
        `update vote set settlement = jsonb_set(settlement, '{${path}}', '${JSON.stringify(value)}') where id = $1`,
      ),
    ).toMatchObject([
      { code: "record-differs", fields: [{ field: `settlement.${path.replace(",0", "").replace(",", ".")}` }] },
    ]);
  expect(await ofSettlement("update vote set settlement = null where id = $1")).toMatchObject([
    { code: "record-gone" },
  ]);
  const copied = "update vote set settlement = (select settlement from vote where settlement is not null limit 1)";
  expect(await ofSettlement(`${copied} where id = $1`, voteId)).toMatchObject([{ code: "record-unknown" }]);
});

test("a tie that needs a score is not signed until somebody states it with its source", async () => {
  const world = await conferenceYear(scene.database, rulesWith({ ties: ["score"] }));
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
  const { revision } = await scene.voteOf(voteId);
  const stated = { voteId, unitId: second, source: "Bảng xếp hạng", revision };
  const state = (more: object) => world.ask("elections.state-tie-facts", world.as("secretary"), { ...stated, ...more });
  expect(await state({ facts: { score: 97001 } })).toMatchObject({ kind: "done" });
  expect(await state({ facts: { score: 91007 } })).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { facts: { score: 97001 }, revision: revision + 1 } },
  });
  expect(await sign()).toBe("done");
  expect(await scene.outcomes(voteId)).toEqual(["not-honoured: beyond-quota", "honoured: reached"]);
});

test("a tie that persists goes to the head unit's casting vote, named and reasoned, never to chance", async () => {
  const world = await conferenceYear(scene.database, rulesWith({ ties: ["head-unit-casting-vote"] }));
  const [head, second, third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [second, third]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [second]: 4, [third]: 4 }));
  expect(await scene.outcomes(voteId)).toEqual(["tied: tie-for-last-place", "tied: tie-for-last-place"]);
  const settle = (unitId: number, honoured: number[]) =>
    world.try("elections.record-settlement", world.as("secretary"), {
      voteId,
      honoured,
      decidedBy: [{ name: "Người ký", unitId }],
      reason: "Phong trào mạnh hơn",
    });
  expect(await settle(second, [third])).toBe("head-unit-decides");
  expect(await settle(head, [third])).toBe("done");
  expect((await scene.voteOf(voteId)).settlement).toMatchObject({ by: "casting-vote", honoured: [third] });
});

test("a vote against the ranking by score is kept and shown beside it", async () => {
  const world = await conferenceYear(scene.database);
  const [first, second] = world.unitIds as [number, number];
  const voteId = await prepared(world, [], {
    nominees: [
      { unitId: first, facts: { score: 95000 } },
      { unitId: second, facts: { score: 96000 } },
    ],
  });
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 4, [second]: 2 }));
  expect(await scene.outcomes(voteId)).toEqual(["honoured: reached", "not-honoured: below-threshold"]);
  expect((await scene.voteOf(voteId)).result!.againstScores).toMatchObject([
    { honoured: `unit:${first}`, outranked: `unit:${second}` },
  ]);
});

test("the order of those who reached it is kept, so that a later disqualification can be answered", async () => {
  const world = await conferenceYear(scene.database);
  const [first, second] = world.unitIds as [number, number];
  const voteId = await prepared(world, [first, second]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 4, [second]: 5 }));
  const order = (await scene.voteOf(voteId)).result!.verdict.order.flatMap(({ nominees }) => nominees);
  expect(order).toEqual([`unit:${second}`, `unit:${first}`]);
});

test("a result voted before the year is over says what it waits for", async () => {
  const world = await conferenceYear(scene.database);
  const voteId = await prepared(world, [world.unitIds[0]!], { subjectTo: "kết quả cả năm đến 31/12/2020" });
  expect((await world.do("elections.read-vote", world.as("observer"), { voteId })).subjectTo).toContain("31/12/2020");
});

test("in a small room nobody outside the count reads a figure, before or after the signature, nor does the log before it", async () => {
  const world = await conferenceYear(scene.database);
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
  const entered = await scene.database.queries
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
