import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import { paperText } from "../../engines/document/index.ts";
import type { Actor } from "../../platform/access/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { downloadSheetPdf } from "./download-sheet.ts";
import { judgeUnits } from "./judge-units.ts";
import { eligibilitySheet } from "./papers/eligibility-sheet.ts";
import { sheetOf } from "./papers/sheet-of.ts";
import { lackingSaid, numbersSaid, reasonSaid } from "./reason-words.ts";
import { recordExclusion } from "./record-exclusion.ts";
import { sameVerdict, verdictOf, verdictsOn } from "./verdict-of.ts";
import { KeptVerdict } from "./views.ts";
import { type YearRecords, yearRecords } from "./year-records.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let officer: Actor;
let records: YearRecords;
const governmentFlag = "co-thi-dua-chinh-phu";
const now = "2026-11-23T02:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  records = await yearRecords(database.queries, here.yearId);
});
afterAll(() => database.remove());

const judge = (more: object = {}) =>
  done(database, judgeUnits, officer, { yearId: here.yearId, awardCode: governmentFlag, ...more }, now);

test("until a day is named, a running year is judged today and a year past on its last day", () => {
  const year = { endsOn: "2020-12-31" };
  expect(dayToJudge(year, "2020-12-30")).toBe("2020-12-30");
  expect(dayToJudge(year, "2020-12-31")).toBe("2020-12-31");
  expect(dayToJudge(year, "2021-01-01")).toBe("2020-12-31");
});

test("a list of nominees is one question, by its own year's law or by the day chosen", async () => {
  const { submitted, units } = await judge();
  expect(submitted).toBe("2020-12-31");
  expect(new Set(units.map(({ unitId }) => unitId))).toEqual(new Set(here.unitIds));
  expect(units.every(({ verdict }) => verdict.verdict === "missing" && verdict.pack !== null)).toBe(true);
  const today = await judge({ submitted: "2026-11-23" });
  expect(today.units.every(({ verdict }) => verdict.verdict === "no-verdict")).toBe(true);
  const stranger = somebody(3, { yearId: here.nextYearId, role: "secretary", unitId: null });
  const refused = await act(database, judgeUnits, stranger, { yearId: here.yearId, awardCode: governmentFlag }, now);
  expect(refused.kind).toBe("not-allowed");
});

test("what is kept of a verdict is the same until an officer would read something else", () => {
  const on = (submitted: string) => verdictsOn(records, { awardCode: governmentFlag, submitted })[0]!.verdict;
  expect(sameVerdict(on("2020-12-18"), on("2020-12-19"))).toBe(true);
  const withoutAsks = on("2020-12-18").reasons.map((reason) => ({ ...reason, asks: undefined }));
  const keptBefore = KeptVerdict.parse({ ...on("2020-12-18"), reasons: withoutAsks });
  expect(sameVerdict(keptBefore, on("2020-12-18"))).toBe(true);
  expect(sameVerdict(on("2020-12-18"), on("2024-02-01"))).toBe(false);
  expect(sameVerdict(on("2026-11-23"), on("2009-01-01"))).toBe(false);
});

test("to head the cluster is not to lead it: the head unit lacks the ranking as the others do", () => {
  const leading = (unit: number) =>
    verdictOf(records, { unitId: here.unitIds[unit]!, awardCode: governmentFlag, submitted: "2024-06-01" }).tree.find(
      (line) => line.includes("Dẫn đầu cụm, khối do bộ, ban, ngành, tỉnh tổ chức"),
    );
  expect(records.year.headships.map(({ unitId }) => unitId)).toEqual([here.unitIds[0]]);
  expect(leading(0)).toContain("Thiếu dữ liệu");
  expect(leading(0)).toBe(leading(1));
});

