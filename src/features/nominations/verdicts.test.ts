import { afterAll, beforeAll, expect, test } from "vitest";
import { aPaper } from "../../../test/support/a-paper.ts";
import { act, done } from "../../../test/support/act.ts";
import {
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rules,
  type World,
} from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { after } from "../../../test/support/tampering.ts";
import { verifyAll } from "../../platform/records/index.ts";
import { readLog } from "../../platform/log/index.ts";
import { revokeAward } from "../awards/revoke-award.ts";
import { recordPaper } from "../eligibility/evidence/record-paper.ts";
import { readYear } from "../year/index.ts";
import { listNominations } from "./list-nominations.ts";
import type { NominationRefusal } from "./refusals.ts";
import { listPaper } from "./papers/list-paper.ts";
import { resultNotice } from "./papers/result-notice.ts";
import { submissionPaper } from "./papers/submission-paper.ts";
import { putOnList } from "./put-on-list.ts";
import { recordAward } from "./record-award.ts";
import { recordStep } from "./record-step.ts";
import { revokeDecision } from "./revoke-decision.ts";
import { showNominations } from "./show-nominations.ts";
import { takeFromVote } from "./take-from-vote.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let voteId: number;
const flag = "co-thi-dua-bo-ban-nganh-tinh";
const why = "Văn bản xác nhận của Bộ đang trình ký";
const onTheDay = "2020-12-18T09:00:00.000Z";
const later = "2021-04-01T02:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  const [entry] = rules.votes;
  const rule = { ...entry!.rule, quota: { kind: "absolute" as const, places: 2 } };
  const votes = [{ ...entry!, rule, subject: { kind: "title" as const, awardCode: flag } }];
  world = await conferenceYear(database, { ...rules, votes });
  const [first, second, third] = world.unitIds as [number, number, number];
  voteId = await prepared(world, [first, second, third], { subject: { kind: "title", awardCode: flag } });
  const session = await inSession(world, { voteIds: [voteId] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, session.conferenceId));
  await world.do("conference.put-to-vote", world.as("deputy"), { itemId: session.itemIds[1], noticeRead: true });
  await countedAndSigned(world, voteId, figures(5, { [first]: 5, [second]: 4, [third]: 0 }));
});
afterAll(() => database.remove());

const secretary = () => world.as("secretary");
const take = (more: object = {}) =>
  act(database, takeFromVote, secretary(), { yearId: world.yearId, voteId, ...more }, onTheDay);
const reasons = (...units: number[]) => ({
  reasons: units.map((unit) => ({ unitId: world.unitIds[unit]!, despite: why })),
});
const list = (more: object = {}) =>
  act(
    database,
    putOnList,
    secretary(),
    { ...{ yearId: world.yearId, awardCode: flag, unitId: world.unitIds[3]! }, ...more },
    onTheDay,
  );
const show = () => done(database, showNominations, secretary(), { yearId: world.yearId }, later);
const of = async (unit: number) => (await show()).nominations.find((each) => each.unitId === world.unitIds[unit])!;
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const step = async (unit: number, to: "submitted" | "appraised" | "approved", more: object = {}) => {
  const { nominationId, revision } = await of(unit);
  const input = { yearId: world.yearId, nominationId, revision, to, onDay: "2021-01-08", paper: "VB 1", reason: "" };
  return act(database, recordStep, secretary(), { ...input, ...more }, later);
};
const facts = [
  ...["exceeded-targets", "outstanding-in-ministry", "new-model", "united-and-thrifty", "compared-in-cluster"],
  ...["registered", "awards-complete", "no-discipline", "nothing-pending"],
];
const confirm = async (unit: number, onDay = "2021-01-10", except: readonly string[] = []) => {
  for (const fact of facts.filter((each) => !except.includes(each)))
    await done(
      database,
      recordPaper,
      secretary(),
      aPaper({ yearId: world.yearId, unitId: world.unitIds[unit]!, fact, onDay, number: `Công văn về ${fact}` }),
      later,
    );
};

test("every unit that lacks a reason is named with its verdict, what fails and the citation; nothing is written", async () => {
  const refused = await take(reasons(0));
  expect(refused).toMatchObject({ kind: "refused", refusal: { code: "verdict-needs-reason" } });
  if (refused.kind !== "refused" || refused.refusal.code !== "verdict-needs-reason") throw new Error("no such refusal");
  const { units } = refused.refusal as Extract<NominationRefusal, { code: "verdict-needs-reason" }>;
  expect(units.map(({ unit, verdict }) => [unit, verdict])).toEqual([["Đơn vị thử số 2", "missing"]]);
  expect(units[0]!.because).toMatch(/chỉ tiêu.*khoản 1 Điều 26, 15\/2003\/QH11 và 7 điều kiện khác/);
  expect(refused.sentence).toContain("không bị chặn");
  expect((await show()).nominations).toEqual([]);
  expect(code(await take({ reasons: [{ unitId: world.unitIds[0]!, despite: "   " }] }))).toBe("verdict-needs-reason");
  expect(code(await list())).toBe("verdict-needs-reason");
});

test("with a reason it always passes, judged by the day of the conference unless another is named", async () => {
  expect(code(await take(reasons(0, 1)))).toBe("done");
  const { weighed, verdictNow } = await of(1);
  expect(weighed).toMatchObject({ despite: why, stepName: "Đã suy tôn" });
  expect(weighed!.verdict).toMatchObject({ verdict: "missing", awardCode: flag, submitted: "2020-12-18" });
  expect(weighed!.verdict.pack).toContain("91/2017/NĐ-CP");
  expect(weighed!.verdict.reasons.every(({ says, citation }) => says !== "" && citation !== "")).toBe(true);
  expect(verdictNow).toBeNull();
});

