import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { TieFacts } from "../../engines/counting/index.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type NoSuchVote, noSuchVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { writeTieFacts, yearOfVote } from "./store.ts";
import { voteRefused } from "./words.ts";

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

export type TieFactsRefusal =
  | NoSuchVote
  | { readonly code: "not-a-nominee" }
  | { readonly code: "signed-already"; readonly name: string }
  | { readonly code: "changed-meanwhile"; readonly now: { readonly facts: TieFacts; readonly revision: number } };

/** The secretary states what may part a tie: score, outstanding achievements, last flag. Possible until the result is signed. */
export const stateTieFacts = action({
  name: "elections.state-tie-facts",
  summary: { vi: "Bổ sung số liệu phân định khi bằng phiếu", en: "State facts that may part a tie" },
  input: StateTieFacts,
  allow: toRolesIn(yearOfVote, "secretary"),
  load: ({ tx }, { voteId }) => voteFacts(tx, voteId),
  decide: (facts, input) => (facts ? decideTieFacts(facts, input) : noSuchVote),
  record: ({ tx }, change) => writeTieFacts(tx, change),
  show: ({ voteId, unitId, facts }) => ({ voteId, unitId, facts }),
  why: ({ source }) => source,
  rivals: {
    deeds: ["elections.state-tie-facts", "elections.withdraw-nominee"],
    over: ({ voteId }) => ({ voteId }),
  },
  words: voteRefused,
});

export function decideTieFacts(
  { vote }: Pick<VoteFacts, "vote">,
  { voteId, unitId, facts, revision }: StateTieFacts,
): Result<Pick<StateTieFacts, "voteId" | "unitId" | "facts">, TieFactsRefusal> {
  if (vote.state === "signed" || vote.state === "void") return refuse({ code: "signed-already", name: vote.name });
  const nominee = vote.nominees.find((one) => one.unitId === unitId);
  if (!nominee) return refuse({ code: "not-a-nominee" });
  const { castingVote } = nominee.facts;
  if (vote.revision !== revision)
    return refuse({ code: "changed-meanwhile", now: { facts: statedIn(nominee.facts), revision: vote.revision } });
  return ok({ voteId, unitId, facts: castingVote === undefined ? facts : { ...facts, castingVote } });
}

/** What somebody stated; the casting vote is a settlement of its own. */
export function statedIn(facts: TieFacts): Omit<TieFacts, "castingVote"> {
  const { castingVote: _, ...stated } = facts;
  return stated;
}
