import { sayIn, heldAt } from "../year/index.ts";
import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRoles, toRolesIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import {
  accountsOf,
  chairReasonWords,
  newWaysInto,
  newWayWords,
  noticeFor,
  noticeWords,
  onTheBallot,
  paperMayStandIn,
  prospectOf,
  ruleLines,
  ruleInForce,
  seatsBefore,
  sharedIssuers,
  sharedIssuerWords,
  sourceOf,
  tellerOfNominee,
  sayVoteRefusal,
  votesExpected,
} from "../elections/index.ts";
import {
  type AgendaItem,
  AgendaInput,
  AttendanceState,
  AttendeeKind,
  ConferenceKind,
  FormedCommittee,
  Leaders,
} from "./model.ts";
import { meetingToCome, votesOffAgenda } from "./loose-ends.ts";
import { lateNow } from "./meeting-times.ts";
import { conferenceFacts, voteOfItem } from "./on-conference.ts";
import { type PutFacts, roomFor } from "./put-to-vote.ts";
import { agendasOf, conclusionsOf, conferencesOf, opinionsOf, yearOfConference } from "./store.ts";

const Brief = z.object({
  conferenceId: z.number(),
  kind: ConferenceKind,
  name: z.string(),
  day: z.string(),
  startsAt: z.string(),
  place: z.string(),
  mode: z.string(),
  state: z.enum(["planned", "in-session", "ended", "closed"]),
});

const Quorum = z.object({ present: z.number(), entitled: z.number(), needed: z.number(), met: z.boolean() }).nullable();

/** What an agenda item with a vote needs before it opens. */
const Prospect = z.object({
  voteId: z.number(),
  name: z.string(),
  state: z.string(),
  round: z.number(),
  nominees: z.array(z.string()),
  article: z.string(),
  rule: z.array(z.object({ label: z.string(), text: z.string() })),
  voting: z.number(),
  written: z.number(),
  entitled: z.number(),
  quorum: Quorum,
  chair: z.string(),
  chairReason: z.string(),
  tellers: z.array(z.object({ name: z.string(), head: z.boolean(), ofNominee: z.boolean() })),
  /** Why the committee cannot count this vote with accounts of its own; empty where it can. */
  unready: z.string(),
  /** How the accounts of the committee came: what is said, and what whoever opens says to know. */
  accounts: z.object({ said: z.array(z.string()), newWays: z.array(z.string()) }),
  /** Whether signed minutes on paper may stand in for it, and whether that is because the year is past. */
  paper: z.object({ mayStandIn: z.boolean(), late: z.boolean() }),
  notice: z.string(),
  noticeLevel: z.string().nullable(),
  /** Chances in thousandths that one delegate learns all votes, on some line. */
  chances: z.object({ full: z.number(), outcome: z.number() }).nullable(),
  countsPublished: z.boolean(),
});

