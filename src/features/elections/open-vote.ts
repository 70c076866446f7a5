import type { Instant } from "../../basics/instant.ts";
import { ok, passOn } from "../../basics/result.ts";
import {
  type Electorate,
  type QuorumCheck,
  quorumCheck,
  type RoomNotice,
  roomNotice,
  votesNeeded,
} from "../../engines/counting/index.ts";
import type { Transaction } from "../../platform/database/index.ts";
import type { Opening, Seat, Vote, Voter } from "./model.ts";
import type { DoneBy } from "./sources/origin.ts";
import { unitName, type VoteFacts } from "./on-vote.ts";
import { type CountAccount, tellerOfNominee } from "./seats.ts";
import { isLate, paperMayStandIn, type SeatsBefore, signedPaper, sourceOf } from "./sources/index.ts";
import { isConcluded, nominatedIn, onTheBallot, ruleInForce } from "./standing.ts";
import type { YearFacts } from "../year/index.ts";
import { writeOpening } from "./store.ts";
import { newWaysInto } from "./ways-in.ts";
import { refuse, type VoteRefusal } from "./refusals.ts";

/** What the conference knows when a vote is put: it freezes the roll and hands it over. */
export interface Room {
  readonly conference: Opening["conference"];
  readonly chair: Opening["chair"];
  /** Everyone entitled under this rule, present or not. */
  readonly roll: readonly Voter[];
  readonly clusterUnits: number;
  readonly unitsPresent: number;
  readonly councilMembers: number;
  readonly tellers: readonly Seat[];
  readonly tellersFromStandingBody: boolean;
  readonly tellersChosen: string;
  /** Accounts of the year that may take part in a count. */
  readonly accounts: readonly CountAccount[];
  /** Who formed the committee and who opens the vote, as the log names them. */
  readonly doneBy: Pick<DoneBy, "formed" | "opened">;
  /** Whether the figures will come from minutes that are signed on paper. */
  readonly fromPaper: boolean;
  readonly now: Instant;
  /** Whether the chair read out how secret a ballot of this size can be. */
  readonly noticeRead: boolean;
  /** Whether whoever opens says to know of the new ways into accounts of the committee. */
  readonly waysKnown: boolean;
}

export interface VoteOpened {
  readonly voteId: number;
  readonly channels: Vote["channels"];
  readonly source: Vote["source"];
  readonly doneBy: DoneBy;
  readonly opening: Omit<Opening, "openedAt" | "heldAt" | "noticeReadBy">;
}

/** Decides whether a vote may open, and freezes what it opens with. */
export function decideOpening({ vote, votes, year }: Pick<VoteFacts, "vote" | "votes" | "year">, room: Room) {
  if (vote.state !== "prepared") return refuse("opened-already", { name: vote.name });
  if (onTheBallot(vote).length === 0) return refuse("no-nominees", { name: vote.name });
  const earlier = votes.find(
    (other) => other.position < vote.position && other.state !== "void" && !isConcluded(votes, other.subject),
  );
  if (earlier) return refuse("earlier-vote-first", { name: earlier.name });
  const prospect = prospectOf(vote, room);
  const { quorum } = prospect;
  if (quorum && !quorum.met) return refuse("no-quorum", { ...quorum });
  const committee = refuseCommittee(vote, room, (unitId) => unitName(year, unitId));
  if (committee) return passOn(committee);
  const source = room.fromPaper ? signedPaper : sourceOf(vote);
  const seats = seatsBefore({ vote, year }, room);
  if (room.fromPaper && !paperMayStandIn(sourceOf(vote), seats, seats)) return refuse("paper-not-for-this-vote");
  const unready = source.refuseOpening(seats);
  if (unready) return passOn(unready);
  const newWays = newWaysInto(room);
  if (newWays.length > 0 && !room.waysKnown)
    return refuse("new-ways-not-known", { tellers: [...new Set(newWays.map(({ teller }) => teller))] });
  const notice = noticeFor(vote, votes, room);
  if (notice && notice.level !== "green" && !room.noticeRead)
    return refuse("notice-not-read", { voters: taking(room.roll).length });

  const written = room.roll.some(({ way }) => way === "written-opinion");
  const { conference, chair, roll, tellers, tellersFromStandingBody, tellersChosen } = room;
  const least = year.rulebook?.rules.publication.countsFromVoters ?? 0;
  return ok<VoteOpened>({
    voteId: vote.voteId,
    channels: written ? [...vote.channels, "written-opinion"] : vote.channels,
    source: source.kind,
    doneBy: seats.doneBy,
    opening: {
      ...{ conference, chair, roll, tellers, tellersFromStandingBody, tellersChosen },
      comparers: comparersOf(room),
      ...(newWays.length > 0 && { newWays }),
      ...prospect,
      notice,
      countsPublished: vote.rule.secrecy === "open" || taking(room.roll).length >= least,
    },
  });
}

