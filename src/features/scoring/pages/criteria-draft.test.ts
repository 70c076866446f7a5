import { expect, test } from "vitest";
import { criteriaOfTwo, readCriteria, readPasted } from "./criteria-draft.ts";

test("three columns pasted from Excel become sections and criteria; the header and empty rows are left out", () => {
  const drafts = readPasted(
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

test("every row that cannot be read says why", () => {
  const { problems } = readCriteria(readPasted("\tKhông mã\t5\n3\t\t5\n4\tSai điểm\tnăm\n5\tKhông\t0"));
  expect([...problems.keys()]).toEqual([0, 1, 2, 3]);
  expect(problems.get(2)).toContain("“năm”");
});

test("two lists stand beside each other by row; what only one has stands against nothing", () => {
  const row = { criterionId: 7, kind: "criterion", code: "1", label: "Tiêu chí số 1", max: "10" } as const;
  const added = { ...row, criterionId: null, code: "2" };
  expect(criteriaOfTwo([{ ...row, max: "9,5" }], [row, added])).toEqual([
    { label: "Dòng 1", theirs: "1 Tiêu chí số 1: 9,5 điểm", mine: "1 Tiêu chí số 1: 10 điểm" },
    { label: "Dòng 2", theirs: "", mine: "2 Tiêu chí số 1: 10 điểm" },
  ]);
});
