import { ok, passOn } from "../../../basics/result.ts";
import { countHands } from "../../../engines/counting/index.ts";
import { type Figures, nomineeOf, type Vote } from "../model.ts";
import type { KnownAccount } from "./origin.ts";
import { holds } from "../readers-of-figures.ts";
import { onTheBallot, openingOf } from "../standing.ts";
import {
  headIsFit,
  headOf,
  knownActor,
  knownAs,
  minutesOfCommittee,
  ownSeat,
  refuseHead,
  refuseSeats,
  seatsOf,
  withoutAccounts,
} from "./committee.ts";
import type { CountFacts, CountSource, Turn } from "./source.ts";
import { refuse } from "../refusals.ts";

/** Hands raised in the room: somebody records them unit by unit, the head of the committee signs. */
export const hands: CountSource = {
  kind: "hands",
  shows: "hands",
  leavesBallots: () => false,
  signedOnPaper: false,
  givesWayToPaper: true,
  refusePreparing: ({ secrecy }) => (secrecy === "secret" ? { code: "secret-not-by-hand" } : undefined),
  hasItsPeople: headIsFit,
  refuseOpening: (seats) => {
    const refusal = refuseSeats(seats);
    if (refusal) return refusal;
    return hands.hasItsPeople({ ...seats, openedAt: null }) ? undefined : withoutAccounts(seats);
  },
  refuseEntry: () => ({ code: "counted-by-hands" }),
  compared: () => false,
  inHand: (facts) => (facts.vote.hands !== null && headIsFit(seatsOf(facts)) ? 1 : 0),
  refuseHands: (facts) => (recordsHands(facts) ? undefined : { code: "not-yours-to-record" }),
  refuseComparing: () => ({ code: "not-from-paper" }),
  count: (facts, { paper }) => {
    const refusal = refuseHead(facts);
    if (refusal) return passOn(refusal);
    if (paper) return refuse("paper-signature-not-asked");
    const figures = figuresOfHands(facts.vote);
    if (!figures.ok) return figures;
    const { name, office, unitId } = headOf(facts.vote);
    const recorders = (facts.vote.doneBy.hands ?? []).map((label) => knownAs(facts.accounts, label));
    const recordedBy = recorders.filter((one): one is KnownAccount => one !== undefined);
    return ok({
      figures: figures.value,
      origin: { kind: "hands", recordedBy, lockedWith: knownActor(facts) },
      signedBy: { name, office, unitId },
    });
  },
  minutes: minutesOfCommittee,
  typists: () => [],
  seen: (facts) => ({
    entries: [],
    hands: recordsHands(facts) || ownSeat(facts) !== undefined,
    drafts: [],
    differences: [],
    turn: turnOf(facts),
  }),
  progress: () => ({ what: "Ghi biểu quyết", whose: "secretary", button: "Ghi biểu quyết" }),
};

/** Who writes down how hands were raised: the secretary, or a teller of this committee who will not sign them. */
function recordsHands({ actor, vote }: CountFacts): boolean {
  if (actor.kind !== "person") return false;
  const seat = openingOf(vote).tellers.find(({ personId }) => personId === actor.id);
  return seat ? !seat.head && holds(actor, vote.yearId, "teller") : holds(actor, vote.yearId, "secretary");
}

/** A show of hands as figures: hands in the room and written opinions are two channels of one count. */
function figuresOfHands(vote: Vote) {
  if (vote.hands === null) return refuse("hands-missing");
  const raised = vote.hands;
  const names = onTheBallot(vote).map(({ unitId }) => nomineeOf(unitId));
  const cast = (way: "present" | "written-opinion") => {
    const voters = openingOf(vote).roll.filter((voter) => voter.way === way);
    return raised.filter(({ voter }) => voters.some((one) => one.voter === voter));
  };
  const counts = vote.channels.map((channel) => ({
    ...countHands(cast(channel === "hands" ? "present" : "written-opinion"), names),
    channel,
    invalidBecause: {},
  }));
  return ok(counts as Figures);
}

function turnOf(facts: CountFacts): Turn {
  const own = ownSeat(facts);
  const missing = facts.vote.hands === null;
  if (own?.head)
    return {
      acts: ["sign"],
      says: missing
        ? "Chờ thư ký hoặc uỷ viên ghi biểu quyết; đồng chí đối chiếu và khoá."
        : "Đồng chí đối chiếu và khoá kết quả.",
      waits: missing ? "Chưa ghi biểu quyết" : "",
    };
  if (recordsHands(facts))
    return {
      acts: ["record-hands"],
      says: missing
        ? "Đồng chí ghi từng đơn vị biểu quyết thế nào."
        : "Đã ghi biểu quyết. Chờ Trưởng ban kiểm phiếu khoá kết quả.",
      waits: "",
    };
  return { acts: [], says: "Thư ký hoặc Ban kiểm phiếu đang ghi biểu quyết.", waits: "" };
}
