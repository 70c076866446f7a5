import { expect, test } from "vitest";
import type { Vote } from "../elections/index.ts";
import { decideClose } from "./close-minutes.ts";
import { conference, facts, inSession, item, openedIn, refusalOf, vote } from "./conference.fixture.ts";
import { say } from "./refusals.ts";

const seal = { logSeq: 9, logHash: "ab", by: "Thư ký" };
const ended = { ...facts, conference: { ...inSession, state: "ended" as const }, seal };
const signed = (step: "done" | "next-round", conferenceId = 1) =>
  vote(5, { state: "signed", opening: openedIn(conferenceId), result: { step: { step } } as Vote["result"] });
const unfinished = { code: "vote-unfinished", name: "Lượt 5" };

test.each([
  ["a second time", { conference: { ...conference, state: "closed" } }, { code: "minutes-closed" }],
  ["while the meeting runs", { conference: inSession }, { code: "not-ended" }],
  ["while its vote needs another round", { votes: [signed("next-round")] }, unfinished],
  [
    "while the round that follows is only prepared",
    { votes: [signed("done"), vote(6, { round: 2, followsId: 5 })] },
    unfinished,
  ],
  ["while a vote of another meeting needs another round", { votes: [signed("next-round", 2)] }, undefined],
  ["with a vote on the agenda that was never opened", { items: [item(1, { voteId: 5 })], votes: [vote(5)] }, undefined],
  ["with its vote done", { votes: [signed("done")] }, undefined],
] as const)("minutes are closed %s", (_, more, refusal) => {
  expect(refusalOf(decideClose({ ...ended, ...more }, { conferenceId: 1 }))).toEqual(refusal);
});

test("the vote that keeps the minutes open is named", () => {
  expect(say({ code: "vote-unfinished", name: "Lượt 5" }, "vi")).toBe(
    "“Lượt 5” còn phần chưa phân định nên chưa khoá biên bản. Đề nghị bỏ phiếu tiếp hoặc ghi quyết định rồi khoá biên bản.",
  );
});
