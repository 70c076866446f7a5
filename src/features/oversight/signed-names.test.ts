// In a year that is still open a name is corrected after everything was signed: screens go on showing what papers say.
import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import "../../actions.ts";
import { readConference } from "../conference/read-conference.ts";
import { projectVote } from "../elections/project-vote.ts";
import { readVoteView } from "../elections/read-vote.ts";
import { readVotes } from "../elections/read-votes.ts";
import { readYear } from "../year/index.ts";
import { readPact } from "../movement/read-pact.ts";
import { listNominations } from "../nominations/list-nominations.ts";
import { showNominations } from "../nominations/show-nominations.ts";
import { correctUnitName } from "../organisations/correct-unit-name.ts";
import { inYear } from "../organisations/in-year.ts";
import { listPapers } from "../papers/list-papers.ts";
import { listComments } from "../reports/list-comments.ts";
import { showSummary } from "../reports/show-summary.ts";
import { showUnitReport } from "../reports/show-unit-report.ts";
import { showYear } from "../reports/show-year.ts";
import { tellClusterOne2020 } from "../sample/cluster-one-2020/index.ts";
import { storyIn } from "../sample/story.ts";
import { readRanking } from "../scoring/index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let yearId: number;
const before = new Map<number, string>();
const secretary = () => somebody(9, { yearId, role: "secretary", unitId: null });
const numbers = async (statement: string): Promise<readonly number[]> =>
  (await database.pool.query<{ id: number }>(statement, [yearId])).rows.map(({ id }) => id);

beforeAll(async () => {
  database = await freshDatabase();
  const told = await tellClusterOne2020(storyIn(database, () => {}));
  if (!told.ok) throw new Error("the sample stands in its own way");
  ({ yearId } = told.value);
  const names = await database.pool.query<{ unitId: number; name: string; day: string }>(
    `select unit_id as "unitId", name, from_day::text as day from unit_name`,
  );
  for (const { unitId, name, day } of names.rows) {
    before.set(unitId, name);
    const correction = { unitId, fromDay: day, name: `Tên sửa sau ${unitId}`, decision: "" };
    await done(database, correctUnitName, operator, correction);
  }
}, 300_000);
afterAll(() => database.remove());

test("what is not signed bears the corrected name", async () => {
  expect((await readYear(database.queries, yearId))!.units[0]!.name).toMatch(/^Tên sửa sau/);
});

test("votes, their list and the projected result keep the names of the signed result", async () => {
  const votes = await numbers("select id from vote where year_id = $1 and state = 'signed'");
  expect(votes.length).toBeGreaterThan(1);
  for (const voteId of votes) {
    expect(JSON.stringify(await done(database, readVoteView, secretary(), { voteId }))).not.toContain("Tên sửa sau");
    expect(JSON.stringify(await done(database, projectVote, secretary(), { voteId }))).not.toContain("Tên sửa sau");
  }
  const { entries, elected } = await done(database, readVotes, secretary(), { yearId });
  expect(elected.length).toBeGreaterThan(0);
  expect(JSON.stringify([entries, elected])).not.toContain("Tên sửa sau");
});

test("so do the ranking of locked scores, the pact, the final report, closed minutes and those who lead", async () => {
  const ranking = await readRanking(database.queries, yearId);
  const pact = await done(database, readPact, secretary(), { yearId });
  const summary = await done(database, showSummary, secretary(), { yearId });
  const minutes = await numbers("select id from conference where year_id = $1 and closed_at is not null");
  const meetings = minutes.map((conferenceId) => done(database, readConference, secretary(), { conferenceId }));
  const leading = await done(database, inYear, secretary(), { yearId });
  const shown = {
    ...{ ranking: ranking.units, pact: pact.units, summary, headships: leading!.headships },
    meetings: await Promise.all(meetings),
  };
  expect(shown.meetings.length).toBeGreaterThan(0);
  for (const [what, said] of Object.entries(shown)) expect(JSON.stringify(said), what).not.toContain("Tên sửa sau");
  expect(ranking.units.map(({ name }) => name).toSorted()).toEqual([...before.values()].toSorted());
});

test("proposals, their order and votes that wait to become some bear the names of their last step", async () => {
  const { nominations, waiting, orders } = await done(database, showNominations, secretary(), { yearId });
  const { rows } = await done(database, listNominations, secretary(), { yearId, size: 100 });
  expect([nominations.length, orders.length, rows.length].every((many) => many > 0)).toBe(true);
  expect(JSON.stringify([nominations, waiting, orders, rows])).not.toContain("Tên sửa sau");
});

test("so do sent reports, each on its page, in the table of its call and among the papers; and the table of comments", async () => {
  const { calls } = await done(database, showYear, secretary(), { yearId });
  const sent = calls.flatMap(({ callId, units }) =>
    units.flatMap(({ unitId, name, state }) => (state === "submitted" ? [{ callId, unitId, name }] : [])),
  );
  expect(sent.length).toBeGreaterThan(0);
  for (const { callId, unitId, name } of sent) {
    const report = (await done(database, showUnitReport, secretary(), { yearId, callId, unitId }))!;
    expect([name, report.unit.name]).toEqual([before.get(unitId), before.get(unitId)]);
  }
  const { papers } = await done(database, listPapers, secretary(), { yearId });
  expect(JSON.stringify(papers.filter(({ kept }) => kept))).not.toContain("Tên sửa sau");
  const comments = await done(database, listComments, secretary(), { yearId, size: 100 });
  expect(comments.rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(comments.rows)).not.toContain("Tên sửa sau");
});

test("a page of something signed never asks the year what a unit is called today: dialogs may, and a draft that is open", () => {
  const features = new URL("..", import.meta.url).pathname;
  const pages = globSync("*/pages/*.tsx", { cwd: features });
  const asking = pages.filter((page) =>
    /\{[^}]*\bunitName\b[^}]*\} = useYear\(\)/.test(readFileSync(features + page, "utf8")),
  );
  expect(asking.filter((page) => !page.endsWith("-dialog.tsx"))).toEqual(["reports/pages/comments-panel.tsx"]);
});
