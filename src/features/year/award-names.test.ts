import { expect, test } from "vitest";
import { byRankIn } from "./award-names.ts";
import { sampleRulebooks } from "./sample-rulebooks/index.ts";

const [flag, diploma, government] = [
  "co-thi-dua-bo-ban-nganh-tinh",
  "bang-khen-bo-ban-nganh-tinh",
  "co-thi-dua-chinh-phu",
] as const;

test("titles stand by who decides, then as the rulebook votes on them: the flag of a body before its diploma", () => {
  const { rules } = sampleRulebooks[0]!;
  const [vote] = rules.votes;
  const votes = [flag, diploma].map((awardCode) => ({ ...vote!, subject: { kind: "title" as const, awardCode } }));
  const rulebook = { versionId: 1, number: 1, frozenAt: null, rules: { ...rules, votes } };
  const sorted = (year: Parameters<typeof byRankIn>[0]) => [diploma, flag, government].toSorted(byRankIn(year));
  expect(sorted({ endsOn: "2025-12-31", rulebook })).toEqual([government, flag, diploma]);
  expect(sorted({ endsOn: "2025-12-31", rulebook: undefined })).toEqual([government, diploma, flag]);
});
