import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { type BrokenEquation, countHands, type TieBreaker } from "../../engines/counting/index.ts";
import { type Actor, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type Difference, differencesOf } from "./compare-entries.ts";
import { type Figures, nomineeOf, type SignedResult, unitOf, type Vote } from "./model.ts";
import { type NoSuchVote, noSuchVote, unitName, type VoteFacts, voteFacts } from "./on-vote.ts";
import { refuseSeat, type SeatRefusal } from "./seats.ts";
import { onTheBallot, openingOf } from "./standing.ts";
import { writeResult, yearOfVote } from "./store.ts";
import { unexplainedInvalid, verdictOn } from "./verdict.ts";
import { voteRefused } from "./words.ts";

const SignResult = z.strictObject({
  voteId: z.int(),
  /** Incidents and complaints, as the minutes will say them. */
  incidents: z.string().trim().max(2000).default(""),
  /** Number of the sealed packet that holds the ballots. */
  packetNumber: z.string().trim().max(100).default(""),
});
type SignResult = z.output<typeof SignResult>;

export type SignRefusal =
  | NoSuchVote
  | { readonly code: "not-open"; readonly name: string }
  | { readonly code: "only-the-head-signs"; readonly head: string }
  | { readonly code: "hands-missing" }
  | { readonly code: "entries-missing"; readonly entered: number }
  | { readonly code: "entries-differ"; readonly cells: readonly Difference[] }
  | { readonly code: "invalid-unexplained"; readonly invalid: number; readonly explained: number }
  | { readonly code: "more-returned-than-issued"; readonly issued: number; readonly returned: number }
  | { readonly code: "out-of-balance"; readonly broken: readonly BrokenEquation[] }
  | { readonly code: "verdict-waits"; readonly missing: readonly string[] }
  | { readonly code: "tie-waits"; readonly by: TieBreaker; readonly units: readonly string[] };

export interface SignFacts extends VoteFacts {
  readonly actor: Actor;
  readonly now: Instant;
}

/** The head of the counting committee signs: the figures, the verdict and its sums are stored and never change. */
export const signResult = action({
  name: "elections.sign-result",
  summary: { vi: "Khoá kết quả kiểm phiếu", en: "Sign and lock a result" },
  input: SignResult,
  allow: toRolesIn(yearOfVote, "teller"),
  load: async ({ tx, actor, now }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    return facts && { ...facts, actor, now };
  },
  decide: (facts, input) => (facts ? decideSigning(facts, input) : noSuchVote),
  record: ({ tx }, { voteId, result }) => writeResult(tx, voteId, result),
  show: ({ voteId, result: { figures, verdict, step } }) => ({
    voteId,
    figures,
    outcome: verdict.nominees.map(({ nominee, outcome, because }) => ({ nominee, outcome, because })),
    next: step.step,
  }),
  words: voteRefused,
});

export function decideSigning(
  facts: SignFacts,
  { voteId, incidents, packetNumber }: SignResult,
): Result<{ voteId: number; result: SignedResult }, SignRefusal> {
  const { vote, votes, year, now } = facts;
  if (vote.state !== "open") return refuse({ code: "not-open", name: vote.name });
  const head = openingOf(vote).tellers.find((teller) => teller.head);
  if (!head || refuseHead(facts, head.seat)) return refuse({ code: "only-the-head-signs", head: head?.name ?? "" });
  const counted = vote.channels.includes("hands") ? figuresOfHands(vote) : agreedFigures(facts);
  if (!counted.ok) return counted;
  const figures = counted.value;
  const decided = verdictOn(vote, figures, { votes, runnerUp: runnerUpOf(facts) });
  const waiting = refuseVerdict(decided, (nominee) => unitName(year, unitOf(nominee)));
  if (waiting) return refuse(waiting);
  const { name, office, unitId } = head;
  return ok({
    voteId,
    result: { figures, ...decided, incidents, packetNumber, signedAt: now, signedBy: { name, office, unitId } },
  });
}

/** The ballot for head fills the deputy's office too where the rulebook says that the runner-up becomes deputy. */
export function runnerUpOf({ vote, year }: Pick<VoteFacts, "vote" | "year">): { deputies: number } | null {
  const heads = year.rulebook?.rules.heads;
  if (vote.subject.kind !== "head" || !heads || heads.twoBallots || heads.deputies === 0) return null;
  return { deputies: heads.deputies };
}

/** A show of hands as figures: hands in the room and written opinions are two channels of one count. */
export function figuresOfHands(vote: Vote): Result<Figures, { readonly code: "hands-missing" }> {
  if (vote.hands === null) return refuse({ code: "hands-missing" });
  const hands = vote.hands;
  const names = onTheBallot(vote).map(({ unitId }) => nomineeOf(unitId));
  const cast = (way: "present" | "written-opinion") => {
    const voters = openingOf(vote).roll.filter((voter) => voter.way === way);
    return hands.filter(({ voter }) => voters.some((one) => one.voter === voter));
  };
  const counts = vote.channels.map((channel) => ({
    ...countHands(cast(channel === "hands" ? "present" : "written-opinion"), names),
    channel,
    invalidBecause: {},
  }));
  return ok(counts as Figures);
}

const refuseHead = ({ vote, actor, entries }: SignFacts, seat: number): SeatRefusal | undefined =>
  refuseSeat(seat, actor, { tellers: openingOf(vote).tellers, entries });

function agreedFigures({ entries }: SignFacts): Result<Figures, SignRefusal> {
  const [first, second] = entries;
  if (!first || !second) return refuse({ code: "entries-missing", entered: entries.length });
  const cells = differencesOf(first.figures, second.figures);
  if (cells.length > 0) return refuse({ code: "entries-differ", cells });
  const unexplained = unexplainedInvalid(first.figures)[0];
  return unexplained ? refuse({ code: "invalid-unexplained", ...unexplained }) : ok(first.figures);
}

function refuseVerdict(
  { verdict, step }: Pick<SignedResult, "verdict" | "step">,
  name: (nominee: string) => string,
): SignRefusal | undefined {
  const over = verdict.broken.find((equation) => equation.code === "returned-over-issued");
  if (over) return { code: "more-returned-than-issued", issued: over.issued, returned: over.returned };
  if (verdict.broken.length > 0) return { code: "out-of-balance", broken: verdict.broken };
  if (verdict.state === "undecided" || verdict.state === "void")
    return {
      code: "verdict-waits",
      missing: [...verdict.missingForQuota, ...verdict.missing.map(({ figure }) => figure)],
    };
  const fact = step.step === "settle-tie" && step.by !== "head-unit-casting-vote";
  return fact ? { code: "tie-waits", by: step.by, units: step.unknown.map(name) } : undefined;
}
