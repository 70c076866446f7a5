import { z } from "zod";
import { ok, passOn } from "../../basics/result.ts";
import { type Actor, actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Hands, nomineeOf } from "./model.ts";
import type { DoneBy } from "./sources/origin.ts";
import { countFacts, onVote } from "./on-vote.ts";
import { type CountFacts, sourceOf } from "./sources/index.ts";
import { onTheBallot, openingOf } from "./standing.ts";
import { writeHands, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const RecordHands = z.strictObject({ voteId: z.int(), hands: Hands, revision: z.int() });
type RecordHands = z.output<typeof RecordHands>;

const decide = onVote(decideHands);

/** Records an open vote as it is seen in the room: for, against or abstaining, unit by unit. */
export const recordHands = action({
  name: "elections.record-hands",
  summary: { vi: "Ghi biểu quyết giơ tay", en: "Record a show of hands" },
  input: RecordHands,
  allow: toRolesIn(yearOfVote, "secretary", "teller"),
  load: ({ tx, actor, now }, { voteId }) => countFacts(tx, voteId, { actor, now }),
  decide,
  record: ({ tx }, { voteId, ...recorded }) => writeHands(tx, voteId, recorded),
  show: ({ voteId, hands }) => ({ voteId, voters: hands.length }),
  rivals: {
    deeds: ["elections.record-hands", "elections.withdraw-nominee"],
    over: ({ voteId }) => ({ voteId }),
  },
  say,
});

export function decideHands(facts: CountFacts, { voteId, hands, revision }: RecordHands) {
  const { vote, actor } = facts;
  if (vote.state !== "open") return refuse("not-open", { name: vote.name });
  const refusal = sourceOf(vote).refuseHands(facts);
  if (refusal) return passOn(refusal);
  if (vote.revision !== revision)
    return refuse("changed-meanwhile", { now: { hands: vote.hands ?? [], revision: vote.revision } });
  const voting = openingOf(vote).roll.filter(({ way }) => way !== "absent");
  const names = onTheBallot(vote).map(({ unitId }) => nomineeOf(unitId));
  for (const [at, { voter, marks }] of hands.entries()) {
    const known = voting.find((one) => one.voter === voter);
    if (!known) return refuse("voter-not-on-the-roll", { voter });
    if (hands.findIndex((hand) => hand.voter === voter) < at) return refuse("voter-twice", { voter: known.name });
    if (names.some((name) => marks[name] === undefined)) return refuse("hand-missing", { voter: known.name });
  }
  const silent = voting.find(({ voter }) => !hands.some((hand) => hand.voter === voter));
  if (silent) return refuse("hand-missing", { voter: silent.name });
  return ok({ voteId, hands, doneBy: recordedBy(actor, vote.doneBy) });
}

/** Everybody who ever recorded these hands: none of them signs them. */
function recordedBy(actor: Actor, doneBy: DoneBy): DoneBy {
  return { ...doneBy, hands: [...new Set([...(doneBy.hands ?? []), actorLabel(actor)])] };
}
