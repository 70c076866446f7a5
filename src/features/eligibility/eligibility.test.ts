import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { aPaper } from "../../../test/support/a-paper.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import { paperText } from "../../engines/document/index.ts";
import type { Actor } from "../../platform/access/index.ts";
import { recordNamed } from "../awards/record-named.ts";
import { recordPaper } from "./evidence/record-paper.ts";
import { judgeForReference } from "./judge-for-reference.ts";
import { judgeUnit } from "./judge-unit.ts";
import { liftExclusion } from "./lift-exclusion.ts";
import { recordExclusion } from "./record-exclusion.ts";
import { sheetOf } from "./papers/sheet-of.ts";
import { showYear } from "./show-year.ts";
import { KeptVerdict } from "./views.ts";
import { yearRecords } from "./year-records.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
let officer: Actor;
const governmentFlag = "co-thi-dua-chinh-phu";
const ministryFlag = "co-thi-dua-bo-ban-nganh-tinh";
const now = "2021-03-01T02:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
});
afterAll(() => database.remove());

const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const judged = async (unit: number, submitted = "2021-02-01", awardCode = governmentFlag) => {
  const input = { yearId: here.yearId, unitId: here.unitIds[unit]!, awardCode, submitted };
  const answer = await done(database, judgeUnit, officer, input, now);
  if (answer.judged === null) throw new Error("the unit is in the year");
  return answer.judged;
};
const attest = (of: Partial<Parameters<typeof aPaper>[0]>, actor = secretary) => {
  const usual = { yearId: here.yearId, unitId: here.unitIds[1], fact: "exceeded-targets", onDay: "2021-02-10" };
  return act(database, recordPaper, actor, aPaper({ ...usual, ...of }), now);
};
const exclude = (of: object, actor = secretary) =>
  act(
    database,
    recordExclusion,
    actor,
    {
      ...{ yearId: here.yearId, unitId: here.unitIds[2], why: "inspection" as const, agency: "Thanh tra Bộ" },
      ...{ paper: "Công văn 5/TTr", reason: "Đang thanh tra (số liệu minh hoạ)", fromDay: "2021-01-15" },
      ...of,
    },
    now,
  );
const lift = (exclusionId: number, of: object = {}) =>
  act(
    database,
    liftExclusion,
    secretary,
    {
      ...{ yearId: here.yearId, exclusionId, liftedOn: "2021-02-20" },
      ...{ paper: "Công văn 9/TTr", reason: "Kết luận không có vi phạm" },
      ...of,
    },
    now,
  );

test("the seed's unit proposed for the Government's flag in 2020 lacks named facts: no guess either way", async () => {
  const verdict = await judged(1);
  expect(verdict.verdict).toBe("missing");
  expect(verdict.pack).toContain("91/2017/NĐ-CP");
  const says = verdict.reasons.map((reason) => reason.says);
  expect(says).toContain("Làm vượt mọi chỉ tiêu thi đua, nhiệm vụ của năm");
  expect(verdict.reasons.every(({ value }) => value === "pending" || value === "missing")).toBe(true);
  expect(verdict.reasons.every(({ citation }) => citation !== "")).toBe(true);
  expect(verdict.reasons.flatMap(({ lacking }) => lacking)).not.toEqual([]);
});

test("for a date without a usable pack the reason is the answer", async () => {
  const late = await judged(1, "2026-11-23");
  expect(late.verdict).toBe("no-verdict");
  expect(late.sentence).toContain("06/2026/QH16");
  expect((await judged(1, "2010-01-01")).verdict).toBe("no-verdict");
  expect((await judged(1, "2021-02-01", "khong-co")).sentence).toContain("khong-co");
});

test("by a law that is not entered nothing is judged; for reference every sentence says that it is none", async () => {
  const asked = { yearId: here.yearId, awardCode: governmentFlag };
  const ask = (submitted: string) => done(database, judgeForReference, officer, { ...asked, submitted }, now);
  const late = await judged(1, "2026-10-01");
  expect([late.verdict, late.newerLaw]).toEqual(["no-verdict", true]);
  const { reference } = await ask("2026-10-01");
  expect(reference?.units).toHaveLength(5);
  const mark = "[Tham khảo theo quy định trước 01/10/2026, không phải kết luận]";
  const sentences = reference!.units.flatMap((unit) => [unit.wouldBe, ...unit.sentences]);
  expect(sentences.length).toBeGreaterThan(10);
  expect(sentences.every((sentence) => sentence.startsWith(mark))).toBe(true);
  // What keeps verdicts takes no reference.
  expect(KeptVerdict.safeParse({ ...asked, submitted: "2026-10-01", ...reference }).success).toBe(false);
  expect((await ask("2026-09-30")).reference).toBeNull();
  expect((await ask("2010-01-01")).reference).toBeNull();
  const records = await yearRecords(database.queries, here.yearId);
  expect(paperText(sheetOf(records, { awardCode: governmentFlag, submitted: "2026-10-01" }))).not.toContain(
    "Tham khảo",
  );
});

