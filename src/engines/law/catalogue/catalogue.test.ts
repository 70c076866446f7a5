import { describe, expect, test } from "vitest";
import { parseCatalogue } from "./catalogue.ts";
import { sayMistake } from "../mistake.ts";

const flag = {
  code: "co",
  name: "Cờ thi đua",
  kind: "title",
  family: "emulation-title",
  subjects: ["collective"],
  level: "government",
  decidedBy: [{ by: "Chính phủ" }],
  from: "2004-07-01",
  cite: "Đ25",
};

const mistakesIn = (awards: unknown[]): string[] => {
  const parsed = parseCatalogue([{ file: "catalogue/a.yaml", content: { awards } }]);
  return parsed.ok ? [] : parsed.refusal.mistakes.map((mistake) => sayMistake(mistake, "en"));
};

describe("the catalogue refuses a mistake and names file, path and mistake", () => {
  test("a code with diacritics", () => {
    expect(mistakesIn([{ ...flag, code: "cờ" }])).toEqual([
      "catalogue/a.yaml: awards[0].code: a code is lower case without diacritics, words joined by hyphens",
    ]);
  });
  test("a day that the calendar does not have", () => {
    expect(mistakesIn([{ ...flag, from: "2004-02-30" }])).toEqual([
      "catalogue/a.yaml: awards[0].from: a day is YYYY-MM-DD",
    ]);
  });
  test("a misspelt key is not ignored", () => {
    expect(mistakesIn([{ ...flag, form: "2004-07-01" }])).toEqual([
      'catalogue/a.yaml: awards[0]: Unrecognized key: "form"',
    ]);
  });
  test("the same code twice, a range that ends before it begins, a successor nobody knows", () => {
    expect(mistakesIn([flag, { ...flag, to: "2003-01-01", becomes: "x" }])).toEqual([
      'catalogue/a.yaml: awards[1].code: "co" stands twice',
      "catalogue/a.yaml: awards[1].to: ends before it begins (2004-07-01)",
      'catalogue/a.yaml: awards[1].becomes: no award has the code "x"',
    ]);
  });
});
