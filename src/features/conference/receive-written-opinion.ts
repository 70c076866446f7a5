import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { heldAt, placeInTime, WhenTold } from "../year/index.ts";
import { endedHeld } from "./meeting-times.ts";
import { type ConferenceFacts, factsOfAttendee, noSuchConference, onConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeAttendance, yearOfAttendee } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Received = z.strictObject({
  attendanceId: z.int(),
  /** When it came in; null for “just now”. */
  when: WhenTold,
});

const decide = onConference(decideWritten);

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
  decide,
  record: ({ tx }, change) => writeAttendance(tx, change),
  show: ({ attendanceId }) => ({ attendanceId, received: true }),
  say,
});

export function decideWritten(
  {
    conference,
    attendees,
    year,
    now,
  }: Pick<ConferenceFacts, "conference" | "attendees" | "year"> & { readonly now: Instant },
  { attendanceId, when }: z.output<typeof Received>,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  if (!year.rulebook?.rules.votes.some(({ rule }) => rule.absent === "written-opinion"))
    return refuse("written-not-allowed");
  if (isHere(attendee)) return refuse("is-here", { name: attendee.name });
  if (attendee.writtenOpinion) return refuse("written-already", { name: attendee.name });
  const placed = placeInTime(when, { what: "written-opinion", now, before: endedHeld(conference) });
  return placed.ok ? ok({ attendanceId, writtenOpinion: heldAt(placed.value) }) : placed;
}
