import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AttendanceState, type Attendee } from "./model.ts";
import { type ConferenceFacts, factsOfAttendee, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeAttendance, yearOfAttendee } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const Mark = z.strictObject({
  attendanceId: z.int(),
  state: AttendanceState,
  /** Why somebody is absent or left; kept in the minutes. */
  reason: z.string().trim().max(300).default(""),
  revision: z.int(),
});
type Mark = z.output<typeof Mark>;

export type MarkRefusal =
  | NoSuchConference
  | { readonly code: "minutes-closed" }
  | { readonly code: "reason-needed"; readonly name: string }
  | { readonly code: "never-came"; readonly name: string }
  | { readonly code: "changed-meanwhile"; readonly now: MarkedNow };

/** How somebody stands in the list. */
export type MarkedNow = Pick<Attendee, "state" | "reason" | "revision">;

type Marked = Pick<Attendee, "attendanceId" | "state" | "reason" | "arrivedAt" | "leftAt">;

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
  decide: (facts, input) => (facts ? decideMark(facts, input) : noSuchConference),
  record: ({ tx }, change) => writeAttendance(tx, change),
  show: ({ attendanceId, state }) => ({ attendanceId, state }),
  why: ({ reason }) => reason,
  rivals: {
    deeds: ["conference.mark-attendance", "conference.receive-written-opinion"],
    over: ({ attendanceId }) => ({ attendanceId }),
  },
  words: conferenceRefused,
});

export function decideMark(
  { conference, attendees, now }: Pick<ConferenceFacts, "conference" | "attendees"> & { readonly now: Instant },
  { attendanceId, state, reason, revision }: Mark,
): Result<Marked, MarkRefusal> {
  if (conference.state === "closed") return refuse({ code: "minutes-closed" });
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  if (attendee.revision !== revision) {
    const now = { state: attendee.state, reason: attendee.reason, revision: attendee.revision };
    return refuse({ code: "changed-meanwhile", now });
  }
  if (state === "absent" && reason === "") return refuse({ code: "reason-needed", name: attendee.name });
  if (state === "left" && !isHere(attendee)) return refuse({ code: "never-came", name: attendee.name });
  const comes = isHere({ state });
  return ok({
    attendanceId,
    state,
    reason,
    arrivedAt: comes ? (isHere(attendee) ? attendee.arrivedAt : now) : state === "left" ? attendee.arrivedAt : null,
    leftAt: state === "left" ? now : null,
  });
}
