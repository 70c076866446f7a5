import { expect, test } from "vitest";
import { awardCatalogue } from "../year/award-names.ts";
import { nameOn } from "../../engines/law/index.ts";
import type { PactFacts } from "./pact-facts.ts";
import { say } from "./refusals.ts";
import { decideTitles } from "./register-titles.ts";

const yearOf = (year: number, signedOn?: string) =>
  ({ year: { year, endsOn: `${year}-12-31`, units: [{ unitId: 1 }] }, signedOn }) as unknown as PactFacts;
const today = "2020-03-10";
/** An award that began on a day of its own: the year before, nobody could strive for it. */
const later = awardCatalogue().awards.find(({ from, to }) => from > "2000-12-31" && to === undefined)!;
const began = Number(later.from.slice(0, 4));
const registered = { yearId: 1, unitId: 1, awardCodes: [later.code], registeredOn: null as string | null };
const early = { code: "award-not-in-force", awardName: nameOn(later, `${began - 1}-12-31`), year: began - 1 };

test.each<[string, PactFacts | undefined, Partial<typeof registered>, object | undefined]>([
  ["in a year that is not there", undefined, {}, { code: "no-such-year" }],
  ["under a signed pact", yearOf(began, "2020-03-01"), {}, { code: "pact-signed", signedOn: "2020-03-01" }],
  ["by a unit outside the cluster", yearOf(began), { unitId: 2 }, { code: "unit-not-in-cluster", title: "" }],
  [
    "tomorrow",
    yearOf(began),
    { registeredOn: "2020-03-11" },
    { code: "registered-in-future", registeredOn: "2020-03-11", today },
  ],
  ["by a code of no award", yearOf(began), { awardCodes: ["la"] }, { code: "no-such-award", awardCode: "la" }],
  ["in the year before the award began", yearOf(began - 1), {}, early],
  ["in the year in which it began", yearOf(began), { registeredOn: today }, undefined],
])("titles are registered %s", (_, facts, more, refusal) => {
  const decided = decideTitles({ facts, today }, { ...registered, ...more });
  expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});

test("a title that is not in force is named with the year", () => {
  expect(say({ code: "award-not-in-force", awardName: "Cờ thi đua", year: 2019 }, "vi")).toBe(
    "“Cờ thi đua” không áp dụng trong năm 2019, chưa ghi gì. Đề nghị chọn danh hiệu khác.",
  );
});
