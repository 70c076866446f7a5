// Cases of docs/voting-cases.md: head and deputy.
import { expect, test } from "vitest";
import { conferenceYear, countedAndSigned, figures, rules } from "../../../../test/support/conference.ts";
import { opened, prepare, lead, chosen, only, votingScene } from "../../../../test/support/voting.ts";

const scene = votingScene();

test("head and deputy on two ballots: who is elected head does not stand for deputy; the year after is led by both", async () => {
  const world = await conferenceYear(scene.database, { ...rules, votes: rules.votes.slice(2) });
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
  expect(await world.try("elections.recognise-headship", world.as("secretary"), recognise)).toBe("recognised-already");
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
  const world = await conferenceYear(scene.database, only(2, { heads }));
  const [first, second, third] = world.unitIds as [number, number, number];
  const voteId = await lead(world, "head", [first, second, third]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, chosen({ [first]: 3, [second]: 1, [third]: 1 }));
  const seen = await world.do("elections.read-vote", world.as("secretary"), { voteId });
  expect(seen.opening.conferenceId).toBeGreaterThan(0);
  expect(seen.signed).toMatchObject({ deputies: [], deputiesTied: [expect.any(String), expect.any(String)] });
  const record = (more: object) =>
    world.try("elections.record-headship", world.as("secretary"), { yearId: world.yearId, ...more });
  expect(await record({})).toBe("deputies-tied");
  expect(await record({ deputies: [first], reason: "Theo luân phiên" })).toBe("deputies-tied");
  expect(await record({ deputies: [third], reason: "Theo luân phiên" })).toBe("done");
});

test("a sole candidate is agreed to or not, never elected by acclamation", async () => {
  const world = await conferenceYear(scene.database, only(2));
  const [first] = world.unitIds as [number];
  const voteId = await lead(world, "head", [first]);
  await opened(world, voteId);
  await countedAndSigned(world, voteId, figures(5, { [first]: 2 }));
  expect(await scene.outcomes(voteId)).toEqual(["not-honoured: below-threshold"]);
});

test("adopting a report by hand takes more than half of those present and is no vote on a title", async () => {
  const world = await conferenceYear(scene.database);
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
