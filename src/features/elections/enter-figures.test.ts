import { expect, test } from "vitest";
import { figures } from "../../../test/support/conference.ts";
import { countSeenBy, openVote, refusalOf } from "../../../test/support/counting.ts";
import { decideEntry } from "./enter-figures.ts";
import type { Figures, Vote } from "./model.ts";
import { decideHands } from "./record-hands.ts";

const sheet = figures(5, { 7: 4 }) as Figures;
const twice = sheet.map((count) => ({ ...count, lines: [...count.lines, ...count.lines] }));
const without = sheet.map((count) => ({ ...count, lines: [] }));

test.each<[string, Partial<Vote>, Figures, object | "accepted"]>([
  ["of a signed vote", { state: "signed" }, sheet, { code: "not-open", name: "Cờ thi đua" }],
  ["of a show of hands", { source: "hands" }, sheet, { code: "counted-by-hands" }],
  ["for a channel too many", {}, [...sheet, ...sheet], { code: "other-channels" }],
  ["for another nominee", {}, figures(5, { 8: 4 }) as Figures, { code: "other-nominees" }],
  ["with a nominee left out", {}, without, { code: "other-nominees" }],
  ["with a nominee twice", {}, twice, { code: "other-nominees" }],
  ["with each nominee once", {}, sheet, "accepted"],
])("figures %s", (_, more, typed, expected) => {
  const input = { voteId: 1, seat: 1, figures: typed, revision: 0 };
  expect(refusalOf(decideEntry(countSeenBy(11, { vote: openVote(more) }), input))).toEqual(expected);
});

test.each(["two-tellers", "signed-paper"] as const)("no hands are recorded where figures come from %s", (source) => {
  const input = { voteId: 1, hands: [], revision: 1 };
  expect(refusalOf(decideHands(countSeenBy(11, { vote: openVote({ source }) }), input))).toEqual({
    code: "not-by-hands",
  });
});

test("hands are recorded where they were raised", () => {
  const hands = [1, 2, 3, 4, 5].map((unit) => ({ voter: `unit:${unit}`, marks: { "unit:7": "agree" as const } }));
  const facts = countSeenBy(11, { vote: openVote({ source: "hands", channels: ["hands"] }) });
  expect(refusalOf(decideHands(facts, { voteId: 1, hands, revision: 1 }))).toBe("accepted");
});
