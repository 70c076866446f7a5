import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AttendeeInput } from "./model.ts";
import {
  type ConferenceFacts,
  conferenceFacts,
  factsOfAttendee,
  type NoSuchConference,
  noSuchConference,
} from "./on-conference.ts";
import { deleteAttendee, insertAttendee, yearOfAttendee, yearOfConference } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const Invite = AttendeeInput.extend({ conferenceId: z.int() });
type Invite = z.output<typeof Invite>;

export type InviteRefusal =
  | NoSuchConference
  | { readonly code: "minutes-closed" }
  | { readonly code: "delegate-needs-a-unit" }
  | { readonly code: "unit-not-a-member" }
  | { readonly code: "invited-already"; readonly name: string };

export type RemoveRefusal = NoSuchConference | { readonly code: "came-already"; readonly name: string };

/** Puts somebody on the invitation list: a unit's delegate, a council member, or a guest. */
export const invite = action({
  name: "conference.invite",
  summary: { vi: "Mời dự hội nghị", en: "Invite to a conference" },
  input: Invite,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide: (facts, input) => (facts ? decideInvite(facts, input) : noSuchConference),
  record: ({ tx }, attendee) => insertAttendee(tx, { ...attendee, substituteFor: null }),
  show: ({ conferenceId, kind, unitId, name }, attendanceId) => ({ conferenceId, attendanceId, kind, unitId, name }),
  answer: (_, attendanceId) => ({ attendanceId }),
  say: saying(conferenceRefused),
});

export function decideInvite(
  { conference, attendees, year }: Pick<ConferenceFacts, "conference" | "attendees" | "year">,
  input: Invite,
): Result<Invite, InviteRefusal> {
  if (conference.state === "closed") return refuse({ code: "minutes-closed" });
  if (input.kind === "delegate" && input.unitId === null) return refuse({ code: "delegate-needs-a-unit" });
  if (input.unitId !== null && !year.units.some(({ unitId }) => unitId === input.unitId))
    return refuse({ code: "unit-not-a-member" });
  const twin = attendees.find(({ name, unitId }) => name === input.name && unitId === input.unitId);
  return twin ? refuse({ code: "invited-already", name: twin.name }) : ok(input);
}

/** Takes somebody off the list, as long as nothing was recorded of them. */
export const removeInvitation = action({
  name: "conference.remove-invitation",
  summary: { vi: "Bỏ khỏi danh sách mời", en: "Remove an invitation" },
  input: z.strictObject({ attendanceId: z.int() }),
  allow: toRolesIn(yearOfAttendee, "secretary"),
  load: ({ tx }, { attendanceId }) => factsOfAttendee(tx, attendanceId),
  decide: (facts, { attendanceId }) => (facts ? decideRemoval(facts, attendanceId) : noSuchConference),
  record: ({ tx }, { attendanceId }) => deleteAttendee(tx, attendanceId),
  show: (removed) => removed,
  say: saying(conferenceRefused),
});

export function decideRemoval(
  { attendees }: Pick<ConferenceFacts, "attendees">,
  attendanceId: number,
): Result<{ attendanceId: number; name: string }, RemoveRefusal> {
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  const untouched = attendee.state === "invited" && attendee.writtenOpinion === null;
  const stoodIn = attendees.some(({ substituteFor }) => substituteFor === attendanceId);
  if (!untouched || stoodIn) return refuse({ code: "came-already", name: attendee.name });
  return ok({ attendanceId, name: attendee.name });
}
