import { z } from "zod";
import { ok, passOn } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { countFacts, onVote } from "./on-vote.ts";
import { type CountFacts, sourceOf, typedFromPaper } from "./sources/index.ts";
import { rememberBrowser, writeComparison, yearOfVote } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const CompareWithPaper = z.strictObject({
  voteId: z.int(),
  /** Revision of the typed figures that were held beside the paper. */
  revision: z.int().min(1),
});
type CompareWithPaper = z.output<typeof CompareWithPaper>;

const decide = onVote(decideComparison);

/** A second account says that what was typed is what stands on the signed paper. */
export const compareWithPaper = action({
  name: "elections.compare-with-paper",
  summary: { vi: "Đối chiếu số liệu với biên bản giấy", en: "Compare typed figures with the signed paper" },
  input: CompareWithPaper,
  allow: toRolesIn(yearOfVote, "teller", "secretary", "standing-body"),
  load: ({ tx, actor, now }, { voteId }) => countFacts(tx, voteId, { actor, now }),
  decide,
  record: async ({ tx, now, actor, browserHash }, comparison) => {
    await writeComparison(tx, { ...comparison, now });
    const { voteId } = comparison;
    if (actor.kind === "person") await rememberBrowser(tx, { voteId, personId: actor.id, browserHash });
  },
  show: ({ voteId }) => ({ voteId, compared: true }), // the figures are secret until they are signed
  rivals: { deeds: ["elections.enter-figures"], over: ({ voteId }) => ({ voteId }) },
  say,
});

export function decideComparison(facts: CountFacts, { voteId, revision }: CompareWithPaper) {
  const { vote, actor } = facts;
  if (vote.state !== "open") return refuse("not-open", { name: vote.name });
  const refusal = sourceOf(vote).refuseComparing(facts);
  if (refusal) return passOn(refusal);
  const typed = typedFromPaper(facts);
  if (!typed) return refuse("nothing-typed");
  if (typed.revision !== revision)
    return refuse("changed-meanwhile", { now: { figures: typed.figures, revision: typed.revision } });
  return ok({ voteId, seat: typed.seat, comparedBy: actorLabel(actor) });
}