test("numbers are told where there is something to count", () => {
  expect(numbersSaid({ have: 0, need: 1, short: 1, unit: "lần" })).toBe("");
  expect(numbersSaid({ have: 3, need: 5, short: 2, unit: "năm" })).toBe("có 3, cần 5, còn thiếu 2 năm");
  expect(numbersSaid({ have: 5, need: 3, short: 2, unit: "lần" })).toBe("có 5, cần 3, thừa 2 lần");
  // As verdicts say it that were kept before what is counted was told.
  expect(numbersSaid({ have: 3, need: 5, short: 2, unit: "" })).toBe("có 3, cần 5, còn thiếu 2");
  const lacking: string[] = [];
  const reason = {
    ...{ value: "unmet" as const, word: "Chưa đạt", says: "5 năm liền", lacking, asks: null, checked: "", note: "" },
  };
  expect(
    reasonSaid({
      ...reason,
      have: 3,
      need: 5,
      short: 2,
      unit: "năm",
      citation: "điểm c khoản 1 Điều 73, 06/2022/QH15",
    }),
  ).toBe("Chưa đạt: 5 năm liền – có 3, cần 5, còn thiếu 2 năm (điểm c khoản 1 Điều 73, 06/2022/QH15)");
  const asks = { fact: "exceeded-targets", by: "ministry-province" as const, said: "cần văn bản xác nhận của bộ" };
  const waiting = { ...reason, value: "pending" as const, asks, have: 0, need: 1, short: 1, unit: "lần", citation: "" };
  expect(reasonSaid(waiting)).toBe("Chưa đạt: 5 năm liền – cần văn bản xác nhận của bộ");
  expect(lackingSaid(waiting)).toBe("cần văn bản xác nhận của bộ");
  expect(lackingSaid({ ...waiting, asks: null })).toContain("nội dung quy định chưa rõ");
  const few = { ...waiting, value: "unmet" as const, asks: null, have: 3, need: 5, short: 2, unit: "năm" };
  expect(lackingSaid(few)).toBe("2 năm");
  expect(lackingSaid({ ...few, need: 1 })).toBe("thừa 2 năm");
});

test("the sheet tells the verdict first, then what fails with its citation, records, the tree and who is held back", async () => {
  const secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  const open = { yearId: here.yearId, unitId: here.unitIds[2], why: "inspection" as const, agency: "Thanh tra Bộ" };
  const paper = { paper: "Công văn 5/TTr", reason: "Đang thanh tra", fromDay: "2020-12-01" };
  await done(database, recordExclusion, secretary, { ...open, ...paper }, now);
  const told = paperText(
    sheetOf(await yearRecords(database.queries, here.yearId), { awardCode: governmentFlag, submitted: "2020-12-18" }),
  );
  expect(told).toContain("Xét theo ngày trình 18/12/2020, theo Luật Thi đua, khen thưởng 2003");
  expect(told).toMatch(/Chưa đạt, còn vướng \d+ điều kiện \(cần đối chiếu\)\tCông văn 5\/TTr, từ 01\/12\/2020/);
  const [, unit] = told.split("I. Cục An ninh chính trị nội bộ");
  const places = [
    "Thiếu dữ liệu (cần đối chiếu)",
    "Điều kiện còn vướng",
    "khoản 1 Điều 25, 15/2003/QH11",
    "Chưa có hồ sơ",
  ];
  const order = [...places, "Toàn bộ điều kiện"].map((text) => unit!.indexOf(text));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order.every((at) => at >= 0)).toBe(true);
});

test("where no law is usable, the sheet says why and makes nothing up", () => {
  const told = paperText(sheetOf(records, { awardCode: governmentFlag, submitted: "2026-11-23" }));
  expect(told).toContain("chưa có quy định dùng được cho ngày này");
  expect(told).toContain("06/2026/QH16");
  expect(told).not.toContain("Toàn bộ điều kiện");
});

test("among the year's papers there is one for each title voted on; any other day or title is taken from the screen", async () => {
  expect(await eligibilitySheet.list(database.queries, records.year)).toEqual([]);
  expect(await eligibilitySheet.make(database.queries, records.year, governmentFlag)).toBeUndefined();
  const at = { yearId: here.yearId, awardCode: governmentFlag, submitted: "2020-12-18" };
  const file = await done(database, downloadSheetPdf, officer, at, now);
  expect(Buffer.from((file as { bytes: Uint8Array }).bytes.slice(0, 5)).toString()).toBe("%PDF-");
  const refused = await act(database, downloadSheetPdf, officer, { ...at, awardCode: "khong-co" }, now);
  expect(refused).toMatchObject({ kind: "refused", refusal: { code: "award-unknown" } });
});
