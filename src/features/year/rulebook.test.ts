import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { createYear } from "./operations/create-year.ts";
import { editRulebook } from "./operations/edit-rulebook.ts";
import { readRulebook } from "./operations/read-rulebook.ts";
import { readYear } from "./store/read-year.ts";
import { sampleRulebooks } from "./sample-rulebooks/index.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());
const [twoThirds, eightyPercent] = sampleRulebooks.map(({ rules }) => rules) as [
  (typeof sampleRulebooks)[number]["rules"],
  (typeof sampleRulebooks)[number]["rules"],
];

test("every sample is accepted as it is", async () => {
  const place = await secretaryYear(database, "cum-mau");
  for (const [at, { rules }] of sampleRulebooks.entries()) {
    const outcome = await act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: at, rules });
    expect(outcome).toMatchObject({ kind: "done" });
  }
});

test("a rounded threshold is refused with the fraction to use, and nothing is written", async () => {
  const place = await secretaryYear(database, "cum-lam-tron");
  const [vote, ...others] = twoThirds.votes;
  const rounded = { ...vote!, rule: { ...vote!.rule, threshold: { numerator: 6667, denominator: 10_000 } } };
  const rules = { ...twoThirds, votes: [rounded, ...others] };
  const outcome = await act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules });
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "share-rounded", instead: "2/3" } });
  expect(outcome.kind === "refused" && outcome.sentence).toContain("2/3");
  expect((await done(database, readRulebook, place.secretary, { yearId: place.yearId })).versions).toEqual([]);
});

test("names an award twice, an unknown award, a regulation of other years and 30 February", async () => {
  const place = await secretaryYear(database, "cum-sai");
  const write = (rules: typeof twoThirds) =>
    act(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules });
  const [vote] = twoThirds.votes;
  expect(await write({ ...twoThirds, votes: [vote!, vote!] })).toMatchObject({ refusal: { code: "subject-twice" } });
  const unknown = { ...vote!, subject: { kind: "title" as const, awardCode: "khong-co" } };
  expect(await write({ ...twoThirds, votes: [unknown] })).toMatchObject({ refusal: { code: "no-such-award" } });
  const requiring = { ...vote!, requires: ["khong-co-dieu-kien"] };
  expect(await write({ ...twoThirds, votes: [requiring] })).toMatchObject({
    refusal: { code: "no-such-award", awardCode: "khong-co-dieu-kien" },
  });
  expect(await write({ ...twoThirds, regulation: "khong-co" })).toMatchObject({
    refusal: { code: "no-such-regulation", regulation: "khong-co" },
  });
  // In force only from the end of 2025 on, which is no day of a dossier of 2020.
  expect(await write({ ...twoThirds, regulation: "bac-ninh-86-2025" })).toMatchObject({
    refusal: { code: "no-such-regulation" },
  });
  const deadlines = [{ what: "Nộp", on: "02-30", nextYear: false }];
  expect(await write({ ...twoThirds, deadlines })).toMatchObject({ refusal: { code: "no-such-day" } });
});

test("two secretaries at once: the second sees what the first wrote", async () => {
  const place = await secretaryYear(database, "cum-hai-thu-ky");
  await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: twoThirds });
  const second = somebody(2, { yearId: place.yearId, role: "secretary", unitId: null });
  const late = { yearId: place.yearId, revision: 0, rules: eightyPercent };
  expect(await act(database, editRulebook, second, late)).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { rules: { title: twoThirds.title }, revision: 1 },
      savedBy: "Người dùng thử 1",
      savedAt: "2020-12-18T01:00:00.000Z",
    },
  });
});

test("a delegate may read it and not write it", async () => {
  const { yearId, unitIds } = await secretaryYear(database, "cum-dai-bieu");
  const delegate = somebody(3, { yearId, role: "delegate", unitId: unitIds[0]! });
  expect((await act(database, readRulebook, delegate, { yearId })).kind).toBe("done");
  const write = { yearId, revision: 0, rules: twoThirds };
  expect((await act(database, editRulebook, delegate, write)).kind).toBe("not-allowed");
});

test("the cluster's rulebook of the year before is offered first", async () => {
  const place = await secretaryYear(database, "cum-ke-thua");
  await done(database, editRulebook, place.secretary, { yearId: place.yearId, revision: 0, rules: eightyPercent });
  const { clusterId } = (await readYear(database.queries, place.yearId))!.cluster;
  const next = await done(database, createYear, operator, { clusterId, year: 2021 });
  const { samples } = await done(database, readRulebook, operator, { yearId: next.yearId });
  expect(samples[0]).toMatchObject({ code: "year-before", rules: eightyPercent });
});