/** The quorum as it would be frozen now; shown live before opening. */
export function prospectOf(
  vote: Pick<Vote, "rule">,
  room: Pick<Room, "roll" | "clusterUnits" | "unitsPresent" | "councilMembers">,
): { electorate: Electorate; quorum: QuorumCheck | null } {
  const present = room.roll.filter(({ way }) => way === "present").length;
  const electorate = {
    clusterUnits: room.clusterUnits,
    unitsPresent: room.unitsPresent,
    councilMembers: room.councilMembers,
    entitledVoters: room.roll.length,
    votersPresent: present,
  };
  const share = vote.rule.quorum;
  return { electorate, quorum: share && quorumCheck({ share, entitled: room.roll.length, present }) };
}

/** How secret the ballot can be in this room; null where it is open, or where fewer than two vote. */
export function noticeFor(
  vote: Vote,
  votes: readonly Vote[],
  room: Pick<Room, "roll" | "clusterUnits" | "unitsPresent" | "councilMembers">,
): RoomNotice | null {
  const voting = taking(room.roll);
  if (vote.rule.secrecy === "open" || voting.length < 2) return null;
  const written = voting.filter(({ way }) => way === "written-opinion").length;
  const before = votes.find(({ voteId }) => voteId === vote.followsId)?.opening?.roll;
  return roomNotice({
    voters: voting.length,
    channel: "paper",
    lines: Math.max(1, onTheBallot(vote).length),
    needed: votesExpected(vote, room),
    ...(written > 0 && { groups: [voting.length - written, written] }),
    ...(before && { rollChangedBy: changedBy(taking(before), voting) }),
  });
}

/** Votes a line will need if every ballot handed out comes back valid: “ít nhất 2/3, tức 4 phiếu”. */
export function votesExpected(vote: Vote, room: Expected): number {
  return votesNeeded(ruleInForce(vote), baseExpected(vote, room));
}

type Expected = Pick<Room, "roll" | "clusterUnits" | "unitsPresent" | "councilMembers">;

/** Before counting, every ballot is expected to be issued, returned and valid. */
function baseExpected(
  vote: Vote,
  room: Pick<Room, "roll" | "clusterUnits" | "unitsPresent" | "councilMembers">,
): number {
  if (vote.rule.base === "cluster-units") return room.clusterUnits;
  if (vote.rule.base === "council-members") return room.councilMembers;
  if (vote.rule.base === "entitled-voters") return room.roll.length;
  if (vote.rule.base === "units-present") return room.unitsPresent;
  return taking(room.roll).length;
}

function refuseCommittee(vote: Vote, room: Room, name: (unitId: number) => string): VoteRefusal | undefined {
  const { tellers, tellersFromStandingBody } = room;
  if (tellers.length < 2 || !tellers.some(({ head }) => head)) return { code: "committee-missing" };
  const nominated = new Set(onTheBallot(vote).map(({ unitId }) => unitId));
  const everyUnit = room.roll.every(({ unitId }) => unitId !== null && nominated.has(unitId));
  if (everyUnit && !tellersFromStandingBody) return { code: "standing-body-must-count" };
  const partial = tellerOfNominee(tellers, { accounts: room.accounts, nominated });
  return partial && { code: "teller-of-nominee", teller: partial.teller, unit: name(partial.unitId) };
}

/** The committee as this vote would open with it. */
export function seatsBefore(
  { vote, year }: { readonly vote: Pick<Vote, "doneBy" | "nominees">; readonly year: YearFacts },
  room: Pick<Room, "tellers" | "accounts" | "doneBy" | "conference" | "tellersFromStandingBody" | "now">,
): SeatsBefore {
  const { tellers, accounts, conference, tellersFromStandingBody: fromStandingBody, now } = room;
  const doneBy = { ...vote.doneBy, ...room.doneBy };
  const late = isLate(year, conference.day, now);
  return { tellers, accounts, doneBy, openedAt: null, nominated: nominatedIn(vote, year), fromStandingBody, late };
}

/** Accounts that may have to compare figures from paper, frozen when the vote opens: nobody joins or leaves later. */
const comparersOf = ({ tellers, accounts }: Pick<Room, "tellers" | "accounts">): number[] =>
  accounts.flatMap(({ personId, accepted, roles }) => {
    const runs = roles.some(({ role }) => role === "secretary" || role === "standing-body");
    const seated = tellers.some((seat) => seat.personId === personId);
    return accepted && (runs || seated) ? [personId] : [];
  });

const taking = (roll: readonly Voter[]): Voter[] => roll.filter(({ way }) => way !== "absent");

function changedBy(before: readonly Voter[], now: readonly Voter[]): number {
  const [was, is] = [new Set(before.map(({ voter }) => voter)), new Set(now.map(({ voter }) => voter))];
  return was.symmetricDifference(is).size;
}

/** Keeps what was frozen and opens the vote, in the transaction of the conference's deed. */
export async function recordOpening(
  tx: Transaction,
  { opening, ...vote }: VoteOpened,
  { now, heldAt, by }: { now: Instant; heldAt: Instant | null; by: string },
): Promise<void> {
  const opened = { ...opening, openedAt: now, ...(heldAt && { heldAt }), noticeReadBy: by };
  await writeOpening(tx, { ...vote, opening: opened });
}
