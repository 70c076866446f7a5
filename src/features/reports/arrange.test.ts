import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { placeOf } from "./terms.ts";

const passage = (passageId: number, headingKey: string, removedAt: string | null = null) => ({
  ...{ passageId, headingKey, removedAt, position: passageId, revision: 1 },
  ...{ text: "Đoạn", sourceUnitId: null },
});

test("passages are counted from 1 in each part, so that “Phần II, đoạn 1” is the first one there", () => {
  const headings = [
    { key: "h1", text: "Kết quả" },
    { key: "h2", text: "Tồn tại" },
  ];
  const gone = "2020-12-01T00:00:00.000Z";
  const placed = arrange(headings, [passage(1, "h1"), passage(2, "h1", gone), passage(3, "h1"), passage(4, "h2")]);
  expect(placed.map(placeOf)).toEqual(["Phần I, đoạn 1", "Phần I, đoạn đã bỏ", "Phần I, đoạn 2", "Phần II, đoạn 1"]);
});
