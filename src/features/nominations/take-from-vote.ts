import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { dayToJudge, type KeptVerdict, verdictsOn, yearRecords } from "../eligibility/index.ts";
import { countedOn, honouredFor, isConcluded, roundsOf, unitOf, type Vote, votesOf } from "../elections/index.ts";
import { awardNameIn, sayIn, type YearFacts } from "../year/index.ts";
import { actorName } from "./actor-name.ts";
import { Despite, Id, type Nomination, type OrderPlace, Submitted } from "./model.ts";
import { following } from "./terms.ts";
import { insertNomination, keepOrder, nominationsOf, setVote, writeStep } from "./store.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { refuse, say } from "./refusals.ts";
import { nominationRecord, orderRecord } from "./records.ts";

const FromVote = z.strictObject({
  yearId: Id,
  voteId: Id,
  /** When the dossiers are meant to be submitted; the day of the conference unless told. */
  submitted: Submitted.optional(),
  /** For each unit whose verdict is not “đạt”: why it is proposed all the same. */
  reasons: z
    .array(z.strictObject({ unitId: Id, despite: Despite }))
    .max(100)
    .default([]),
});
type FromVote = z.infer<typeof FromVote>;

interface FromVoteFacts {
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
  readonly nominations: readonly Nomination[];
  /** On every unit of the year, for the title voted on and the day of submission. */
  readonly verdicts: readonly { readonly unitId: number; readonly verdict: KeptVerdict }[];
}

interface Taken extends FromVote {
  readonly awardCode: string;
  readonly onDay: Day;
  readonly paper: string;
  readonly note: string;
  /** Units honoured: with the nomination that waits for this vote, or without one yet. */
  readonly honoured: readonly {
    readonly unitId: number;
    readonly nominationId: number | null;
    readonly weighed: Weighed;
  }[];
  readonly order: readonly OrderPlace[];
}

/**
 * What the cluster voted becomes proposals, from the signed result; no unit is typed. Each keeps the verdict of the
 * day, and where that is not “đạt” the reason. The order of the vote is kept for a later disqualification. Doing it again for the same vote changes nothing.
 */
export const takeFromVote = action({
  name: "nominations.take-from-vote",
  summary: { vi: "Lập đề nghị từ kết quả suy tôn", en: "Make proposals from a signed vote" },
  input: FromVote,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, input): Promise<FromVoteFacts> => {
    const records = await yearRecords(tx, input.yearId);
    const votes = await votesOf(tx, input.yearId);
    const vote = votes.find(({ voteId }) => voteId === input.voteId);
    const submitted = input.submitted ?? submissionOf(vote, { year: records.year, today: dayOf(now) });
    const awardCode = vote?.subject.kind === "title" ? vote.subject.awardCode : undefined;
    return {
      year: records.year,
      votes,
      nominations: await nominationsOf(tx, input.yearId),
      verdicts: awardCode === undefined ? [] : verdictsOn(records, { awardCode, submitted }),
    };
  },
  decide: decideTaking,
  record: async ({ tx, now, actor }, { yearId, voteId, awardCode, onDay, paper, note, honoured, order }) => {
    const step = { state: "honoured", onDay, paper, reason: note, by: actorName(actor), at: now } as const;
    const nominationIds: number[] = [];
    for (const { unitId, nominationId: onList, weighed } of honoured) {
      const made = { yearId, awardCode, unitId, voteId, merits: "", at: now };
      const nominationId = onList ?? (await insertNomination(tx, made));
      await setVote(tx, { nominationId, voteId });
      await writeStep(tx, { ...step, ...weighed, nominationId });
      nominationIds.push(nominationId);
    }
    await keepOrder(tx, { yearId, places: order });
    return { nominationIds };
  },
  show: ({ voteId, awardCode, honoured }, { nominationIds }) => ({
    voteId,
    awardCode,
    nominationIds,
    verdicts: honoured.map(({ unitId, weighed }) => ({ unitId, ...weighed })),
  }),
  freezes: ({ voteId }, { nominationIds }) => [
    ...nominationIds.map((nominationId) => nominationRecord.of(nominationId)),
    orderRecord.of(voteId),
  ],
  why: ({ reasons }) => [...new Set(reasons.map(({ despite }) => despite))].join("; "),
  answer: ({ voteId, awardCode }, { nominationIds }) => ({ voteId, awardCode, nominationIds }),
  say,
});

