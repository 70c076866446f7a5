import { expect, test } from "vitest";
import { figuresFrom, figuresOfTwo, keyOf, sheetOf, type Typed, typedFrom } from "./count-sheet.ts";
import type { VoteSeen } from "./vote-parts.tsx";

const vote = {
  source: { leavesBallots: true },
  channels: ["paper"],
  chooses: true,
  nominees: [{ nominee: "unit:1", unit: "Sở Y tế", withdrawn: null }],
} as unknown as VoteSeen;
const key = (figure: string, nominee: string | null = null) => keyOf({ channel: "paper", figure, nominee });
const typed: Typed = {
  ...{ [key("issued")]: "8", [key("returned")]: "8", [key("valid")]: "8" },
  ...{ [key("invalid")]: "0", [key("blank")]: "0", [key("agree", "unit:1")]: "6" },
};
const unusedOf = (more: Typed) => {
  const read = figuresFrom(vote, { ...typed, ...more });
  return "figures" in read ? read.figures[0]!.unused : read.wrong.label;
};

test("ballots left over are asked for on paper alone, and only there", () => {
  const labels = (channels: readonly string[]) =>
    sheetOf({ ...vote, channels } as VoteSeen, () => false).flatMap(({ cells }) => cells.map(({ figure }) => figure));
  expect(labels(["paper"])).toContain("unused");
  expect(labels(["hands"])).not.toContain("unused");
  expect(labels(["written-opinion"])).not.toContain("unused");
});

test("left empty nobody counted them, which is not none; what is no number is named", () => {
  expect(unusedOf({})).toBeUndefined();
  expect(unusedOf({ [key("unused")]: "0" })).toBe(0);
  expect(unusedOf({ [key("unused")]: " 3 " })).toBe(3);
  expect(unusedOf({ [key("unused")]: "ba" })).toBe("Phiếu in không dùng đến, đã huỷ");
});

test("an entry taken up again has them as they were typed, and two entries differ between none and not counted", () => {
  const read = figuresFrom(vote, { ...typed, [key("unused")]: "0" });
  const again = "figures" in read ? typedFrom(read.figures) : {};
  expect(again[key("unused")]).toBe("0");
  const line = figuresOfTwo(vote, typed, again).find(({ label }) => label.startsWith("Phiếu in không dùng đến"));
  expect(line).toMatchObject({ theirs: "chưa ghi", mine: "0" });
});
