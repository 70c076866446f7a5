import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { titleRegistrations } from "../movement/index.ts";
import { headshipRecord } from "../organisations/index.ts";
import { readRanking, type YearRanking } from "../scoring/index.ts";
import { awardNameIn, readYear, yearAsSigned, type Rulebook, sayIn, voteNameIn, VoteSubject } from "../year/index.ts";
import { unitName } from "./on-vote.ts";
import { holds } from "./readers-of-figures.ts";
import { resultRecord } from "./records.ts";
import { ruleLines } from "./rule-words.ts";
import { honouredFor, isConcluded, sameSubject } from "./standing.ts";
import { decisionsOf, votesOf } from "./store.ts";
import { electedHeadships } from "./headship/index.ts";

const Ballot = z.object({
  voteId: z.number(),
  round: z.number(),
  followsBecause: z.enum(["next-round", "voted-again", "counted-again"]).nullable(),
  state: z.string(),
  channels: z.array(z.string()),
  nominees: z.number(),
  step: z.string().nullable(),
  settled: z.boolean(),
});

const Entry = z.object({
  position: z.number(),
  subject: VoteSubject,
  /** The name given when it was prepared; null before. */
  name: z.string(),
  article: z.string(),
  /** Titles whose standard a nominee must meet first, as they are called. */
  requires: z.array(z.object({ awardCode: z.string(), name: z.string() })),
  secret: z.boolean(),
  rule: z.array(z.object({ label: z.string(), text: z.string() })),
  ballots: z.array(Ballot),
  concluded: z.boolean(),
  honoured: z.array(z.string()),
});

/** Everything that is or will be voted in a year: the rulebook's list with its ballots, simple decisions, who was elected. */
export const readVotes = query({
  name: "elections.read-votes",
  summary: { vi: "Các lượt bỏ phiếu của năm", en: "The votes of a year" },
  input: z.strictObject({ yearId: z.coerce.number().int() }),
  allow: toRoles(...everyRole),
  output: z.object({
    entries: z.array(Entry),
    units: z.array(
      z.object({
        unitId: z.number(),
        name: z.string(),
        /** Titles it registered this year, as codes; told, as its place is, to the secretary alone. */
        registered: z.array(z.string()),
        /** Its place by points; null while it has none. `locked` is false while points may still change. */
        ranked: z.object({ score: z.number(), rank: z.number(), locked: z.boolean() }).nullable(),
      }),
    ),
    fromTheFloor: z.boolean(),
    excludeNotConsidered: z.boolean(),
    decisions: z.array(
      z.object({
        decisionId: z.number(),
        about: z.string(),
        wording: z.string(),
        adopted: z.boolean(),
        agree: z.number(),
        present: z.number(),
        needed: z.number(),
        decidedAt: z.string(),
      }),
    ),
    elected: z.array(
      z.object({
        headshipId: z.number(),
        role: z.enum(["head", "deputy"]),
        unit: z.string(),
        year: z.number(),
        electedOn: z.string(),
        recognisedOn: z.string().nullable(),
        handedOverOn: z.string().nullable(),
      }),
    ),
  }),
  read: async ({ queries, actor }, { yearId }) => {
    const year = await readYear(queries, yearId);
    assert(year, `no year ${yearId}`);
    const votes = await votesOf(queries, yearId);
    const rules = year.rulebook?.rules;
    // For whoever prepares votes: points that may still change are nobody else's.
    const prepares = actor.kind === "person" && holds(actor, yearId, "secretary");
    const titles = prepares ? await titleRegistrations(queries, yearId) : [];
    const ranking = prepares ? await readRanking(queries, yearId) : { locked: false, units: [] };
    const entry = async ({ subject, article, rule, requires }: Rulebook["votes"][number], position: number) => {
      const ballots = votes.filter((vote) => sameSubject(vote.subject, subject));
      const results = ballots.toReversed().map(({ voteId }) => resultRecord.of(voteId));
      const signed = await yearAsSigned(queries, year, results);
      return {
        ...{ position, subject, article },
        requires: (requires ?? []).map((awardCode) => ({ awardCode, name: awardNameIn(year, awardCode) })),
        name: ballots.at(-1)?.name ?? voteNameIn(year, subject),
        secret: rule.secrecy === "secret",
        rule: ruleLines(rule, sayIn(year)),
        ballots: ballots.map(({ voteId, round, followsBecause, state, channels, nominees, result, settlement }) => ({
          ...{ voteId, round, followsBecause, state, channels: [...channels], nominees: nominees.length },
          step: result?.step.step ?? null,
          settled: settlement !== null,
        })),
        concluded: isConcluded(votes, subject),
        honoured: honouredFor(votes, subject).map((unitId) => unitName(signed, unitId)),
      };
    };
    const elected = (await electedHeadships(queries, yearId)).map(async ({ unitId, ...one }) => ({
      ...one,
      unit: unitName(await yearAsSigned(queries, year, [headshipRecord.of(one.headshipId)]), unitId),
    }));
    return {
      entries: await Promise.all((rules?.votes ?? []).map(entry)),
      units: year.units
        .filter(({ observer, leftOn }) => !observer && leftOn === null)
        .map(({ unitId, name }) => ({
          ...{ unitId, name, ranked: rankedIn(ranking, unitId) },
          registered: titles.filter((title) => title.unitId === unitId).map(({ awardCode }) => awardCode),
        })),
      fromTheFloor: rules?.nominations.fromTheFloor ?? false,
      excludeNotConsidered: rules?.heads.excludeNotConsidered ?? false,
      decisions: (await decisionsOf(queries, yearId)).map((decision) => ({ ...decision, ...decision.sum })),
      elected: await Promise.all(elected),
    };
  },
});

function rankedIn({ locked, units }: YearRanking, unitId: number) {
  const found = units.find((unit) => unit.unitId === unitId);
  return found === undefined || found.rank === null ? null : { score: found.score, rank: found.rank, locked };
}
