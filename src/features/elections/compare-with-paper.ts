import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { OwnEntry } from "./enter-figures.ts";
import { countFacts, type NoSuchVote, noSuchVote } from "./on-vote.ts";
import { type ComparingRefusal, type CountFacts, sourceOf, typedFromPaper } from "./sources/index.ts";
import { rememberBrowser, writeComparison, yearOfVote } from "./store.ts";
import { voteRefused } from "./words.ts";

const CompareWithPaper = z.strictObject({
  voteId: z.int(),
  /** Revision of the typed figures that were held beside the paper. */
  revision: z.int().min(1),
});
type CompareWithPaper = z.output<typeof CompareWithPaper>;

export type CompareRefusal =
  | NoSuchVote
  | { readonly code: "not-open"; readonly name: string }
  | { readonly code: "changed-meanwhile"; readonly now: OwnEntry }
  | ComparingRefusal;

/** A second account says that what was typed is what stands on the signed paper. */
export const compareWithPaper = action({
  name: "elections.compare-with-paper",
  summary: { vi: "Đối chiếu số liệu với biên bản giấy", en: "Compare typed figures with the signed paper" },
  input: CompareWithPaper,
  allow: toRolesIn(yearOfVote, "teller", "secretary", "standing-body"),
  load: ({ tx, actor, now }, { voteId }) => countFacts(tx, voteId, { actor, now }),
  decide: (facts, input) => (facts ? decideComparison(facts, input) : noSuchVote),
  record: async ({ tx, now, actor, browserHash }, comparison) => {
    await writeComparison(tx, { ...comparison, now });
    const { voteId } = comparison;
    if (actor.kind === "person") await rememberBrowser(tx, { voteId, personId: actor.id, browserHash });
  },
  show: ({ voteId }) => ({ voteId, compared: true }), // the figures are secret until they are signed
  rivals: { deeds: ["elections.enter-figures"], over: ({ voteId }) => ({ voteId }) },
  say: saying(voteRefused),
});

export function decideComparison(
  facts: CountFacts,
  { voteId, revision }: CompareWithPaper,
): Result<{ voteId: number; seat: number; comparedBy: string }, CompareRefusal> {
  const { vote, actor } = facts;
  if (vote.state !== "open") return refuse({ code: "not-open", name: vote.name });
  const refusal = sourceOf(vote).refuseComparing(facts);
  if (refusal) return refuse(refusal);
  const typed = typedFromPaper(facts);
  if (!typed) return refuse({ code: "nothing-typed" });
  if (typed.revision !== revision)
    return refuse({ code: "changed-meanwhile", now: { figures: typed.figures, revision: typed.revision } });
  return ok({ voteId, seat: typed.seat, comparedBy: actorLabel(actor) });
}
