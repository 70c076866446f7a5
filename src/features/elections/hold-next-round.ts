import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { unitOf } from "./model.ts";
import type { DoneBy } from "./sources/origin.ts";
import { onVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { insertVote, preparedToo, type VoteDraft, yearOfVote } from "./store.ts";
import { draftAgain, draftOf } from "./void-vote.ts";
import { refuse, say } from "./refusals.ts";

const decide = onVote(decideNextRound);

/** Prepares the next round that the rule asked for when the last one was signed, with those who stand again. */
export const holdNextRound = action({
  name: "elections.hold-next-round",
  summary: { vi: "Chuẩn bị lượt bỏ phiếu tiếp theo", en: "Prepare the next round" },
  input: z.strictObject({ voteId: z.int() }),
  allow: toRolesIn(yearOfVote, "secretary", "chair", "deputy"),
  load: ({ tx }, { voteId }) => voteFacts(tx, voteId),
  decide,
  record: ({ tx, now, actor }, { draft, preparedBefore }) =>
    insertVote(tx, draft, { now, doneBy: preparedToo(preparedBefore, actorLabel(actor)) }),
  show: ({ draft: { followsId, round, nominees } }, voteId) => ({
    voteId,
    followsId,
    round,
    nominees: nominees.map(({ unitId }) => unitId),
  }),
  answer: (_, voteId) => ({ voteId }),
  say,
});

interface NextRound {
  readonly draft: VoteDraft;
  /** Whoever made the ballot of an earlier round does not count a later one. */
  readonly preparedBefore: DoneBy;
}

export function decideNextRound({ vote, votes }: Pick<VoteFacts, "vote" | "votes">) {
  if (vote.state !== "signed" || vote.result === null) return refuse("not-signed", { name: vote.name });
  const { step } = vote.result;
  if (step.step !== "another-round" || vote.settlement) return refuse("no-next-round", { name: vote.name });
  if (votes.some(({ followsId }) => followsId === vote.voteId)) return refuse("followed-already", { name: vote.name });
  const again = new Set(step.nominees.map(unitOf));
  const draft: VoteDraft = {
    ...draftAgain(vote),
    round: step.round,
    channels: vote.channels.filter((channel) => channel !== "written-opinion"),
    followsBecause: "next-round",
    nominees: vote.nominees.filter(({ unitId }) => again.has(unitId)).map(draftOf),
  };
  return ok<NextRound>({ draft, preparedBefore: vote.doneBy });
}
