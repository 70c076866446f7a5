import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRolesIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { unitOf } from "./model.ts";
import { unitName, voteFacts } from "./on-vote.ts";
import { outcomeWords, thresholdWords } from "./rule-words.ts";
import { honouredIn, onTheBallot, ruleInForce } from "./standing.ts";
import { yearOfVote } from "./store.ts";

const Slide = z.object({
  cluster: z.string(),
  conference: z.string(),
  illustrative: z.boolean(),
  kind: z.enum(["title", "head", "deputy"]),
  name: z.string(),
  round: z.number(),
  state: z.enum(["prepared", "open", "signed", "void"]),
  secret: z.boolean(),
  nominees: z.array(z.string()),
  voters: z.number().nullable(),
  threshold: z.string(),
  needed: z.number().nullable(),
  /** Each nominee's outcome; votes only where the room is large enough. */
  lines: z.array(z.object({ unit: z.string(), outcome: z.string(), words: z.string(), votes: z.number().nullable() })),
  issued: z.number().nullable(),
  returned: z.number().nullable(),
  honoured: z.array(z.string()),
  settled: z.boolean(),
  countsPublished: z.boolean(),
});

/** What a room may see of a vote on the wall: never a figure before the signature, never votes in a small room. */
export const projectVote = query({
  name: "elections.project-vote",
  summary: { vi: "Trình chiếu một lượt bỏ phiếu", en: "Project a vote" },
  input: z.strictObject({ voteId: z.coerce.number().int() }),
  allow: toRolesIn(yearOfVote, ...everyRole),
  output: Slide,
  read: async ({ queries }, { voteId }) => {
    const facts = await voteFacts(queries, voteId);
    assert(facts, `no vote ${voteId}`);
    const { vote, year } = facts;
    const { opening, result } = vote;
    const shown = opening?.countsPublished ?? false;
    const ballots = result?.figures ?? [];
    return {
      cluster: clusterOf(year.cluster),
      conference: opening?.conference.name ?? "",
      illustrative: year.illustrative,
      kind: vote.subject.kind,
      ...{ name: vote.name, round: vote.round, state: vote.state },
      secret: vote.rule.secrecy === "secret",
      nominees: onTheBallot(vote).map(({ unitId }) => unitName(year, unitId)),
      voters: opening ? opening.roll.filter(({ way }) => way !== "absent").length : null,
      threshold: thresholdWords(ruleInForce(vote)),
      needed: result?.verdict.nominees[0]?.sum?.needed ?? null,
      lines: (result?.verdict.nominees ?? []).map((line) => ({
        unit: unitName(year, unitOf(line.nominee)),
        outcome: line.outcome,
        words: outcomeWords(line),
        votes: shown ? (line.sum?.votes ?? null) : null,
      })),
      issued: result ? ballots.reduce((sum, { issued }) => sum + issued, 0) : null,
      returned: result ? ballots.reduce((sum, { returned }) => sum + returned, 0) : null,
      honoured: honouredIn(vote).map((unitId) => unitName(year, unitId)),
      settled: vote.settlement !== null,
      countsPublished: shown,
    };
  },
});

/** “Cụm thi đua số 1 – Bộ Công an”; a cluster already named after its owner is not named twice. */
const clusterOf = ({ name, ownerName }: { name: string; ownerName: string }): string =>
  name.includes(ownerName) ? name : `${name} – ${ownerName}`;
