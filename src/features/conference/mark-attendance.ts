import { z } from "zod";
import { dayOf, type Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { heldAt, placeInTime, WhenTold } from "../year/index.ts";
import { lateNow, withinMeeting } from "./meeting-times.ts";
import { AttendanceState, type Attendee } from "./model.ts";
import { type ConferenceFacts, factsOfAttendee, noSuchConference, onConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeAttendance, yearOfAttendee } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Mark = z.strictObject({
  attendanceId: z.int(),
  state: AttendanceState,
  /** Why somebody is absent or left; kept in the minutes. */
  reason: z.string().trim().max(300).default(""),
  /** When somebody came or left; null for “just now”. */
  when: WhenTold,
  revision: z.int(),
});
type Mark = z.output<typeof Mark>;

/** How somebody stands in the list. */
export type MarkedNow = Pick<Attendee, "state" | "reason" | "revision">;

type Marked = Pick<Attendee, "attendanceId" | "state" | "reason" | "arrivedAt" | "leftAt">;

const decide = onConference(decideMark);

/**
 * Marks who came, came late, left or is absent. Late comers and early leavers are recorded with the time; a roll
 * frozen at an opening does not change with them.
 */
export const markAttendance = action({
  name: "conference.mark-attendance",
  summary: { vi: "Điểm danh", en: "Mark attendance" },
  input: Mark,
  allow: toRolesIn(yearOfAttendee, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { attendanceId }) => {
    const facts = await factsOfAttendee(tx, attendanceId);
    return facts && { ...facts, now };
  },
  decide,
  record: ({ tx }, change) => writeAttendance(tx, change),
  show: ({ attendanceId, state }) => ({ attendanceId, state }),
  why: ({ reason }) => reason,
  rivals: {
    deeds: ["conference.mark-attendance", "conference.receive-written-opinion"],
    over: ({ attendanceId }) => ({ attendanceId }),
  },
  say,
});

export function decideMark(
  { conference, attendees, now }: Pick<ConferenceFacts, "conference" | "attendees"> & { readonly now: Instant },
  { attendanceId, state, reason, when, revision }: Mark,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  if (attendee.revision !== revision) {
    const now = { state: attendee.state, reason: attendee.reason, revision: attendee.revision };
    return refuse("changed-meanwhile", { now });
  }
  if (state === "absent" && reason === "") return refuse("reason-needed", { name: attendee.name });
  if (state === "left" && !isHere(attendee)) return refuse("never-came", { name: attendee.name });
  const timed = timeOf(state, { conference, attendee, when, now });
  if (!timed.ok) return timed;
  return ok<Marked>({ attendanceId, state, reason, ...timed.value });
}

/** When somebody came and left. Who was there from the beginning has no hour of their own where it is entered later. */
function timeOf(
  state: Mark["state"],
  {
    conference,
    attendee,
    when,
    now,
  }: Pick<ConferenceFacts, "conference"> & {
    readonly attendee: Attendee;
    readonly when: Mark["when"];
    readonly now: Instant;
  },
) {
  const { arrivedAt } = attendee;
  if (state === "left") {
    const { after, ...meeting } = withinMeeting(conference);
    const came = arrivedAt === null ? [] : [{ what: "arrival", at: arrivedAt } as const];
    const order = { ...meeting, lateOf: lateNow(conference, now), after: [...after, ...came] };
    const left = placeInTime(when, { what: "leaving", now, ...order });
    return left.ok ? ok({ arrivedAt, leftAt: heldAt(left.value) }) : left;
  }
  if (!isHere({ state })) return ok({ arrivedAt: null, leftAt: null });
  if (when === null && isHere(attendee) && attendee.state === state) return ok({ arrivedAt, leftAt: null });
  const { before } = withinMeeting(conference);
  const fromTheBeginning = state === "present" && when === null;
  if (fromTheBeginning && (before.length > 0 || dayOf(now) !== conference.day))
    return ok({ arrivedAt: null, leftAt: null });
  const lateOf = fromTheBeginning ? null : lateNow(conference, now);
  const came = placeInTime(when, { what: "arrival", now, before, lateOf });
  return came.ok ? ok({ arrivedAt: heldAt(came.value), leftAt: null }) : came;
}