const View = Brief.extend({
  yearId: z.number(),
  leaders: Leaders,
  committee: FormedCommittee.nullable(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  startedHeldAt: z.string().nullable(),
  endedHeldAt: z.string().nullable(),
  /** Whether it is entered later than it is held: its steps tell their own time. */
  late: z.boolean(),
  moved: z
    .object({
      from: z.object({ day: z.string(), startsAt: z.string(), place: z.string() }),
      toldAt: z.string().nullable(),
    })
    .nullable(),
  closedAt: z.string().nullable(),
  seal: z.object({ logSeq: z.number(), logHash: z.string(), by: z.string() }).nullable(),
  revision: z.number(),
  illustrative: z.boolean(),
  units: z.array(z.object({ unitId: z.number(), name: z.string(), observer: z.boolean() })),
  attendees: z.array(
    z.object({
      attendanceId: z.number(),
      kind: AttendeeKind,
      unitId: z.number().nullable(),
      unit: z.string(),
      name: z.string(),
      office: z.string(),
      state: AttendanceState,
      reason: z.string(),
      arrivedAt: z.string().nullable(),
      leftAt: z.string().nullable(),
      writtenOpinion: z.string().nullable(),
      substituteFor: z.number().nullable(),
      revision: z.number(),
    }),
  ),
  items: z.array(
    AgendaInput.extend({
      itemId: z.number(),
      position: z.number(),
      concerns: z.string(),
      chaired: z
        .object({
          name: z.string(),
          as: z.enum(["chair", "deputy"]),
          reason: z.string(),
          at: z.string(),
          heldAt: z.string(),
        })
        .nullable(),
      proceedings: z.string(),
      revision: z.number(),
      prospect: Prospect.nullable(),
    }),
  ),
  opinions: z.array(
    z.object({
      opinionId: z.number(),
      who: z.string(),
      about: z.string(),
      wording: z.string(),
      dissent: z.boolean(),
      saidAt: z.string(),
    }),
  ),
  conclusions: z.array(
    z.object({
      conclusionId: z.number(),
      position: z.number(),
      wording: z.string(),
      owner: z.string(),
      dueOn: z.string().nullable(),
    }),
  ),
  /** Votes prepared for the year that no item holds yet. */
  unplacedVotes: z.array(z.object({ voteId: z.number(), name: z.string() })),
  /** Those of them that this meeting must take up, since no other does: until then they cannot be opened. */
  offAgenda: z.array(z.string()),
});

/** Conferences of the year, by day. */
export const readConferences = query({
  name: "conference.read-conferences",
  summary: { vi: "Các hội nghị của năm", en: "The conferences of a year" },
  input: z.strictObject({ yearId: z.coerce.number().int() }),
  allow: toRoles(...everyRole),
  output: z.object({ conferences: z.array(Brief) }),
  read: async ({ queries }, { yearId }) => ({ conferences: await conferencesOf(queries, yearId) }),
});

/** One conference: people, agenda with what each vote still needs, opinions, conclusions. */
export const readConference = query({
  name: "conference.read-conference",
  summary: { vi: "Xem một hội nghị", en: "Look at one conference" },
  input: z.strictObject({ conferenceId: z.coerce.number().int() }),
  allow: toRolesIn(yearOfConference, ...everyRole),
  output: View,
  read: async ({ queries, now }, { conferenceId }) => {
    const known = await conferenceFacts(queries, conferenceId);
    assert(known, `no conference ${conferenceId}`);
    const facts = { ...known, now, by: undefined, accounts: await accountsOf(queries, known.year.yearId) };
    const { conference, attendees, items, year, votes } = facts;
    const { yearId } = conference;
    const lastToCome = meetingToCome(await conferencesOf(queries, yearId))?.conferenceId === conferenceId;
    const unit = (unitId: number | null) => year.units.find((one) => one.unitId === unitId)?.name ?? "";
    const who = (attendanceId: number) => attendees.find((one) => one.attendanceId === attendanceId)?.name ?? "";
    return {
      ...conference,
      late: lateNow(conference, now) !== null,
      illustrative: year.illustrative,
      units: year.units.map(({ unitId, name, observer }) => ({ unitId, name, observer })),
      attendees: attendees.map((attendee) => ({ ...attendee, unit: unit(attendee.unitId) })),
      items: items.map((item) => ({
        ...item,
        concerns: unit(item.concernsUnitId),
        chaired: item.chaired && {
          ...item.chaired,
          heldAt: heldAt(item.chaired),
          reason: item.chaired.because ? sayIn(year)(chairReasonWords[item.chaired.because]) : "",
        },
        prospect: prospect(item, facts),
      })),
      opinions: (await opinionsOf(queries, conferenceId)).map((opinion) => ({
        ...opinion,
        who: who(opinion.attendanceId),
      })),
      conclusions: await conclusionsOf(queries, conferenceId),
      unplacedVotes: votesOffAgenda(votes, items).map(({ voteId, name }) => ({ voteId, name })),
      offAgenda: lastToCome ? votesOffAgenda(votes, await agendasOf(queries, yearId)).map(({ name }) => name) : [],
    };
  },
});

function prospect(item: AgendaItem, facts: PutFacts): z.input<typeof Prospect> | null {
  const { year, votes } = facts;
  const vote = voteOfItem(item, votes);
  if (!vote) return null;
  const room = roomFor(vote, item, facts);
  const nominated = onTheBallot(vote).map(({ unitId }) => unitId);
  const voting = room.roll.filter(({ way }) => way !== "absent").length;
  const notice = noticeFor(vote, votes, room);
  const { because } = room.chair;
  const seats = seatsBefore({ vote, year }, room);
  const unready = sourceOf(vote).refuseOpening(seats);
  return {
    ...{ voteId: vote.voteId, name: vote.name, state: vote.state, round: vote.round, article: vote.article },
    nominees: nominated.map((unitId) => year.units.find((unit) => unit.unitId === unitId)?.name ?? ""),
    rule: ruleLines(ruleInForce(vote), sayIn(year)).map((line, at) =>
      at === 0 ? { ...line, text: `${line.text}, tức ${votesExpected(vote, room)} phiếu` } : line,
    ),
    voting,
    written: room.roll.filter(({ way }) => way === "written-opinion").length,
    entitled: room.roll.length,
    quorum: prospectOf(vote, room).quorum,
    chair: room.chair.name,
    chairReason: because ? sayIn(year)(chairReasonWords[because]) : "",
    tellers: room.tellers.map((seat) => ({
      ...{ name: seat.name, head: seat.head },
      ofNominee: tellerOfNominee([seat], { accounts: room.accounts, nominated: new Set(nominated) }) !== undefined,
    })),
    unready: unready ? sayVoteRefusal(unready, "vi") : "",
    accounts: {
      said: sharedIssuers(room).map((shared) => sharedIssuerWords(shared, seats.doneBy)),
      newWays: newWaysInto(room).map(newWayWords),
    },
    paper: { mayStandIn: paperMayStandIn(sourceOf(vote), seats, seats), late: seats.late },
    notice: notice ? noticeWords(notice, voting) : "",
    noticeLevel: notice?.level ?? null,
    chances: notice && { full: notice.fullTally.anyLine, outcome: notice.outcomeOnly.anyLine },
    countsPublished: vote.rule.secrecy === "open" || voting >= (year.rulebook?.rules.publication.countsFromVoters ?? 0),
  };
}
