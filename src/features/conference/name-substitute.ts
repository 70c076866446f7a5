import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AttendeeInput } from "./model.ts";
import { type ConferenceFacts, factsOfAttendee, noSuchConference, onConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { insertAttendee, yearOfAttendee } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Substitute = AttendeeInput.omit({ kind: true }).extend({ attendanceId: z.int() });
type Substitute = z.output<typeof Substitute>;

type Named = Omit<Substitute, "attendanceId"> & {
  readonly kind: "delegate" | "council" | "guest";
  readonly conferenceId: number;
  readonly substituteFor: number;
};

const decide = onConference(decideSubstitute);

/** Names who comes instead of an absent delegate: somebody of the same unit, never of another. */
export const nameSubstitute = action({
  name: "conference.name-substitute",
  summary: { vi: "Cử người dự thay", en: "Name a substitute" },
  input: Substitute,
  allow: toRolesIn(yearOfAttendee, "secretary"),
  load: ({ tx }, { attendanceId }) => factsOfAttendee(tx, attendanceId),
  decide,
  record: ({ tx }, substitute) => insertAttendee(tx, substitute),
  show: ({ unitId, name, substituteFor }, attendanceId) => ({ attendanceId, unitId, name, substituteFor }),
  answer: (_, attendanceId) => ({ attendanceId }),
  say,
});

export function decideSubstitute(
  { conference, attendees, year }: Pick<ConferenceFacts, "conference" | "attendees" | "year">,
  { attendanceId, ...person }: Substitute,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  const absent = attendees.find((one) => one.attendanceId === attendanceId);
  if (!absent) return noSuchConference;
  if (isHere(absent)) return refuse("is-here", { name: absent.name });
  if (person.unitId !== absent.unitId) {
    const unit = year.units.find(({ unitId }) => unitId === absent.unitId)?.name ?? "";
    return refuse("other-unit", { unit });
  }
  if (attendees.some(({ substituteFor }) => substituteFor === attendanceId))
    return refuse("substituted-already", { name: absent.name });
  return ok<Named>({
    ...person,
    kind: absent.kind,
    conferenceId: conference.conferenceId,
    substituteFor: attendanceId,
  });
}
