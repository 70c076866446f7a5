import { expect, test } from "vitest";
import { readCriteria } from "./criteria-draft.ts";
import { pasteCriteria } from "./paste-criteria.ts";

const shortly = (text: string): unknown => pasteCriteria(text).map(({ kind, code, max }) => [kind, code, max]);

test("three columns pasted from Excel become sections and criteria; the header and empty rows are left out", () => {
  const drafts = pasteCriteria(
    "Mã\tTiêu chí\tĐiểm tối đa\r\nI\tNhiệm vụ chuyên môn\t\r\n1\tTiêu chí số 1\t9,5\r\n\t\t\r\n2\tTiêu chí số 2\t10",
  );
  expect(drafts.map(({ kind, code, max }) => [kind, code, max])).toEqual([
    ["section", "I", ""],
    ["criterion", "1", "9,5"],
    ["criterion", "2", "10"],
  ]);
  const { rows, problems } = readCriteria(drafts);
  expect(rows.map(({ max }) => max)).toEqual([null, 950, 1000]);
  expect(problems.size).toBe(0);
});

test("a table as offices print it: sections with what they are worth, one criterion that is a section, a last line that adds up", () => {
  const drafts = pasteCriteria(
    [
      "BẢNG TIÊU CHÍ",
      "TT\tNội dung tiêu chí\tĐiểm tối đa\tGhi chú",
      "I\tNHIỆM VỤ CHÍNH TRỊ\t500\t",
      "1\tHoàn thành chỉ tiêu\t300\t",
      "2\tCải cách hành chính\t200\t",
      "II\tTHI ĐUA, KHEN THƯỞNG\t450\t",
      "1\tTổ chức phong trào\t450\t",
      "III\tĐIỂM THƯỞNG\t50\t",
      "\tTổng cộng:\t1.000\t",
    ].join("\n"),
  );
  expect(drafts.map(({ kind, code, label, max }) => [kind, code, label, max])).toEqual([
    ["section", "I", "NHIỆM VỤ CHÍNH TRỊ", ""],
    ["criterion", "1", "Hoàn thành chỉ tiêu", "300"],
    ["criterion", "2", "Cải cách hành chính", "200"],
    ["section", "II", "THI ĐUA, KHEN THƯỞNG", ""],
    ["criterion", "1", "Tổ chức phong trào", "450"],
    ["section", "III", "ĐIỂM THƯỞNG", ""],
    ["criterion", "1", "ĐIỂM THƯỞNG", "50"],
  ]);
  const { rows } = readCriteria(drafts);
  expect(rows.reduce((sum, { max }) => sum + (max ?? 0), 0)).toBe(100_000);
});

test("a head whose points are not those of the rows under it stays a criterion, for people to see", () => {
  expect(shortly("I\tMột\t500\n1\tHai\t300")).toEqual([
    ["criterion", "I", "500"],
    ["criterion", "1", "300"],
  ]);
});

test("a flat list lettered A, B, C has no sections; “Tổng thu ngân sách” is a criterion", () => {
  expect(shortly("A\tMột\t10\nB\tHai\t20\nC\tTổng thu ngân sách\t5")).toEqual([
    ["criterion", "A", "10"],
    ["criterion", "B", "20"],
    ["criterion", "C", "5"],
  ]);
});
