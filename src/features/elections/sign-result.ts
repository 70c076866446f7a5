import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, passOn } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { placeInTime, WhenTold } from "../year/index.ts";
import { type SignedResult, unitOf } from "./model.ts";
import { type OneBrowser, PaperSignature } from "./sources/origin.ts";
import { countFacts, onVote, unitName, type VoteFacts } from "./on-vote.ts";
import { type CountFacts, sourceOf } from "./sources/index.ts";
import { lateVoteOf, openedHeld } from "./standing.ts";
import { oneBrowser, writeResult, yearOfVote } from "./store.ts";
import { runnerUpOf, verdictOn } from "./verdict.ts";
import { refuse, say, type VoteRefusal } from "./refusals.ts";
import { resultRecord } from "./records.ts";

const SignResult = z.strictObject({
  voteId: z.int(),
  /** Incidents and complaints, as the minutes will say them. */
  incidents: z.string().trim().max(2000).default(""),
  /** Number of the sealed packet that holds the ballots. */
  packetNumber: z.string().trim().max(100).default(""),
  /** Only where the figures come from signed minutes on paper: what stands under them. */
  paper: PaperSignature.nullable().default(null),
  /** When counting ended; null for “just now”. A signed paper has its own day. */
  when: WhenTold,
});
type SignResult = z.output<typeof SignResult>;

export interface SignFacts extends VoteFacts, CountFacts {
  readonly now: Instant;
  readonly oneBrowser: OneBrowser;
}

const decide = onVote(decideSigning);

/** A result is signed as its source asks: figures, how they came, the verdict and its sums are stored and never change. */
export const signResult = action({
  name: "elections.sign-result",
  summary: { vi: "Khoá kết quả kiểm phiếu", en: "Sign and lock a result" },
  input: SignResult,
  allow: toRolesIn(yearOfVote, "teller", "secretary", "standing-body"),
  load: async ({ tx, actor, now }, { voteId }): Promise<SignFacts | undefined> => {
    const facts = await countFacts(tx, voteId, { actor, now });
    if (facts?.vote.state !== "open") return facts && { ...facts, oneBrowser: null };
    return { ...facts, oneBrowser: await oneBrowser(tx, voteId, sourceOf(facts.vote).typists(facts)) };
  },
  decide,
  record: ({ tx }, { voteId, result }) => writeResult(tx, voteId, result),
  show: ({ voteId, result: { figures, origin, verdict, step, heldAt } }) => ({
    voteId,
    figures,
    origin,
    outcome: verdict.nominees.map(({ nominee, outcome, because }) => ({ nominee, outcome, because })),
    next: step.step,
    ...(heldAt !== undefined && { heldAt }),
  }),
  freezes: ({ voteId }) => [resultRecord.of(voteId)],
  say,
});

export function decideSigning(facts: SignFacts, { voteId, incidents, packetNumber, paper, when }: SignResult) {
  const { vote, votes, year, now } = facts;
  if (vote.state !== "open") return refuse("not-open", { name: vote.name });
  const counted = sourceOf(vote).count(facts, { paper, oneBrowser: facts.oneBrowser });
  if (!counted.ok) return counted;
  const decided = verdictOn(vote, counted.value.figures, { votes, runnerUp: runnerUpOf(facts) });
  const waiting = refuseVerdict(decided, (nominee) => unitName(year, unitOf(nominee)));
  if (waiting) return passOn(waiting);
  const placed = sourceOf(vote).signedOnPaper ? ok({ heldAt: null }) : placeCount(vote, when, now);
  if (!placed.ok) return placed;
  const { heldAt } = placed.value;
  const signed = { signedAt: now, ...(heldAt && { heldAt }) };
  return ok<{ voteId: number; result: SignedResult }>({
    voteId,
    result: { ...counted.value, ...decided, incidents, packetNumber, ...signed },
  });
}

const placeCount = (vote: SignFacts["vote"], when: SignResult["when"], now: Instant) =>
  placeInTime(when, {
    ...{ what: "count", now, lateOf: lateVoteOf(vote) },
    after: [{ what: "vote-opening", at: openedHeld(vote) }],
  });

function refuseVerdict(
  { verdict, step }: Pick<SignedResult, "verdict" | "step">,
  name: (nominee: string) => string,
): VoteRefusal | undefined {
  const over = verdict.broken.find((equation) => equation.code === "returned-over-issued");
  if (over) return { code: "more-returned-than-issued", issued: over.issued, returned: over.returned };
  if (verdict.broken.length > 0)
    return {
      code: "out-of-balance",
      broken: verdict.broken.map((one) => ("nominee" in one ? { ...one, unit: name(one.nominee) } : one)),
    };
  if (verdict.state === "undecided" || verdict.state === "void")
    return {
      code: "verdict-waits",
      missing: [...verdict.missingForQuota, ...verdict.missing.map(({ figure }) => figure)],
    };
  const fact = step.step === "settle-tie" && step.by !== "head-unit-casting-vote";
  return fact ? { code: "tie-waits", by: step.by, units: step.unknown.map(name) } : undefined;
}
