import { expect, test } from "vitest";
import { openVote, refusalOf } from "../../../test/support/counting.ts";
import type { Vote } from "./model.ts";
import { decideVoiding } from "./void-vote.ts";

const facts = { votes: [] as readonly Vote[], by: "Chủ trì", now: "2020-12-18T03:00:00.000Z", headships: 0 };
const prepared = { state: "prepared", opening: null } as const;
const later = [openVote({ voteId: 2, followsId: 1 })];
const name = "Cờ thi đua";

test.each<[string, Partial<Vote>, Partial<typeof facts>, "vote" | "count" | "nothing", object | "accepted"]>([
  ["that is void", { state: "void" }, {}, "vote", { code: "void-already", name }],
  ["that another followed", {}, { votes: later }, "vote", { code: "followed-already", name }],
  ["by which somebody leads", {}, { headships: 1 }, "vote", { code: "headship-recorded", name }],
  ["that never opened, to count again", prepared, {}, "count", { code: "nothing-to-count" }],
  ["that was counted again", { followsBecause: "counted-again" }, {}, "count", { code: "counted-twice-already" }],
  ["that was counted again, to vote again", { followsBecause: "counted-again" }, {}, "vote", "accepted"],
  ["that never opened, to vote anew", prepared, {}, "vote", "accepted"],
  ["that opened, to count again", {}, {}, "count", "accepted"],
])("voiding a vote %s", (_, more, changed, again, expected) => {
  const input = { voteId: 1, reason: "Phiếu in sai tên", again, when: null };
  expect(refusalOf(decideVoiding({ vote: openVote(more), ...facts, ...changed } as never, input))).toEqual(expected);
});
