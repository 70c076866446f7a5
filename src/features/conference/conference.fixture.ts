import type { RefusalShape, Result } from "../../basics/result.ts";
import type { Vote } from "../elections/index.ts";
import type { YearFacts } from "../year/index.ts";
import type { AgendaItem, Attendee, Conference } from "./model.ts";
import type { ConferenceFacts } from "./on-conference.ts";

// A small valid meeting, for decisions that are tested as tables without a database: each row changes one thing of it.

/** Ten o'clock in Vietnam on the day of the meeting. */
export const now = "2020-12-18T03:00:00.000Z";

const leader = (name: string, unitId: number | null) => ({ name, office: "", unitId });

export const conference: Conference = {
  ...{ conferenceId: 1, yearId: 1, kind: "year-end", name: "Hội nghị tổng kết", day: "2020-12-18", startsAt: "08:00" },
  ...{ place: "Hội trường", mode: "in-person", state: "planned", committee: null, startedAt: null, endedAt: null },
  ...{ startedHeldAt: null, endedHeldAt: null, moved: null, closedAt: null, seal: null, revision: 3 },
  leaders: { chair: leader("Chủ trì", 1), deputy: leader("Cụm phó", 2), secretary: leader("Thư ký", null) },
};

/** The same meeting once it was opened, at eight. */
export const inSession: Conference = { ...conference, state: "in-session", startedAt: "2020-12-18T01:00:00.000Z" };

export const attendee = (attendanceId: number, more: Partial<Attendee> = {}): Attendee => ({
  ...{ attendanceId, kind: "delegate", unitId: attendanceId, name: `Đại biểu ${attendanceId}`, office: "" },
  ...{ state: "invited", reason: "", arrivedAt: null, leftAt: null, writtenOpinion: null, substituteFor: null },
  revision: 1,
  ...more,
});

export const item = (itemId: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ itemId, position: itemId, title: `Mục ${itemId}`, presenter: "", startsAt: "08:00", minutes: 15 },
  ...{ concernsUnitId: null, voteId: null, chaired: null, proceedings: "", revision: 1 },
  ...more,
});

/** A vote as far as a meeting looks at it. */
export const vote = (voteId: number, more: Partial<Vote> = {}): Vote =>
  ({
    ...{ voteId, yearId: 1, subject: { kind: "head" }, name: `Lượt ${voteId}`, round: 1, state: "prepared" },
    ...{ followsId: null, nominees: [], opening: null, result: null, settlement: null, doneBy: {} },
    rule: { voter: "unit", absent: "loses-vote" },
    ...more,
  }) as Vote;

/** The opening of a vote in a meeting. */
export const openedIn = (conferenceId: number): NonNullable<Vote["opening"]> =>
  ({ openedAt: "2020-12-18T02:00:00.000Z", conference: { conferenceId, name: "", day: "2020-12-18" } }) as NonNullable<
    Vote["opening"]
  >;

/** The year of the meeting: two members of the cluster, no rulebook yet. */
export const year = {
  ...{ yearId: 1, year: 2020, startsOn: "2020-01-01", endsOn: "2020-12-31", rulebook: undefined },
  units: [1, 2].map((unitId) => ({
    ...{ unitId, code: `u${unitId}`, name: `Đơn vị ${unitId}`, observer: false, joinedOn: "2020-01-01", leftOn: null },
  })),
} as unknown as YearFacts;

/** What a deed of the meeting reads, with the clock. */
export const facts: ConferenceFacts & { readonly now: string } = {
  ...{ conference, attendees: [attendee(1), attendee(2)], items: [item(1)], votes: [], year, now },
};

/** The refusal of a decision; undefined where it says yes. */
export const refusalOf = (decision: Result<unknown, RefusalShape>): RefusalShape | undefined =>
  decision.ok ? undefined : decision.refusal;
