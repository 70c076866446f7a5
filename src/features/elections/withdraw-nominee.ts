import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { type Actor, actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { Nominee } from "./model.ts";
import { onVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { rememberPreparer, withdraw, yearOfVote } from "./store.ts";
import { sitsOn } from "./readers-of-figures.ts";
import { refuse, say } from "./refusals.ts";

const Withdrawal = z.strictObject({
  voteId: z.int(),
  unitId: z.int(),
  reason: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nêu lý do rút.", en: "Write the reason for withdrawing." }))
    .max(500),
});
type Withdrawal = z.output<typeof Withdrawal>;

const decide = onVote(decideWithdrawal);

/**
 * A nominee withdraws. Before opening its name leaves the ballot; after opening the ballots stay as they are and
 * are counted, but the unit is not honoured.
 */
export const withdrawNominee = action({
  name: "elections.withdraw-nominee",
  summary: { vi: "Rút tên khỏi danh sách bỏ phiếu", en: "Withdraw a nominee" },
  input: Withdrawal,
  allow: toRolesIn(yearOfVote, "secretary", "chair", "deputy"),
  load: async ({ tx, actor }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, actor };
  },
  decide,
  record: async ({ tx, actor }, change) => {
    await withdraw(tx, change);
    await rememberPreparer(tx, { voteId: change.voteId, by: actorLabel(actor) });
  },
  show: ({ voteId, unitId, withdrawn }) => ({ voteId, unitId, withdrawn }),
  why: ({ reason }) => reason,
  say,
});

export function decideWithdrawal(
  { vote, actor }: Pick<VoteFacts, "vote"> & { readonly actor: Actor },
  { voteId, unitId, reason }: Withdrawal,
) {
  if (vote.state === "signed" || vote.state === "void") return refuse("signed-already", { name: vote.name });
  if (sitsOn(vote, actor)) return refuse("counts-this-vote");
  const nominee = vote.nominees.find((one) => one.unitId === unitId);
  if (!nominee) return refuse("not-a-nominee");
  if (nominee.withdrawn) return refuse("withdrawn-already");
  return ok<Withdrawal & { readonly withdrawn: NonNullable<Nominee["withdrawn"]> }>({
    voteId,
    unitId,
    reason,
    withdrawn: vote.state === "prepared" ? "before-opening" : "after-opening",
  });
}
