import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { countFacts, onVote } from "./on-vote.ts";
import { type CountFacts, isLate, paperMayStandIn, seatsOf, signedPaper, sourceOf } from "./sources/index.ts";
import { openingOf } from "./standing.ts";
import { writeSource, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const decide = onVote(decideFromPaper);

/**
 * An open vote whose committee cannot count it with accounts of its own is counted from the minutes that it signed on
 * paper: the way out for seats without accounts, and for a past year.
 */
export const countFromPaper = action({
  name: "elections.count-from-paper",
  summary: { vi: "Nhập số liệu từ biên bản giấy đã ký", en: "Take the figures from minutes signed on paper" },
  input: z.strictObject({ voteId: z.int() }),
  allow: toRolesIn(yearOfVote, "secretary", "chair", "deputy", "standing-body"),
  load: ({ tx, actor, now }, { voteId }) => countFacts(tx, voteId, { actor, now }),
  decide,
  record: ({ tx }, { voteId, source }) => writeSource(tx, voteId, source),
  show: ({ voteId, source }) => ({ voteId, source }),
  say,
});

export function decideFromPaper(facts: CountFacts) {
  const { vote } = facts;
  if (vote.state !== "open") return refuse("not-open", { name: vote.name });
  const by = sourceOf(vote).inHand(facts);
  if (by > 0) return refuse("counted-already", { by });
  if (!mayComeFromPaper(facts)) return refuse("paper-not-for-this-vote");
  return ok({ voteId: vote.voteId, source: signedPaper.kind });
}

/** Whether an open vote may be counted from signed minutes on paper: never over what its own tellers have given. */
export function mayComeFromPaper(facts: CountFacts): boolean {
  const source = sourceOf(facts.vote);
  const late = isLate(facts.year, openingOf(facts.vote).conference.day, facts.now);
  return source.inHand(facts) === 0 && paperMayStandIn(source, seatsOf(facts), { late });
}
