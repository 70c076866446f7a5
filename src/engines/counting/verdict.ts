import { assert } from "../../basics/assert.ts";
import { type BrokenEquation, brokenEquations } from "./balance.ts";
import { type Missing, missingInVote, missingOnLine } from "./missing.ts";
import { inOrder, type Place } from "./order.ts";
import { fillPlaces, type Placing, type TieForLastPlace } from "./placing.ts";
import { placesOf, type QuotaFacts } from "./quota.ts";
import { type QuorumCheck, quorumCheck } from "./quorum.ts";
import { type Sum, sumOf } from "./sum.ts";
import { type Nominee, tiesLeft, type Vote } from "./vote.ts";

/** What the vote says about one nominee, and why. "waits-for-others" reached it, but an open line may outrank it. */
export type Outcome =
  | { readonly outcome: "honoured"; readonly because: "reached" }
  | { readonly outcome: "not-honoured"; readonly because: "below-threshold" | "beyond-quota" | "withdrawn" }
  | { readonly outcome: "tied"; readonly because: "tie-for-last-place" }
  | { readonly outcome: "void"; readonly because: "returned-over-issued" | "no-quorum" }
  | {
      readonly outcome: "undecided";
      readonly because: "figures-missing" | "broken-balance" | "quota-unknown" | "waits-for-others";
    };

/** One nominee's outcome with the sum shown; the sum is null while a figure in it is missing. */
export type NomineeVerdict = Outcome & {
  readonly nominee: string;
  readonly sum: Sum | null;
  readonly missing: readonly Missing[];
};

/** The verdict of one round, every number of it traceable to the count and the rule. Plain JSON. */
export interface Verdict {
  readonly state: "decided" | "tied" | "undecided" | "void";
  /** Places open in this round, null without limit; unknown while the quota's facts are missing. */
  readonly places: number | null | "unknown";
  readonly missingForQuota: readonly (keyof QuotaFacts)[];
  readonly quorum: QuorumCheck | null;
  readonly broken: readonly BrokenEquation[];
  /** Figures missing for every nominee alike; a nominee's own are on its line. */
  readonly missing: readonly Missing[];
  /** In the order of the ballot. */
  readonly nominees: readonly NomineeVerdict[];
  /** Those who reached the threshold, best first. */
  readonly order: readonly Place[];
  readonly tie: TieForLastPlace | null;
}

/**
 * Applies a voting rule to the figures of one round. Paper, hands and electronic votes end here alike.
 *
 * Says "undecided" and names what is missing instead of guessing; never breaks a tie that the rule's list leaves.
 *
 * @source docs/counting.md §8
 */
export function decide(vote: Vote): Verdict {
  const lines = vote.nominees.map((nominee) => lineFacts(vote, nominee));
  const facts = { missing: missingInVote(vote), quorum: quorumOf(vote), broken: allBroken(vote, lines) };
  const before = lines.map((line) => beforePlaces(line, facts));

  const reached = lines.filter((_, at) => before[at] === "reached");
  const open = before.filter((one) => one !== "reached" && one.outcome === "undecided");
  const order = inOrder(
    reached.map(({ nominee, sum }) => ({ ...nominee, votes: sum?.votes ?? 0 })),
    tiesLeft(vote),
  );
  const quota = placesOf(vote.rule.quota, vote.quotaFacts);
  const places = quota.known ? openPlaces(quota.places, vote.placesFilled) : "unknown";
  const placing = place(order, { places, contenders: reached.length + open.length, open: open.length });

  const nominees = lines.map(({ nominee: { nominee }, sum, missing }, at) => {
    const outcome = before[at];
    assert(outcome !== undefined, "every line has an outcome");
    return { nominee, ...(outcome === "reached" ? placed(nominee, placing) : outcome), sum, missing };
  });
  const tie = typeof placing === "string" ? null : placing.tie;
  return {
    state: stateOf(nominees),
    places,
    missingForQuota: quota.known ? [] : quota.missing,
    ...facts,
    nominees,
    order,
    tie,
  };
}

function lineFacts(vote: Vote, nominee: Nominee): LineFacts {
  return { nominee, sum: sumOf(vote, nominee), missing: missingOnLine(vote, nominee) };
}

interface LineFacts {
  readonly nominee: Nominee;
  readonly sum: Sum | null;
  readonly missing: readonly Missing[];
}

/** What holds for a line before anybody competes for places. */
function beforePlaces(
  { nominee, sum, missing }: LineFacts,
  vote: Pick<Verdict, "missing" | "quorum" | "broken">,
): Outcome | "reached" {
  if (vote.broken.some(({ code }) => code === "returned-over-issued"))
    return { outcome: "void", because: "returned-over-issued" };
  if (vote.quorum?.met === false) return { outcome: "void", because: "no-quorum" };
  if (nominee.withdrawn) return { outcome: "not-honoured", because: "withdrawn" };
  if (sum === null || vote.missing.length > 0 || missing.length > 0)
    return { outcome: "undecided", because: "figures-missing" };
  if (vote.broken.some((equation) => !("nominee" in equation) || equation.nominee === nominee.nominee))
    return { outcome: "undecided", because: "broken-balance" };
  return sum.reached ? "reached" : { outcome: "not-honoured", because: "below-threshold" };
}

type Waiting = "quota-unknown" | "waits-for-others";

/** An open line may still outrank those who reached it; while places could run short, nobody is given one. */
function place(
  order: readonly Place[],
  { places, contenders, open }: { places: Verdict["places"]; contenders: number; open: number },
): Placing | Waiting {
  if (places === "unknown") return "quota-unknown";
  if (places !== null && open > 0 && contenders > places) return "waits-for-others";
  return fillPlaces(order, places);
}

function placed(nominee: string, placing: Placing | Waiting): Outcome {
  if (typeof placing === "string") return { outcome: "undecided", because: placing };
  if (placing.honoured.has(nominee)) return { outcome: "honoured", because: "reached" };
  if (placing.beyond.has(nominee)) return { outcome: "not-honoured", because: "beyond-quota" };
  return { outcome: "tied", because: "tie-for-last-place" };
}

function stateOf(nominees: readonly Outcome[]): Verdict["state"] {
  for (const state of ["void", "undecided", "tied"] as const)
    if (nominees.some(({ outcome }) => outcome === state)) return state;
  return "decided";
}

function allBroken(vote: Vote, lines: readonly LineFacts[]): BrokenEquation[] {
  const names = vote.nominees.map(({ nominee }) => nominee);
  const over = lines.flatMap(({ nominee: { nominee }, sum }) =>
    sum !== null && sum.votes > sum.base
      ? [{ code: "votes-over-base", nominee, votes: sum.votes, base: sum.base } as const]
      : [],
  );
  return [...brokenEquations({ ...vote, nominees: names }), ...over];
}

function quorumOf({ rule, electorate: { entitledVoters, votersPresent } }: Vote): QuorumCheck | null {
  if (rule.quorum === null || entitledVoters === undefined || votersPresent === undefined) return null;
  return quorumCheck({ share: rule.quorum, entitled: entitledVoters, present: votersPresent });
}

const openPlaces = (places: number | null, filled: number): number | null =>
  places === null ? null : Math.max(0, places - filled);