/** The day of the conference that voted: what is proposed there is judged by the law of then. */
export const submissionOf = (
  vote: Pick<Vote, "opening"> | undefined,
  { year, today }: { readonly year: YearFacts; readonly today: Day },
): Day => vote?.opening?.conference.day ?? dayToJudge(year, today);

export function decideTaking({ year, votes, nominations, verdicts }: FromVoteFacts, input: FromVote) {
  const vote = votes.find((each) => each.voteId === input.voteId);
  if (!vote) return refuse("vote-not-found");
  const { name, subject } = vote;
  if (subject.kind !== "title") return refuse("vote-not-on-title", { name });
  if (vote.state === "void") return refuse("vote-void");
  if (vote.state !== "signed" || vote.result === null) return refuse("vote-not-signed", { name });
  if (!isConcluded(votes, subject)) return refuse("vote-not-concluded", { name });
  const honoured = honouredFor(votes, subject);
  if (honoured.length === 0) return refuse("nobody-honoured", { name });

  const { awardCode } = subject;
  const rounds = roundsOf(votes, subject).map((round) => round.voteId);
  const known = nominations.filter((each) => each.awardCode === awardCode && honoured.includes(each.unitId));
  const waiting = known.filter((each) => each.voteId === null || !rounds.includes(each.voteId));
  const unitName = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  const voided = votes.filter((each) => each.state === "void").map((each) => each.voteId);
  const past = waiting.find((each) => !mayBeHonoured(each, voided));
  if (past) return refuse("nominated-already", { unit: unitName(past.unitId), title: name });
  const reasonFor = (unitId: number): string => input.reasons.find((each) => each.unitId === unitId)?.despite ?? "";
  const barred = waiting.filter((each) => each.state === "ineligible" && reasonFor(each.unitId) === "");
  if (barred.length > 0) return refuse("ineligible-honoured", { units: barred.map((each) => unitName(each.unitId)) });
  const proposed = honoured
    .filter((unitId) => waiting.some((each) => each.unitId === unitId) || !known.some((each) => each.unitId === unitId))
    .map((unitId) => {
      const verdict = verdicts.find((each) => each.unitId === unitId)?.verdict;
      assert(verdict, `honoured unit ${unitId} is of the year`);
      return { unitId, unit: unitName(unitId), verdict, reason: reasonFor(unitId) };
    });
  const weighed = weigh(proposed, awardNameIn(year, awardCode));
  if (!weighed.ok) return weighed;
  const deputyChaired = vote.opening?.chair.as === "deputy";
  return ok<Taken>({
    ...input,
    awardCode,
    onDay: countedOn(vote.result),
    paper: `Biên bản kiểm phiếu suy tôn ${name}${vote.round > 1 ? `, lượt ${vote.round}` : ""}`,
    note: deputyChaired ? sayIn(year)("Cụm phó điều hành mục này") : "",
    honoured: [...weighed.value].map(([unitId, each]) => ({
      unitId,
      nominationId: waiting.find((nomination) => nomination.unitId === unitId)?.nominationId ?? null,
      weighed: each,
    })),
    order: orderIn(vote, awardCode),
  });
}

/** A proposal that rested on a voided vote may rest on the new one. */
const mayBeHonoured = ({ state, voteId }: Nomination, voided: readonly number[]): boolean =>
  following[state].includes("honoured") || (state === "honoured" && voteId !== null && voided.includes(voteId));

/** Those who reached the threshold in their order, a tie side by side as the ballot listed them; then the others. */
function orderIn(vote: Vote, awardCode: string): OrderPlace[] {
  assert(vote.result !== null, "only a signed vote has an order");
  const { order, nominees } = vote.result.verdict;
  const reached = order.flatMap((place) => place.nominees);
  const others = nominees.map(({ nominee }) => nominee).filter((nominee) => !reached.includes(nominee));
  return [...reached, ...others].map((nominee, index) => ({
    awardCode,
    voteId: vote.voteId,
    position: index + 1,
    unitId: unitOf(nominee),
    reached: index < reached.length,
  }));
}
