import { sayIn } from "../year/index.ts";
import { balanceOf } from "./balance-view.ts";
import { mayComeFromPaper } from "./count-from-paper.ts";
import { type Figures, nomineeOf, type SignedResult, unitOf, type Vote } from "./model.ts";
import { unitName, type VoteFacts } from "./on-vote.ts";
import { readsFigures } from "./readers-of-figures.ts";
import { eitherWords, noticeWords, outcomeWords, ruleLines, sumWords } from "./rule-words.ts";
import { labelOf, refuseSeat } from "./seats.ts";
import { newWayWords, originWords, sharedIssuerWords } from "./origin-words.ts";
import { type CountFacts, type CountSeen, seatsOf, sourceOf, typedFromPaper } from "./sources/index.ts";
import { chairReasonWords, sourceName } from "./terms.ts";
import { countedAt, lateVoteOf, openedHeld, ruleInForce } from "./standing.ts";
import { runnerUpOf, verdictOn } from "./verdict.ts";
import { statedIn } from "./state-tie-facts.ts";
import type { VoteView } from "./vote-view.ts";
import { sharedIssuers } from "./ways-in.ts";

/** A vote with what whoever looks at it may do about its count. */
type SeenFacts = VoteFacts & CountFacts;

/**
 * What one reader may see of a vote. Before the signature the source of its count says who sees figures; after it the
 * rulebook's threshold decides whether numbers leave the minutes. What was never signed is seen by nobody.
 */
export function viewOf(facts: SeenFacts): VoteView {
  const { vote, year, votes } = facts;
  const line = (unitId: number) => ({ unitId, unit: unitName(year, unitId), nominee: nomineeOf(unitId) });
  const rule = ruleInForce(vote);
  const { opening } = vote;
  return {
    ...{ voteId: vote.voteId, yearId: vote.yearId, name: vote.name, kind: vote.subject.kind, round: vote.round },
    awardCode: vote.subject.kind === "title" ? vote.subject.awardCode : null,
    ...{ state: vote.state, channels: [...vote.channels], article: vote.article, rulebookNumber: vote.rulebookNumber },
    secret: vote.rule.secrecy === "secret",
    chooses: rule.asks.kind === "choose",
    rule: ruleLines(rule, sayIn(year)),
    nominees: vote.nominees.map(({ unitId, source, facts, withdrawn, withdrawnReason }) => ({
      ...line(unitId),
      source,
      facts: statedIn(facts),
      withdrawn,
      withdrawnReason,
    })),
    excluded: vote.excluded.map(({ unitId, reason }) => ({ unit: unitName(year, unitId), reason })),
    subjectTo: vote.subjectTo,
    illustrative: year.illustrative,
    revision: vote.revision,
    source: sourceView(vote),
    opening: opening && openingView(facts, opening),
    ...countView(facts),
    settlement: vote.settlement && {
      ...vote.settlement,
      units: vote.settlement.honoured.map((unitId) => unitName(year, unitId)),
      decidedBy: vote.settlement.decidedBy.map(({ name }) => name),
    },
    voided: vote.voided,
    followsId: vote.followsId,
    followedById: votes.find(({ followsId }) => followsId === vote.voteId)?.voteId ?? null,
  };
}

function sourceView(vote: Vote): VoteView["source"] {
  const { kind, shows, signedOnPaper, leavesBallots } = sourceOf(vote);
  return { name: sourceName[kind], shows, signedOnPaper, leavesBallots: leavesBallots(vote) };
}

function openingView(facts: SeenFacts, opening: NonNullable<Vote["opening"]>) {
  const { vote, year, entries, actor } = facts;
  const seats = seatsOf(facts);
  const { conference, chair, roll, notice, tellers } = opening;
  const voting = roll.filter(({ way }) => way !== "absent");
  return {
    openedAt: opening.openedAt,
    heldAt: openedHeld(vote),
    late: lateVoteOf(vote) !== null,
    conference: conference.name,
    conferenceId: conference.conferenceId,
    day: conference.day,
    chair: chair.name,
    chairReason: chair.because ? sayIn(year)(chairReasonWords[chair.because]) : "",
    voters: voting.length,
    written: voting.filter(({ way }) => way === "written-opinion").length,
    entitled: roll.length,
    notice: notice ? noticeWords(notice, voting.length) : "",
    countsPublished: opening.countsPublished,
    tellersChosen: opening.tellersChosen,
    tellersFromStandingBody: opening.tellersFromStandingBody,
    accounts: [
      ...(vote.state === "open"
        ? sharedIssuers({ tellers, accounts: facts.accounts }).map((shared) => sharedIssuerWords(shared, vote.doneBy))
        : []),
      ...(opening.newWays ?? []).map(newWayWords),
    ],
    tellers: tellers.map(({ seat, name, office, unitId, head, personId }) => ({
      ...{ seat, name, office, head },
      unit: unitId === null ? "" : unitName(year, unitId),
      account: personId !== null,
      mine: vote.state === "open" && refuseSeat(seat, actor, seats) === undefined,
      entered: entries.some((entry) => entry.seat === seat),
    })),
    roll: roll.map(({ voter, name, way }) => ({ voter, name, way })),
  };
}

