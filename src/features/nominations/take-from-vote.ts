import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { honouredFor, isConcluded, roundsOf, unitOf, type Vote, votesOf } from "../elections/index.ts";
import { readYear, type YearFacts } from "../movement/index.ts";
import { actorName } from "./actor-name.ts";
import { Id, type Nomination, type NominationRefusal, type OrderPlace } from "./model.ts";
import { following } from "./terms.ts";
import { insertNomination, keepOrder, nominationsOf, setVote, writeStep } from "./store.ts";
import { refused } from "./words.ts";

const FromVote = z.strictObject({ yearId: Id, voteId: Id });
type FromVote = z.infer<typeof FromVote>;

interface FromVoteFacts {
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
  readonly nominations: readonly Nomination[];
}

interface Taken extends FromVote {
  readonly awardCode: string;
  readonly onDay: Day;
  readonly paper: string;
  readonly note: string;
  /** Units honoured that have no nomination yet, and nominations that now become honoured. */
  readonly fresh: readonly number[];
  readonly onList: readonly number[];
  readonly order: readonly OrderPlace[];
}

/**
 * What the cluster voted becomes proposals, from the signed result; no unit is typed. The order of the vote is kept
 * for a later disqualification. Doing it again for the same vote changes nothing.
 */
export const takeFromVote = action({
  name: "nominations.take-from-vote",
  summary: { vi: "Lập đề nghị từ kết quả suy tôn", en: "Make proposals from a signed vote" },
  input: FromVote,
  allow: toRoles("secretary"),
  load: async ({ tx }, { yearId }): Promise<FromVoteFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, votes: await votesOf(tx, yearId), nominations: await nominationsOf(tx, yearId) };
  },
  decide: decideTaking,
  record: async ({ tx, now, actor }, taken) => {
    const { yearId, voteId, awardCode, onDay, paper, note } = taken;
    const nominationIds = [...taken.onList];
    for (const unitId of taken.fresh)
      nominationIds.push(await insertNomination(tx, { yearId, awardCode, unitId, voteId, merits: "", at: now }));
    const step = { state: "honoured", onDay, paper, reason: note, by: actorName(actor), at: now } as const;
    for (const nominationId of nominationIds) {
      await setVote(tx, { nominationId, voteId });
      await writeStep(tx, { ...step, nominationId });
    }
    await keepOrder(tx, { yearId, places: taken.order });
    return { nominationIds };
  },
  show: ({ voteId, awardCode }, { nominationIds }) => ({ voteId, awardCode, nominationIds }),
  words: refused,
});

export function decideTaking(
  { year, votes, nominations }: FromVoteFacts,
  input: FromVote,
): Result<
  Taken,
  Extract<
    NominationRefusal,
    {
      code:
        | "vote-not-found"
        | "vote-void"
        | "vote-not-on-title"
        | "vote-not-signed"
        | "vote-not-concluded"
        | "nobody-honoured"
        | "ineligible-honoured"
        | "nominated-already";
    }
  >
> {
  const vote = votes.find((each) => each.voteId === input.voteId);
  if (!vote) return refuse({ code: "vote-not-found" });
  const { name, subject } = vote;
  if (subject.kind !== "title") return refuse({ code: "vote-not-on-title", name });
  if (vote.state === "void") return refuse({ code: "vote-void" });
  if (vote.state !== "signed" || vote.result === null) return refuse({ code: "vote-not-signed", name });
  if (!isConcluded(votes, subject)) return refuse({ code: "vote-not-concluded", name });
  const honoured = honouredFor(votes, subject);
  if (honoured.length === 0) return refuse({ code: "nobody-honoured", name });

  const { awardCode } = subject;
  const rounds = roundsOf(votes, subject).map((round) => round.voteId);
  const known = nominations.filter((each) => each.awardCode === awardCode && honoured.includes(each.unitId));
  const waiting = known.filter((each) => each.voteId === null || !rounds.includes(each.voteId));
  const unitName = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  const barred = waiting.filter((each) => each.state === "ineligible");
  if (barred.length > 0)
    return refuse({ code: "ineligible-honoured", units: barred.map((each) => unitName(each.unitId)) });
  const voided = votes.filter((each) => each.state === "void").map((each) => each.voteId);
  const past = waiting.find((each) => !mayBeHonoured(each, voided));
  if (past) return refuse({ code: "nominated-already", unit: unitName(past.unitId), title: name });
  const deputyChaired = vote.opening?.chair.as === "deputy";
  return ok({
    ...input,
    awardCode,
    onDay: dayOf(vote.result.signedAt),
    paper: `Biên bản kiểm phiếu suy tôn ${name}${vote.round > 1 ? `, lượt ${vote.round}` : ""}`,
    note: deputyChaired ? "Cụm phó điều hành mục này" : "",
    fresh: honoured.filter((unitId) => !known.some((each) => each.unitId === unitId)),
    onList: waiting.map((each) => each.nominationId),
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
