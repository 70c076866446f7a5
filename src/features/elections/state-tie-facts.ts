import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { TieFacts } from "../../engines/counting/index.ts";
import { type Actor, actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { onVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { rememberPreparer, writeTieFacts, yearOfVote } from "./store.ts";
import { sitsOn } from "./readers-of-figures.ts";
import { refuse, say } from "./refusals.ts";

const StateTieFacts = z.strictObject({
  voteId: z.int(),
  unitId: z.int(),
  /** What is known; a fact left out is not known, whatever was stated before. */
  facts: TieFacts.omit({ castingVote: true }),
  source: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nêu nguồn của số liệu.", en: "Write the source of the figures." }))
    .max(300),
  /** The vote's revision that the screen showed. */
  revision: z.int(),
});
type StateTieFacts = z.output<typeof StateTieFacts>;

const decide = onVote(decideTieFacts);

/** The secretary states what may part a tie: score, outstanding achievements, last flag. Possible until the result is signed. */
export const stateTieFacts = action({
  name: "elections.state-tie-facts",
  summary: { vi: "Bổ sung số liệu phân định khi bằng phiếu", en: "State facts that may part a tie" },
  input: StateTieFacts,
  allow: toRolesIn(yearOfVote, "secretary"),
  load: async ({ tx, actor }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, actor };
  },
  decide,
  record: async ({ tx, actor }, change) => {
    await writeTieFacts(tx, change);
    await rememberPreparer(tx, { voteId: change.voteId, by: actorLabel(actor) });
  },
  show: ({ voteId, unitId, facts }) => ({ voteId, unitId, facts }),
  why: ({ source }) => source,
  rivals: {
    deeds: ["elections.state-tie-facts", "elections.withdraw-nominee"],
    over: ({ voteId }) => ({ voteId }),
  },
  say,
});

export function decideTieFacts(
  { vote, actor }: Pick<VoteFacts, "vote"> & { readonly actor: Actor },
  { voteId, unitId, facts, revision }: StateTieFacts,
) {
  if (vote.state === "signed" || vote.state === "void") return refuse("signed-already", { name: vote.name });
  if (sitsOn(vote, actor)) return refuse("counts-this-vote");
  const nominee = vote.nominees.find((one) => one.unitId === unitId);
  if (!nominee) return refuse("not-a-nominee");
  const { castingVote } = nominee.facts;
  if (vote.revision !== revision)
    return refuse("changed-meanwhile", { now: { facts: statedIn(nominee.facts), revision: vote.revision } });
  return ok({ voteId, unitId, facts: castingVote === undefined ? facts : { ...facts, castingVote } });
}

/** What somebody stated; the casting vote is a settlement of its own. */
export function statedIn(facts: TieFacts): Omit<TieFacts, "castingVote"> {
  const { castingVote: _, ...stated } = facts;
  return stated;
}
