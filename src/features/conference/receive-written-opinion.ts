import { saying } from "../../basics/words.ts";
import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { heldAt, type OrderRefusal, placeInTime, WhenTold } from "../movement/index.ts";
import { endedHeld } from "./meeting-times.ts";
import { type ConferenceFacts, factsOfAttendee, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeAttendance, yearOfAttendee } from "./store.ts";
import { conferenceRefused } from "./words.ts";

export type WrittenRefusal =
  | NoSuchConference
  | { readonly code: "minutes-closed" }
  | { readonly code: "is-here"; readonly name: string }
  | { readonly code: "written-not-allowed" }
  | { readonly code: "written-already"; readonly name: string }
  | OrderRefusal;

const Received = z.strictObject({
  attendanceId: z.int(),
  /** When it came in; null for “just now”. */
  when: WhenTold,
});

/** Notes that the sealed written opinion of an absent voter came in. Its content is for the tellers only. */
export const receiveWrittenOpinion = action({
  name: "conference.receive-written-opinion",
  summary: { vi: "Nhận ý kiến bằng văn bản của người vắng mặt", en: "Receive an absent voter's written opinion" },
  input: Received,
  allow: toRolesIn(yearOfAttendee, "secretary"),
  load: async ({ tx, now }, { attendanceId }) => {
    const facts = await factsOfAttendee(tx, attendanceId);
    return facts && { ...facts, now };
  },
  decide: (facts, input) => (facts ? decideWritten(facts, input) : noSuchConference),
  record: ({ tx }, change) => writeAttendance(tx, change),
  show: ({ attendanceId }) => ({ attendanceId, received: true }),
  say: saying(conferenceRefused),
});

export function decideWritten(
  {
    conference,
    attendees,
    year,
    now,
  }: Pick<ConferenceFacts, "conference" | "attendees" | "year"> & { readonly now: Instant },
  { attendanceId, when }: z.output<typeof Received>,
): Result<{ attendanceId: number; writtenOpinion: Instant }, WrittenRefusal> {
  if (conference.state === "closed") return refuse({ code: "minutes-closed" });
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  if (!year.rulebook?.rules.votes.some(({ rule }) => rule.absent === "written-opinion"))
    return refuse({ code: "written-not-allowed" });
  if (isHere(attendee)) return refuse({ code: "is-here", name: attendee.name });
  if (attendee.writtenOpinion) return refuse({ code: "written-already", name: attendee.name });
  const placed = placeInTime(when, { what: "written-opinion", now, before: endedHeld(conference) });
  return placed.ok ? ok({ attendanceId, writtenOpinion: heldAt(placed.value) }) : placed;
}
