import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type ConferenceFacts, conferenceFacts, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { insertOpinion, yearOfConference } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const Opinion = z.strictObject({
  conferenceId: z.int(),
  attendanceId: z.int(),
  about: z.string().trim().max(300).default(""),
  wording: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi nội dung ý kiến.", en: "Write what the opinion says." }))
    .max(5000),
  /** An opinion against what was concluded, which its author wants in the minutes. */
  dissent: z.boolean().default(false),
});
type Opinion = z.output<typeof Opinion>;

export type OpinionRefusal =
  | NoSuchConference
  | { readonly code: "minutes-closed" }
  | { readonly code: "not-at-this-conference" };

/** Records an opinion in the order it was given. */
export const recordOpinion = action({
  name: "conference.record-opinion",
  summary: { vi: "Ghi ý kiến phát biểu", en: "Record an opinion" },
  input: Opinion,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide: (facts, input) => (facts ? decideOpinion(facts, input) : noSuchConference),
  record: ({ tx, now }, opinion) => insertOpinion(tx, opinion, now),
  show: ({ conferenceId, attendanceId, dissent }, opinionId) => ({ conferenceId, attendanceId, opinionId, dissent }),
  words: conferenceRefused,
});

export function decideOpinion(
  { conference, attendees }: Pick<ConferenceFacts, "conference" | "attendees">,
  input: Opinion,
): Result<Opinion, OpinionRefusal> {
  if (conference.state === "closed") return refuse({ code: "minutes-closed" });
  const known = attendees.some(({ attendanceId }) => attendanceId === input.attendanceId);
  return known ? ok(input) : refuse({ code: "not-at-this-conference" });
}
