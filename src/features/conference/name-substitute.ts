import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AttendeeInput } from "./model.ts";
import { type ConferenceFacts, factsOfAttendee, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { insertAttendee, yearOfAttendee } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const Substitute = AttendeeInput.omit({ kind: true }).extend({ attendanceId: z.int() });
type Substitute = z.output<typeof Substitute>;

export type SubstituteRefusal =
  | NoSuchConference
  | { readonly code: "minutes-closed" }
  | { readonly code: "other-unit"; readonly unit: string }
  | { readonly code: "is-here"; readonly name: string }
  | { readonly code: "substituted-already"; readonly name: string };

type Named = Omit<Substitute, "attendanceId"> & {
  readonly kind: "delegate" | "council" | "guest";
  readonly conferenceId: number;
  readonly substituteFor: number;
};

/** Names who comes instead of an absent delegate: somebody of the same unit, never of another. */
export const nameSubstitute = action({
  name: "conference.name-substitute",
  summary: { vi: "Cử người dự thay", en: "Name a substitute" },
  input: Substitute,
  allow: toRolesIn(yearOfAttendee, "secretary"),
  load: ({ tx }, { attendanceId }) => factsOfAttendee(tx, attendanceId),
  decide: (facts, input) => (facts ? decideSubstitute(facts, input) : noSuchConference),
  record: ({ tx }, substitute) => insertAttendee(tx, substitute),
  show: ({ unitId, name, substituteFor }, attendanceId) => ({ attendanceId, unitId, name, substituteFor }),
  answer: (_, attendanceId) => ({ attendanceId }),
  say: saying(conferenceRefused),
});

export function decideSubstitute(
  { conference, attendees, year }: Pick<ConferenceFacts, "conference" | "attendees" | "year">,
  { attendanceId, ...person }: Substitute,
): Result<Named, SubstituteRefusal> {
  if (conference.state === "closed") return refuse({ code: "minutes-closed" });
  const absent = attendees.find((one) => one.attendanceId === attendanceId);
  if (!absent) return noSuchConference;
  if (isHere(absent)) return refuse({ code: "is-here", name: absent.name });
  if (person.unitId !== absent.unitId) {
    const unit = year.units.find(({ unitId }) => unitId === absent.unitId)?.name ?? "";
    return refuse({ code: "other-unit", unit });
  }
  if (attendees.some(({ substituteFor }) => substituteFor === attendanceId))
    return refuse({ code: "substituted-already", name: absent.name });
  return ok({
    ...person,
    kind: absent.kind,
    conferenceId: conference.conferenceId,
    substituteFor: attendanceId,
  });
}
