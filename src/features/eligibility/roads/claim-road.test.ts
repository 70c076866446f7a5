import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import { paperText } from "../../../engines/document/index.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { readLog } from "../../../platform/log/index.ts";
import { judgeForReference } from "../judge-for-reference.ts";
import { judgeUnit } from "../judge-unit.ts";
import { unitAsSubject } from "../law/unit-as-subject.ts";
import { sheetOf } from "../papers/sheet-of.ts";
import { keptVerdictOf, sameVerdict } from "../verdict-of.ts";
import { yearRecords } from "../year-records.ts";
import { claimRoad, decideClaim } from "./claim-road.ts";
import { showRoads } from "./show-roads.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const now = "2026-09-01T02:00:00.000Z";
const certificate = "bang-khen-thu-tuong-chinh-phu";
/** Điểm đ khoản 4 Điều 73, and the law before it. */
const [submitted, underOldLaw] = ["2026-02-20", "2021-02-20"];
const road = "Đ73.4.đ";
const said = "điểm đ khoản 4 Điều 73, 06/2022/QH15";

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const usual = () => ({
  yearId: here.yearId,
  unitId: here.unitIds[1],
  awardCode: certificate,
  submitted,
  road,
  revision: 0,
});
const claim = (more: object = {}, actor = secretary) => act(database, claimRoad, actor, { ...usual(), ...more }, now);
const judged = async (day = submitted) => {
  const { road: _, revision: _too, ...asked } = usual();
  return (await done(database, judgeUnit, secretary, { ...asked, submitted: day }, now)).judged!;
};
const shown = async (day = submitted) => {
  const { road: _, revision: _too, ...asked } = usual();
  return (await done(database, showRoads, secretary, { ...asked, submitted: day }, now)).roads!;
};

