import { expect, test } from "vitest";
import { countSeenBy, refusalOf } from "../../../test/support/counting.ts";
import { onVote } from "./on-vote.ts";
import { refuse } from "./refusals.ts";

test("a decision about a vote that is not there says so; about one that is, the decision is asked", () => {
  const decide = onVote(({ vote }: ReturnType<typeof countSeenBy>, voteId: number) =>
    refuse("not-open", { name: `${vote.name} ${voteId}` }),
  );
  expect(refusalOf(decide(undefined, 1))).toEqual({ code: "no-such-vote" });
  expect(refusalOf(decide(countSeenBy(11), 1))).toEqual({ code: "not-open", name: "Cờ thi đua 1" });
});
