import { expect, test } from "vitest";
import { openVote, refusalOf, signedVote } from "../../../test/support/counting.ts";
import { decideNextRound } from "./hold-next-round.ts";
import type { Vote } from "./model.ts";

const again = { step: "another-round", round: 2, nominees: ["unit:7"], places: 1 };
const settled = { settlement: { by: "council", honoured: [] } as unknown as Vote["settlement"] };
const name = "Cờ thi đua";

test.each<[string, Vote, readonly Vote[], object | "accepted"]>([
  ["while the result is not signed", openVote(), [], { code: "not-signed", name }],
  ["after a result that left nothing open", signedVote({ step: "done" }), [], { code: "no-next-round", name }],
  [
    "after one that goes to the council",
    signedVote({ ...again, step: "council" }),
    [],
    { code: "no-next-round", name },
  ],
  ["after one that was settled otherwise", signedVote(again, settled), [], { code: "no-next-round", name }],
  [
    "where it was prepared before",
    signedVote(again),
    [openVote({ voteId: 2, followsId: 1 })],
    { code: "followed-already", name },
  ],
  ["where the rule asks for it", signedVote(again), [], "accepted"],
])("a next round %s", (_, vote, votes, expected) => {
  expect(refusalOf(decideNextRound({ vote, votes }))).toEqual(expected);
});