test("what is no point of the law of the day, no unit, no award or no law is refused, and nothing is kept", async () => {
  const offered = { instrument: "06/2022/QH15", roads: [{ road, says: said, asks: "" }] };
  const facts = { year: { units: [] }, awardKnown: true, offered, claims: [] };
  expect(decideClaim(facts, usual())).toMatchObject({ refusal: { code: "unit-unknown" } });
  expect(code(await claim({ unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await claim({ awardCode: "khong-co" }))).toBe("award-unknown");
  expect(code(await claim({ submitted: "2010-01-01" }))).toBe("no-law-to-claim");
  expect(code(await claim({ submitted: "2026-10-01" }))).toBe("no-law-to-claim");
  const wrong = await claim({ road: "Đ73.1.b" });
  expect(code(wrong)).toBe("road-unknown");
  expect(wrong.kind === "refused" && wrong.sentence).toContain(said);
  // An award with one road leaves nothing to claim.
  expect(code(await claim({ awardCode: "tap-the-lao-dong-xuat-sac", road: "Đ27.1" }))).toBe("road-unknown");
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  expect(code(await claim({}, officer))).toBe("not-allowed");
  expect((await shown()).claim).toMatchObject({ road: null, revision: 0 });
});

test("a claimed point is judged alone: verdict, sheet and what is kept name it, and the roads beside it are set aside", async () => {
  const before = await judged();
  expect(before).toMatchObject({ claimed: null });
  expect(before.otherRoads.length).toBeGreaterThan(0);
  const records = await yearRecords(database.queries, here.yearId);
  const kept = keptVerdictOf(records, usual());
  expect(code(await claim())).toBe("done");
  const after = await judged();
  expect(after.claimed).toBe(said);
  const beside = (roads: typeof before.otherRoads): number =>
    roads.filter((each) => /điểm [a-zđ] khoản 4 Điều 73/.test(each.road)).length;
  expect([beside(before.otherRoads) > 0, beside(after.otherRoads)]).toEqual([true, 0]);
  expect(after.sentence).toContain(`đề nghị theo ${said}`);
  expect(after.remarks.join()).toContain("Hồ sơ không đề nghị theo trường hợp này");
  expect(after.reasons.map(({ citation }) => citation)).toContain(said);
  const claimed = await yearRecords(database.queries, here.yearId);
  const sheet = paperText(sheetOf(claimed, { awardCode: certificate, submitted }));
  expect(sheet).toContain(`đề nghị theo ${said}`);
  // The same reasons by another point are another verdict.
  expect(sameVerdict({ ...kept, claimed: said }, kept)).toBe(false);
  // Another unit claims nothing by it.
  expect(keptVerdictOf(claimed, { ...usual(), unitId: here.unitIds[2] }).claimed).toBeNull();
  expect((await shown()).claim).toMatchObject({ road, says: said, revision: 1 });
  expect((await shown()).roads.find((each) => each.road === road)?.asks).toContain("nhiệm vụ chính trị");
});

test("a unit's case to try begins with the point it claims for that title by the law of the day, and with none of another", async () => {
  const begun = async (more: object = {}) => {
    const asked = { yearId: here.yearId, unitId: here.unitIds[1], awardCode: certificate, day: submitted, ...more };
    return (await done(database, unitAsSubject, secretary, asked, now)).unit?.road;
  };
  expect(await begun()).toBe(road);
  expect(await begun({ day: underOldLaw })).toBeNull();
  expect(await begun({ awardCode: "bang-khen-bo-ban-nganh-tinh" })).toBeNull();
  expect(await begun({ unitId: here.unitIds[2] })).toBeNull();
});

test("a point of one law is none of another: on a day of the law before, nothing is claimed until somebody does", async () => {
  expect((await judged(underOldLaw)).claimed).toBeNull();
  const { roads, claim: there } = await shown(underOldLaw);
  expect(there).toMatchObject({ road: null, revision: 0 });
  expect(roads.map((each) => each.road)).toContain("Đ71.2.b");
  expect(code(await claim({ submitted: underOldLaw, road: "Đ71.2.b" }))).toBe("done");
  expect((await judged(underOldLaw)).claimed).toBe("điểm b khoản 2 Điều 71, 15/2003/QH11");
  expect((await judged()).claimed).toBe(said);
});

test("a reference by the law before is on the point claimed of that law", async () => {
  const asked = { yearId: here.yearId, awardCode: certificate, submitted: "2026-10-01" };
  const { reference } = await done(database, judgeForReference, secretary, asked, now);
  const sentences = reference!.units.map((unit) => unit.sentences[0]);
  expect(sentences.filter((sentence) => sentence?.includes(`đề nghị theo ${said}`))).toHaveLength(1);
});

test("who was quicker is told with what they claimed; the later choice is made on top of it, and taken back as well", async () => {
  const body = somebody(3, { yearId: here.yearId, role: "standing-body", unitId: null });
  const late = await claim({ road: "Đ73.4.a", revision: 0 }, body);
  expect(late).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { road, says: said, revision: 1 } },
  });
  expect(late.kind === "refused" && late.sentence).toContain(said);
  expect((await judged()).claimed).toBe(said);
  expect(code(await claim({ road: "Đ73.4.a", revision: 1 }))).toBe("done");
  expect((await judged()).claimed).toBe("điểm a khoản 4 Điều 73, 06/2022/QH15");
  expect(code(await claim({ road: null, revision: 2 }))).toBe("done");
  expect((await judged()).claimed).toBeNull();
  expect((await shown()).claim).toMatchObject({ road: null, revision: 3 });
});

test("the log tells who claimed which point for which unit and title", async () => {
  const lines: string[] = [];
  for await (const line of readLog(database.queries)) lines.push(JSON.stringify(line));
  const claims = lines.filter((line) => line.includes("eligibility.claim-road"));
  expect(claims).toHaveLength(4);
  expect(claims[0]).toContain(road);
  expect(claims[0]).toContain(certificate);
});
