import { ok, passOn, type Result } from "../../../basics/result.ts";
import { differencesOf } from "../compare-entries.ts";
import type { TellerEntry } from "../model.ts";
import type { KnownAccount } from "./origin.ts";
import { fitSeats, labelOf, refuseSeat, unfitTeller } from "../seats.ts";
import { openingOf } from "../standing.ts";
import { unexplainedInvalid } from "../verdict.ts";
import {
  headIsFit,
  changedAfterOf,
  headOf,
  knownActor,
  knownAs,
  minutesOfCommittee,
  oneHostOf,
  ownSeat,
  refuseHead,
  refuseSeats,
  seatsOf,
  withoutAccounts,
} from "./committee.ts";
import type { CountFacts, CountSource, Turn } from "./source.ts";
import { refuse, type VoteRefusal } from "../refusals.ts";

/** Two tellers type what they counted, unseen by each other; the head of the committee signs what agrees. */
export const twoTellers: CountSource = {
  kind: "two-tellers",
  shows: "sheet-of-each-seat",
  leavesBallots: () => true,
  signedOnPaper: false,
  givesWayToPaper: true,
  refusePreparing: () => undefined,
  hasItsPeople: (facts) => fitSeats(facts).length >= 2 && headIsFit(facts),
  refuseOpening: (seats) => {
    const refusal = refuseSeats(seats);
    if (refusal) return refusal;
    const ready = twoTellers.hasItsPeople({ ...seats, openedAt: null });
    return ready ? undefined : withoutAccounts(seats);
  },
  refuseEntry: (facts, seat) => {
    const refusal = refuseSeat(seat, facts.actor, seatsOf(facts));
    if (refusal) return refusal;
    const typed = typedBySeats(facts);
    const own = typed.some((entry) => entry.seat === seat);
    return !own && typed.length >= 2 ? { code: "two-typed-already" } : undefined;
  },
  inHand: (facts) => {
    const seats = seatsOf(facts);
    const fit = new Set(fitSeats(seats).map(({ seat }) => seat));
    return typedBySeats(facts).filter(({ seat }) => fit.has(seat)).length;
  },
  compared: (facts) => typedBySeats(facts).length === 2,
  refuseHands: () => ({ code: "not-by-hands" }),
  refuseComparing: () => ({ code: "not-from-paper" }),
  count: (facts, { paper, oneBrowser }) => {
    const refusal = refuseHead(facts);
    if (refusal) return passOn(refusal);
    if (paper) return refuse("paper-signature-not-asked");
    const agreed = agreedEntries(facts);
    if (!agreed.ok) return agreed;
    const [first, second] = agreed.value;
    const { name, office, unitId } = headOf(facts.vote);
    const typedBy = [first, second].map(({ enteredBy }) => knownAs(facts.accounts, enteredBy));
    return ok({
      figures: first.figures,
      origin: {
        kind: "two-tellers",
        typedBy: typedBy.filter((one): one is KnownAccount => one !== undefined),
        oneBrowser,
        lockedWith: knownActor(facts),
        ...oneHostOf(facts, [first.enteredBy, second.enteredBy]),
        ...changedAfterOf(facts, [first, second]),
      },
      signedBy: { name, office, unitId },
    });
  },
  minutes: minutesOfCommittee,
  typists: (facts) => typedBySeats(facts).map(({ enteredBy }) => enteredBy),
  seen: (facts) => {
    const own = ownSeat(facts);
    const typed = typedBySeats(facts);
    const both = typed.length === 2;
    const visible = own === undefined ? [] : both ? typed : typed.filter(({ seat }) => seat === own.seat);
    const [first, second] = visible;
    return {
      entries: visible,
      hands: false,
      drafts: both ? visible.map(({ figures }) => figures) : [],
      differences: both && first && second ? differencesOf(first.figures, second.figures) : [],
      turn: turnOf(facts),
    };
  },
  progress: (facts) =>
    typedBySeats(facts).length < 2
      ? { what: "Nhập số phiếu đã kiểm", whose: "teller", button: "Nhập phiếu" }
      : { what: "Đối chiếu và khoá kết quả", whose: "teller", button: "Khoá kết quả" },
};

/** Entries that the accounts of their seats typed. What an earlier version took at a seat without one does not count. */
export function typedBySeats({ vote, entries }: Pick<CountFacts, "vote" | "entries">): readonly TellerEntry[] {
  const { tellers } = openingOf(vote);
  return entries.filter(({ seat, enteredBy }) =>
    tellers.some((one) => one.seat === seat && one.personId !== null && labelOf(one.personId) === enteredBy),
  );
}

function agreedEntries(facts: CountFacts): Result<readonly [TellerEntry, TellerEntry], VoteRefusal> {
  const [first, second] = typedBySeats(facts);
  if (!first || !second) return refuse("entries-missing", { entered: first ? 1 : 0 });
  const seats = seatsOf(facts);
  for (const { seat } of [first, second]) {
    const teller = seats.tellers.find((one) => one.seat === seat);
    const unfit = teller && unfitTeller(teller, seats);
    if (unfit) return passOn(unfit);
  }
  const cells = differencesOf(first.figures, second.figures);
  if (cells.length > 0) return refuse("entries-differ", { cells });
  const unexplained = unexplainedInvalid(first.figures)[0];
  return unexplained ? refuse("invalid-unexplained", { ...unexplained }) : ok([first, second]);
}

function turnOf(facts: CountFacts): Turn {
  const own = ownSeat(facts);
  const typed = typedBySeats(facts);
  const others = typed.filter(({ seat }) => seat !== own?.seat).length;
  if (!own) return { acts: [], says: outsideSays(typed.length), waits: "" };
  const mine = typed.some(({ seat }) => seat === own.seat);
  const agrees = typed[0] && typed[1] && differencesOf(typed[0].figures, typed[1].figures).length === 0;
  const waits = typed.length < 2 ? "Chờ đủ hai bản nhập" : agrees ? "" : "Hai bản nhập còn khác nhau";
  const sign = own.head ? (["sign"] as const) : [];
  if (!mine && others >= 2)
    return {
      acts: sign,
      says: own.head
        ? "Hai kiểm phiếu viên đã nhập. Đồng chí đối chiếu và khoá kết quả."
        : "Hai kiểm phiếu viên khác đã nhập. Đồng chí không phải nhập.",
      waits,
    };
  const says = !mine
    ? "Đồng chí nhập số phiếu mình đã kiểm. Không ai thấy bản này cho đến khi đủ hai bản."
    : others === 0
      ? "Đồng chí đã nhập. Chờ người thứ hai nhập bản của mình."
      : agrees
        ? own.head
          ? "Hai bản khớp nhau. Đồng chí khoá kết quả."
          : "Hai bản khớp nhau. Chờ Trưởng ban khoá kết quả."
        : "Hai bản còn khác nhau. Đồng chí đếm lại và sửa ô của mình.";
  return { acts: ["type", ...sign], says, waits };
}

const outsideSays = (typed: number): string =>
  `Ban kiểm phiếu đang làm việc, ${typed} trên 2 người đã nhập xong. Số phiếu chỉ hiện với Ban kiểm phiếu của lượt này cho đến khi khoá kết quả.`;