test("a unit of another cluster has no verdict here", async () => {
  const input = { yearId: here.yearId, unitId: 9999, awardCode: governmentFlag };
  expect((await done(database, judgeUnit, officer, input, now)).judged).toBeNull();
});

test("a confirmation leaves the list of what is wanting; a later denial counts instead and decides", async () => {
  const wanted = async (): Promise<string[]> => (await judged(1)).reasons.map(({ says }) => says);
  const targets = "Làm vượt mọi chỉ tiêu thi đua, nhiệm vụ của năm";
  expect(code(await attest({}))).toBe("done");
  expect(await wanted()).not.toContain(targets);
  expect((await judged(1)).used).toContain("12/CV, Cơ quan thử");
  expect(code(await attest({ holds: false, number: "14/CV" }))).toBe("done");
  expect((await judged(1)).verdict).toBe("unmet");
  expect(code(await attest({ number: "15/CV" }))).toBe("done");
  expect((await judged(1)).verdict).toBe("missing");
});

test("a confirmation needs a paper, a known fact, a unit of the year and a day that has come", async () => {
  expect(code(await attest({ number: " " }))).toBe("invalid");
  expect(code(await attest({ fact: "khong-co" }))).toBe("fact-unknown");
  expect(code(await attest({ unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await attest({ onDay: "2021-03-02" }))).toBe("day-ahead");
  expect(code(await attest({}, officer))).toBe("not-allowed");
});

test("a unit held back is not eligible until the list lets it go, on the day itself", async () => {
  const outcome = await exclude({});
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  const { exclusionId } = outcome.answer;
  expect((await judged(2, "2021-01-14")).verdict).toBe("missing");
  expect((await judged(2, "2021-01-15")).verdict).toBe("unmet");
  expect(code(await lift(exclusionId, { liftedOn: "2021-01-14" }))).toBe("lifted-before-it-began");
  expect(code(await lift(exclusionId, { liftedOn: "2021-03-02" }))).toBe("day-ahead");
  expect(code(await lift(exclusionId, { reason: "" }))).toBe("invalid");
  expect(code(await lift(exclusionId))).toBe("done");
  expect(code(await lift(exclusionId))).toBe("lifted-already");
  expect(code(await lift(9999))).toBe("exclusion-unknown");
  expect((await judged(2, "2021-02-19")).verdict).toBe("unmet");
  expect((await judged(2, "2021-02-20")).verdict).toBe("missing");
});

test("an exclusion is for a unit of the year, from a day that has come, by who runs the year", async () => {
  expect(code(await exclude({ unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await exclude({ fromDay: "2021-03-02" }))).toBe("day-ahead");
  expect(code(await exclude({ paper: "" }))).toBe("invalid");
  expect(code(await exclude({}, officer))).toBe("not-allowed");
});

test("an award to a department of the unit is not the unit's own", async () => {
  const award = (recipient: string, decisionNumber: string) =>
    done(database, recordNamed, secretary, {
      yearId: here.yearId,
      award: {
        ...{ year: 2020, awardCode: ministryFlag, family: null, name: "", level: null, unitId: here.unitIds[4] },
        ...{ recipient, subject: "collective" as const, decisionNumber, decidedOn: "2020-12-10", decidedBy: "" },
        ...{ source: "", illustrative: true },
      },
    });
  const had = async (): Promise<boolean> => (await judged(4, "2021-02-01", ministryFlag)).verdict === "unmet";
  await award("Phòng 1", "1/QĐ");
  expect(await had()).toBe(false);
  await award("Cục An ninh nội địa", "2/QĐ");
  expect(await had()).toBe(true);
});

test("the year's table has a verdict for every unit, and what was confirmed in the words of the law", async () => {
  const input = { yearId: here.yearId, awardCode: governmentFlag, submitted: "2021-02-01" };
  const view = await done(database, showYear, officer, input, now);
  expect(view.units).toHaveLength(5);
  expect(view.attested[0]?.says).toContain("vượt mọi chỉ tiêu");
  const nowhere = { yearId: here.nextYearId };
  expect(code(await act(database, showYear, officer, nowhere, now))).toBe("not-allowed");
});
