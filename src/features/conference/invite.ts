import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AttendeeInput } from "./model.ts";
import {
  type ConferenceFacts,
  conferenceFacts,
  factsOfAttendee,
  noSuchConference,
  onConference,
} from "./on-conference.ts";
import { deleteAttendee, insertAttendee, yearOfAttendee, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Invite = AttendeeInput.extend({ conferenceId: z.int() });
type Invite = z.output<typeof Invite>;

const decideOnList = onConference(decideInvite);

/** Puts somebody on the invitation list: a unit's delegate, a council member, or a guest. */
export const invite = action({
  name: "conference.invite",
  summary: { vi: "Mời dự hội nghị", en: "Invite to a conference" },
  input: Invite,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide: decideOnList,
  record: ({ tx }, attendee) => insertAttendee(tx, { ...attendee, substituteFor: null }),
  show: ({ conferenceId, kind, unitId, name }, attendanceId) => ({ conferenceId, attendanceId, kind, unitId, name }),
  answer: (_, attendanceId) => ({ attendanceId }),
  say,
});

export function decideInvite(
  { conference, attendees, year }: Pick<ConferenceFacts, "conference" | "attendees" | "year">,
  input: Invite,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  if (input.kind === "delegate" && input.unitId === null) return refuse("delegate-needs-a-unit");
  if (input.unitId !== null && !year.units.some(({ unitId }) => unitId === input.unitId))
    return refuse("unit-not-a-member");
  const twin = attendees.find(({ name, unitId }) => name === input.name && unitId === input.unitId);
  return twin ? refuse("invited-already", { name: twin.name }) : ok(input);
}

const decideRemoveInvitation = onConference(decideRemoval);

/** Takes somebody off the list, as long as nothing was recorded of them. */
export const removeInvitation = action({
  name: "conference.remove-invitation",
  summary: { vi: "Bỏ khỏi danh sách mời", en: "Remove an invitation" },
  input: z.strictObject({ attendanceId: z.int() }),
  allow: toRolesIn(yearOfAttendee, "secretary"),
  load: ({ tx }, { attendanceId }) => factsOfAttendee(tx, attendanceId),
  decide: decideRemoveInvitation,
  record: ({ tx }, { attendanceId }) => deleteAttendee(tx, attendanceId),
  show: (removed) => removed,
  say,
});

export function decideRemoval(
  { attendees }: Pick<ConferenceFacts, "attendees">,
  { attendanceId }: { readonly attendanceId: number },
) {
  const attendee = attendees.find((one) => one.attendanceId === attendanceId);
  if (!attendee) return noSuchConference;
  const untouched = attendee.state === "invited" && attendee.writtenOpinion === null;
  const stoodIn = attendees.some(({ substituteFor }) => substituteFor === attendanceId);
  if (!untouched || stoodIn) return refuse("came-already", { name: attendee.name });
  return ok({ attendanceId, name: attendee.name });
}
