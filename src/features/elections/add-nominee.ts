import { z } from "zod";
import { ok, passOn } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type LockedScores, lockedScores, withScore } from "./locked-scores.ts";
import { NomineeInput } from "./model.ts";
import { refuseNominee } from "./nominee-rules.ts";
import { onVote, unitName, type VoteFacts, voteFacts } from "./on-vote.ts";
import { insertNominee, rememberPreparer, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const AddNominee = NomineeInput.extend({ voteId: z.int(), source: z.enum(["list", "floor"]) });
type AddNominee = z.output<typeof AddNominee>;

const decide = onVote(decideAdd);

/** Adds a nominee before the vote opens, from the list or, where the rulebook lets, from the floor. */
export const addNominee = action({
  name: "elections.add-nominee",
  summary: { vi: "Giới thiệu thêm đơn vị", en: "Add a nominee" },
  input: AddNominee,
  allow: toRolesIn(yearOfVote, "secretary", "chair", "deputy"),
  load: async ({ tx }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, scores: await lockedScores(tx, facts.vote.yearId) };
  },
  decide,
  record: async ({ tx, actor }, nominee) => {
    await insertNominee(tx, nominee);
    await rememberPreparer(tx, { voteId: nominee.voteId, by: actorLabel(actor) });
  },
  show: ({ voteId, unitId, source }) => ({ voteId, unitId, source }),
  say,
});

export function decideAdd(
  { vote, year, votes, scores }: VoteFacts & { readonly scores: LockedScores },
  input: AddNominee,
) {
  if (vote.state !== "prepared") return refuse("opened-already", { name: vote.name });
  if (vote.round > 1) return refuse("round-has-its-nominees");
  if (input.source === "floor" && !year.rulebook?.rules.nominations.fromTheFloor) return refuse("not-from-the-floor");
  if (vote.nominees.some(({ unitId }) => unitId === input.unitId))
    return refuse("nominee-twice", { unit: unitName(year, input.unitId) });
  const refusal = refuseNominee(vote, input, { year, votes });
  return refusal ? passOn(refusal) : ok({ ...withScore(input, scores), position: vote.nominees.length + 1 });
}