type CountView = Pick<
  VoteView,
  | "entries"
  | "paper"
  | "bothEntered"
  | "differences"
  | "hands"
  | "conclusions"
  | "figures"
  | "balance"
  | "signed"
  | "turn"
>;

const unseen: CountSeen = {
  ...{ entries: [], hands: false, drafts: [], differences: [] },
  turn: { acts: [], says: "", waits: "" },
};

function countView(facts: SeenFacts): CountView {
  const { vote, actor } = facts;
  const { result } = vote;
  const seen = vote.state === "open" ? sourceOf(vote).seen(facts) : unseen;
  const reads = result !== null && readsFigures(vote, actor);
  const shown = reads ? result.figures : seen.entries[0]?.figures;
  return {
    entries: seen.entries.map(({ seat, figures, revision }) => ({ seat, figures, revision })),
    paper: paperView(facts),
    bothEntered: seen.entries.length === 2,
    differences: [...seen.differences],
    hands: seen.hands || (result !== null && vote.rule.secrecy === "open") ? vote.hands : null,
    conclusions: conclusionsOf(facts, { drafts: seen.drafts, reads }),
    figures: reads ? result.figures : null,
    balance: shown ? balanceOf(facts, shown) : [],
    signed: result && signedView(facts, result),
    turn: { ...seen.turn, acts: [...seen.turn.acts] },
  };
}

/** How far a count from paper has come, without a figure; and whether an open vote may be counted so at all. */
function paperView(facts: SeenFacts): VoteView["paper"] {
  const { vote, accounts } = facts;
  if (vote.state !== "open") return { mayCome: false, typedBy: "", comparedBy: "" };
  const typed = typedFromPaper(facts);
  const name = (label: string | null | undefined) =>
    accounts.find(({ personId }) => labelOf(personId) === label)?.fullName ?? "";
  return { mayCome: mayComeFromPaper(facts), typedBy: name(typed?.enteredBy), comparedBy: name(typed?.comparedBy) };
}

/** Signed conclusions for everybody; before that, for those who count, as far as the drafts agree. */
function conclusionsOf(
  facts: SeenFacts,
  { drafts, reads }: { drafts: readonly Figures[]; reads: boolean },
): VoteView["conclusions"] {
  const { vote, year, votes } = facts;
  const decided = (figures: Figures) => verdictOn(vote, figures, { votes, runnerUp: runnerUpOf(facts) }).verdict;
  const [first, second = first] = drafts;
  const one = vote.result?.verdict ?? (first ? decided(first) : null);
  if (!one) return null;
  const other = second && !vote.result ? decided(second) : one;
  return one.nominees.map((line, at) => {
    const twin = other.nominees[at] ?? line;
    const alike = twin.outcome === line.outcome && twin.sum?.votes === line.sum?.votes;
    return {
      unitId: unitOf(line.nominee),
      unit: unitName(year, unitOf(line.nominee)),
      nominee: line.nominee,
      outcome: alike ? line.outcome : "undecided",
      words: alike ? outcomeWords(line) : "Chưa kết luận",
      sum: reads || !vote.result ? (alike ? sumWords(line) : eitherWords(line, twin)) : "",
    };
  });
}

function signedView({ year }: VoteFacts, result: SignedResult): VoteView["signed"] {
  const { step, deputy } = result;
  const units = "nominees" in step ? step.nominees.map(unitOf) : [];
  const tied = deputy?.state === "tied" ? deputy.tie.nominees.map(unitOf) : [];
  const deputies = deputy?.state === "elected" ? deputy.units.map(unitOf) : [];
  return {
    at: result.signedAt,
    countedAt: countedAt(result),
    by: result.signedBy.name,
    origin: originWords(result),
    step: step.step,
    open: units.map((unitId) => ({ unitId, unit: unitName(year, unitId), nominee: nomineeOf(unitId) })),
    places: "places" in step ? step.places : null,
    deputies: deputies.map((unitId) => unitName(year, unitId)),
    deputiesTied: tied.map((unitId) => unitName(year, unitId)),
    againstScores: result.againstScores.length,
    incidents: result.incidents,
    packetNumber: result.packetNumber,
  };
}