test("no usable law for the date is no obstacle either: its reason is kept", async () => {
  const outcome = await list({ submitted: "2026-11-23", despite: why });
  expect(code(outcome)).toBe("done");
  const { weighed } = await of(3);
  expect(weighed!.verdict).toMatchObject({ verdict: "no-verdict", pack: null, submitted: "2026-11-23" });
  expect(weighed!.verdict.sentence).toContain("06/2026/QH16");
});

test("a unit that meets everything needs no reason", async () => {
  await confirm(4);
  expect(code(await list({ unitId: world.unitIds[4]! }))).toBe("done");
  expect((await of(4)).weighed).toMatchObject({ verdict: { verdict: "met" }, despite: "" });
});

test("the log tells the verdict, by which law, and the reason", async () => {
  const lines: unknown[] = [];
  for await (const line of readLog(database.queries)) lines.push(line);
  const taken = lines.map((line) => JSON.stringify(line)).find((line) => line.includes("nominations.take-from-vote"))!;
  expect(taken).toContain(why);
  expect(taken).toContain("91/2017/NĐ-CP");
  expect(taken).toContain("Điều 26");
});

test("records that come later show beside what was kept, which stays", async () => {
  await confirm(1, "2021-01-10", ["new-model"]);
  const { weighed, verdictNow } = await of(1);
  expect(weighed!.verdict.reasons).toHaveLength(8);
  expect(verdictNow!.reasons).toHaveLength(1);
  expect(verdictNow!.submitted).toBe("2020-12-18");
});

test("submitting is judged anew by its own day, and asks again", async () => {
  expect(code(await step(1, "submitted"))).toBe("verdict-needs-reason");
  expect(code(await step(1, "submitted", { despite: why }))).toBe("done");
  expect((await of(1)).weighed!.verdict.submitted).toBe("2021-01-08");
  await confirm(0);
  expect(code(await step(0, "submitted"))).toBe("done");
  expect((await of(0)).weighed).toMatchObject({ stepName: "Đã trình", verdict: { verdict: "met" }, despite: "" });
});

test("what a kept verdict rests on is told apart: altered in the tables, or told anew by a later paper", async () => {
  const differing = async (found: ReturnType<typeof verifyAll>) =>
    (await found).records.faults.filter(({ code }) => code === "record-differs" || code === "record-gone");
  const { rowCount } = await database.pool.query("select 1 from nomination_step where verdict is not null");
  expect(rowCount).toBeGreaterThan(0);
  await confirm(1, "2021-01-11");
  expect(await differing(verifyAll(database.queries, {}))).toEqual([]);
  const turned = `update attested_fact set holds = not holds where id = (select min(id) from attested_fact)`;
  expect(await differing(after(database, turned))).toMatchObject([
    { kind: "evidence-paper", fields: [{ table: "attestedFact", field: "holds" }] },
  ]);
});

test("whoever reads the papers and the Excel list sees verdict and reason, and only where there is one", async () => {
  const year = (await readYear(database.queries, world.yearId))!;
  const paper = JSON.stringify(await listPaper.make(database.queries, year, ""));
  expect(paper).toContain("ĐIỀU KIỆN KHI ĐỀ NGHỊ");
  expect(paper).toContain(why);
  expect(paper).toMatch(/Chờ xác nhận( \(cần đối chiếu văn bản\))?, ngày trình 08\/01\/2021, theo Luật/);
  expect(paper).toContain("khoản 2 Điều 26, 15/2003/QH11");
  const submission = JSON.stringify(await submissionPaper.make(database.queries, year, ""));
  expect(submission).toContain("Trong đó 01 đề nghị có kết luận xét điều kiện chưa phải “Đạt”");
  const { rows } = await done(database, listNominations, world.as("observer"), { yearId: world.yearId });
  expect(rows.find(({ unit }) => unit === "Đơn vị thử số 2")?.despite).toBe(why);
  expect(rows.find(({ unit }) => unit === "Đơn vị thử số 1")?.despite).toBe("");
});

test("an award revoked in the ledger itself is nowhere called given, and only a decision recorded anew goes further", async () => {
  for (const to of ["appraised", "approved"] as const) expect(code(await step(0, to))).toBe("done");
  const { nominationId, revision } = await of(0);
  const decision = { decisionNumber: "9/QĐ-BCA", decidedOn: "2021-03-01", decidedBy: "Bộ trưởng Bộ Công an" };
  const at = { yearId: world.yearId, nominationId, revision };
  const { awardRecordId } = await done(database, recordAward, secretary(), { ...at, ...decision }, later);
  expect((await of(0)).inWords).toContain("được tặng");
  const revoking = { yearId: world.yearId, recordId: awardRecordId, reason: "Nhập nhầm đơn vị" };
  await done(database, revokeAward, secretary(), revoking, later);
  const after = await of(0);
  expect(after).toMatchObject({ state: "revoked", stateName: "Đã huỷ quyết định tặng", possible: ["awarded"] });
  expect(after.inWords).toContain("đã bị huỷ");
  expect(after.steps.at(-1)).toMatchObject({ reason: "Nhập nhầm đơn vị", by: "Sổ khen thưởng", onDay: "2021-04-01" });
  const year = (await readYear(database.queries, world.yearId))!;
  expect(JSON.stringify(await resultNotice.make(database.queries, year, ""))).not.toContain("được tặng");
  const again = { ...at, revision: after.revision, onDay: "2021-04-01", paper: "10/QĐ", reason: "Khai sai" };
  expect(code(await act(database, revokeDecision, secretary(), again, later))).toBe("step-not-possible");
});
