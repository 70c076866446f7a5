import { inOrder } from "./order.ts";
import { fillPlaces, type TieForLastPlace } from "./placing.ts";
import { decide, type Verdict } from "./verdict.ts";
import { type Nominee, tiesLeft, type Vote } from "./vote.ts";

/**
 * The two ways to find next year's head and deputy units: a ballot for each, or one ballot whose runner-up becomes
 * deputy, with or without reaching the threshold too.
 */
export type Election =
  | { readonly kind: "two-ballots"; readonly head: Vote; readonly deputy: Vote | null }
  | {
      readonly kind: "runner-up";
      readonly ballot: Vote;
      readonly deputies: number;
      readonly deputyMustReach: boolean;
    };

/** Who holds an office, or why nobody does yet. */
export type Office =
  | { readonly state: "elected"; readonly units: readonly string[] }
  | { readonly state: "tied"; readonly elected: readonly string[]; readonly tie: TieForLastPlace }
  | { readonly state: "nobody" | "undecided" | "void" | "not-voted" | "waits-for-head" };

/** Both offices, with the verdicts they rest on. */
export interface ElectionResult {
  readonly head: Office;
  readonly deputy: Office;
  readonly headVerdict: Verdict;
  readonly deputyVerdict: Verdict | null;
}

/**
 * Fills the offices of head and deputy. The deputy is settled only after the head: a unit elected head is not
 * elected deputy as well, its votes for deputy stay in the count.
 *
 * @source docs/counting.md §10
 */
export function elect(election: Election): ElectionResult {
  if (election.kind === "runner-up") return electWithRunnerUp(election);
  const headVerdict = decide(election.head);
  const head = officeOf(headVerdict);
  const deputyVerdict = election.deputy && decide(without(election.deputy, head));
  const deputy: Office = deputyVerdict === null ? { state: "not-voted" } : officeOf(deputyVerdict);
  return {
    head,
    deputy: settled(election.head, head) ? deputy : { state: "waits-for-head" },
    headVerdict,
    deputyVerdict,
  };
}

function electWithRunnerUp(election: Extract<Election, { kind: "runner-up" }>): ElectionResult {
  const headVerdict = decide(election.ballot);
  const head = officeOf(headVerdict);
  const deputy: Office =
    head.state === "elected" ? runnersUp(election, headVerdict, head.units) : { state: "waits-for-head" };
  return { head, deputy, headVerdict, deputyVerdict: null };
}

/** The best after the head. A place in the order is worth nothing without a vote, so a runner-up has at least one. */
function runnersUp(
  { ballot, deputies, deputyMustReach }: Extract<Election, { kind: "runner-up" }>,
  verdict: Verdict,
  heads: readonly string[],
): Office {
  const rest = ballot.nominees.flatMap((nominee: Nominee) => {
    const line = verdict.nominees.find((one) => one.nominee === nominee.nominee);
    if (!line?.sum || nominee.withdrawn || heads.includes(nominee.nominee)) return [];
    const enough = deputyMustReach ? line.sum.reached : line.sum.votes > 0;
    return enough ? [{ ...nominee, votes: line.sum.votes }] : [];
  });
  const { honoured, tie } = fillPlaces(inOrder(rest, tiesLeft(ballot)), deputies);
  if (tie !== null) return { state: "tied", elected: [...honoured], tie };
  return honoured.size > 0 ? { state: "elected", units: [...honoured] } : { state: "nobody" };
}

function officeOf(verdict: Verdict): Office {
  if (verdict.state === "void" || verdict.state === "undecided") return { state: verdict.state };
  const units = verdict.nominees.filter(({ outcome }) => outcome === "honoured").map(({ nominee }) => nominee);
  if (verdict.tie !== null) return { state: "tied", elected: units, tie: verdict.tie };
  return units.length > 0 ? { state: "elected", units } : { state: "nobody" };
}

/** Another round may still make the unit first chosen deputy the head. */
const settled = ({ rule, round }: Vote, head: Office): boolean =>
  head.state === "elected" || (head.state === "nobody" && round >= rule.rounds.max);

function without(deputy: Vote, head: Office): Vote {
  const elected = head.state === "elected" ? head.units : [];
  const nominees = deputy.nominees.map((one) => (elected.includes(one.nominee) ? { ...one, withdrawn: true } : one));
  return { ...deputy, nominees };
}
