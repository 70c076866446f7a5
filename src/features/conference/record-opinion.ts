import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { heldAt, placeInTime, WhenTold } from "../year/index.ts";
import { withinMeeting } from "./meeting-times.ts";
import { type ConferenceFacts, conferenceFacts, onConference } from "./on-conference.ts";
import { insertOpinion, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

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
  /** When it was said; null for “just now”. */
  when: WhenTold,
});
type Opinion = z.output<typeof Opinion>;

const decide = onConference(decideOpinion);

/** Records an opinion in the order it was given. */
export const recordOpinion = action({
  name: "conference.record-opinion",
  summary: { vi: "Ghi ý kiến phát biểu", en: "Record an opinion" },
  input: Opinion,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, now };
  },
  decide,
  record: ({ tx }, { saidAt, ...opinion }) => insertOpinion(tx, opinion, saidAt),
  show: ({ conferenceId, attendanceId, dissent }, opinionId) => ({ conferenceId, attendanceId, opinionId, dissent }),
  say,
});

export function decideOpinion(
  { conference, attendees, now }: Pick<ConferenceFacts, "conference" | "attendees"> & { readonly now: Instant },
  { when, ...input }: Opinion,
) {
  if (conference.state === "closed") return refuse("minutes-closed");
  const known = attendees.some(({ attendanceId }) => attendanceId === input.attendanceId);
  if (!known) return refuse("not-at-this-conference");
  const placed = placeInTime(when, { what: "opinion", now, ...withinMeeting(conference) });
  return placed.ok ? ok({ ...input, saidAt: heldAt(placed.value) }) : placed;
}
