import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRolesIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { countFacts } from "./on-vote.ts";
import { yearOfVote } from "./store.ts";
import { viewOf } from "./view.ts";
import { VoteView } from "./vote-view.ts";

/** One vote as the asker may see it: rule, nominees, frozen roll, own entry, differences, conclusions. */
export const readVoteView = query({
  name: "elections.read-vote",
  summary: { vi: "Xem một lượt bỏ phiếu", en: "Look at one vote" },
  input: z.strictObject({ voteId: z.coerce.number().int() }),
  allow: toRolesIn(yearOfVote, ...everyRole),
  output: VoteView,
  read: async ({ queries, actor, now }, { voteId }) => {
    const facts = await countFacts(queries, voteId, { actor, now });
    assert(facts, `no vote ${voteId}`);
    return viewOf(facts);
  },
});
