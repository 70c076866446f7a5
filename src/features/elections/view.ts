import type { Actor } from "../../platform/access/index.ts";
import { differencesOf } from "./compare-entries.ts";
import { type Figures, nomineeOf, type SignedResult, unitOf, type Vote } from "./model.ts";
import { unitName, type VoteFacts } from "./on-vote.ts";
import { holds, readsFigures } from "./readers-of-figures.ts";
import { eitherWords, noticeWords, outcomeWords, ruleLines, sumWords } from "./rule-words.ts";
import { refuseSeat } from "./seats.ts";
import { chairReasonWords } from "./terms.ts";
import { runnerUpOf } from "./sign-result.ts";
import { ruleInForce } from "./standing.ts";
import { verdictOn } from "./verdict.ts";
import { statedIn } from "./state-tie-facts.ts";
import type { VoteView } from "./vote-view.ts";

/**
 * What one reader may see of a vote. Before the signature only tellers see figures, and not each other's until both
 * have typed; after it the rulebook's threshold decides whether numbers leave the minutes.
 */
export function viewOf(facts: VoteFacts, actor: Actor): VoteView {
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
    rule: ruleLines(rule),
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
    opening: opening && openingView(facts, actor, opening),
    ...countView(facts, actor),
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

function openingView({ vote, year, entries }: VoteFacts, actor: Actor, opening: NonNullable<Vote["opening"]>) {
  const { conference, chair, roll, notice, tellers } = opening;
  const voting = roll.filter(({ way }) => way !== "absent");
  return {
    openedAt: opening.openedAt,
    conference: conference.name,
    day: conference.day,
    chair: chair.name,
    chairReason: chair.because ? chairReasonWords[chair.because] : "",
    voters: voting.length,
    written: voting.filter(({ way }) => way === "written-opinion").length,
    entitled: roll.length,
    notice: notice ? noticeWords(notice, voting.length) : "",
    countsPublished: opening.countsPublished,
    tellersChosen: opening.tellersChosen,
    tellersFromStandingBody: opening.tellersFromStandingBody,
    tellers: tellers.map(({ seat, name, office, unitId, head }) => ({
      ...{ seat, name, office, head },
      unit: unitId === null ? "" : unitName(year, unitId),
      mine: holds(actor, vote.yearId, "teller") && refuseSeat(seat, actor, { tellers, entries }) === undefined,
      entered: entries.some((entry) => entry.seat === seat),
    })),
    roll: roll.map(({ voter, name, way }) => ({ voter, name, way })),
  };
}

type CountView = Pick<
  VoteView,
  "entries" | "bothEntered" | "differences" | "hands" | "conclusions" | "figures" | "signed"
>;

function countView(facts: VoteFacts, actor: Actor): CountView {
  const { vote, entries } = facts;
  const counts = holds(actor, vote.yearId, "teller");
  const seats = { tellers: vote.opening?.tellers ?? [], entries };
  const bothEntered = entries.length === 2;
  const mine = entries.filter(({ seat }) => counts && refuseSeat(seat, actor, seats) === undefined);
  const visible = counts && bothEntered ? entries : actor.kind === "operator" ? [] : mine;
  const differences = counts && entries[0] && entries[1] ? differencesOf(entries[0].figures, entries[1].figures) : [];
  const { result } = vote;
  const reads = readsFigures(vote, actor);
  return {
    entries: visible.map(({ seat, figures, revision }) => ({ seat, figures, revision })),
    bothEntered,
    differences,
    hands: vote.rule.secrecy === "open" ? vote.hands : null,
    conclusions: conclusionsOf(facts, { counts, reads }),
    figures: result && reads ? result.figures : null,
    signed: result && signedView(facts, result),
  };
}

/** Signed conclusions for everybody; before that, for tellers once both have typed, as far as the two entries agree. */
function conclusionsOf(facts: VoteFacts, reader: { counts: boolean; reads: boolean }): VoteView["conclusions"] {
  const { vote, year, votes, entries } = facts;
  const decided = (figures: Figures) => verdictOn(vote, figures, { votes, runnerUp: runnerUpOf(facts) }).verdict;
  const [first, second] = entries;
  const prospects = vote.state === "open" && reader.counts && first && second;
  const one = vote.result?.verdict ?? (prospects ? decided(first.figures) : null);
  if (!one) return null;
  const other = prospects ? decided(second.figures) : one;
  return one.nominees.map((line, at) => {
    const twin = other.nominees[at] ?? line;
    const alike = twin.outcome === line.outcome && twin.sum?.votes === line.sum?.votes;
    return {
      unitId: unitOf(line.nominee),
      unit: unitName(year, unitOf(line.nominee)),
      nominee: line.nominee,
      outcome: alike ? line.outcome : "undecided",
      words: alike ? outcomeWords(line) : "Chưa kết luận",
      sum: reader.reads || prospects ? (alike ? sumWords(line) : eitherWords(line, twin)) : "",
    };
  });
}

function signedView({ year }: VoteFacts, result: SignedResult): VoteView["signed"] {
  const { step, deputy } = result;
  const units = "nominees" in step ? step.nominees.map(unitOf) : [];
  const deputies = deputy?.state === "elected" ? deputy.units.map(unitOf) : [];
  return {
    at: result.signedAt,
    by: result.signedBy.name,
    step: step.step,
    open: units.map((unitId) => ({ unitId, unit: unitName(year, unitId), nominee: nomineeOf(unitId) })),
    places: "places" in step ? step.places : null,
    deputies: deputies.map((unitId) => unitName(year, unitId)),
    againstScores: result.againstScores.length,
    incidents: result.incidents,
    packetNumber: result.packetNumber,
  };
}
