import { expect, test } from "vitest";
import { criteriaOfTwo, readCriteria } from "./criteria-draft.ts";
import { pasteCriteria } from "./paste-criteria.ts";

test("every row that cannot be read says why", () => {
  const { problems } = readCriteria(pasteCriteria("\tKhông mã\t5\n3\t\t5\n4\tSai điểm\tnăm\n5\tKhông\t0"));
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
