import { expect, test } from "vitest";
import { sampleRulebooks } from "../year/sample-rulebooks/index.ts";
import { whatWillBlock } from "./will-block.ts";

const [{ rules }] = sampleRulebooks as unknown as [(typeof sampleRulebooks)[number]];
const title = (awardCode: string) => ({ ...rules.votes[0]!, subject: { kind: "title" as const, awardCode } });
const book = (oneTitleAUnit: boolean) => ({
  ...rules,
  votes: [title("co-a"), title("co-b"), { ...rules.votes[0]!, subject: { kind: "head" as const } }],
  nominations: { ...rules.nominations, oneTitleAUnit },
});

test("a registered title that no vote of the rulebook is about is named with its units", () => {
  const titles = [
    { unitId: 1, awardCode: "co-a" },
    { unitId: 1, awardCode: "bang-khen" },
    { unitId: 2, awardCode: "bang-khen" },
  ];
  expect(whatWillBlock(book(true), titles)).toEqual([{ code: "no-vote", awardCode: "bang-khen", unitIds: [1, 2] }]);
});

test("two voted titles of one unit are named only where the rulebook allows one", () => {
  const titles = [
    { unitId: 1, awardCode: "co-a" },
    { unitId: 1, awardCode: "co-b" },
    { unitId: 2, awardCode: "co-b" },
  ];
  expect(whatWillBlock(book(false), titles)).toEqual([]);
  expect(whatWillBlock(book(true), titles)).toEqual([
    { code: "one-title-a-unit", unitId: 1, awardCodes: ["co-a", "co-b"] },
  ]);
});
