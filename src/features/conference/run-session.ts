import { z } from "zod";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type ConferenceFacts, conferenceFacts, type NoSuchConference, noSuchConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeEnded, writeStarted, yearOfConference } from "./store.ts";
import { conferenceRefused } from "./words.ts";

const OfConference = z.strictObject({ conferenceId: z.int() });

export type StartRefusal =
  | NoSuchConference
  | { readonly code: "begun-already" }
  | { readonly code: "nobody-here" }
  | { readonly code: "no-agenda" }
  | { readonly code: "before-its-day"; readonly day: Day };

export type EndRefusal =
  | NoSuchConference
  | { readonly code: "not-in-session" }
  | { readonly code: "vote-still-open"; readonly name: string };

/** Opens the conference, never before its day: every paper of it bears that day. Somebody must be there, and there must be something to deal with. */
export const startConference = action({
  name: "conference.start-conference",
  summary: { vi: "Khai mạc hội nghị", en: "Open the conference" },
  input: OfConference,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, now };
  },
  decide: (facts, input) => (facts ? decideStart(facts, input) : noSuchConference),
  record: ({ tx, now }, { conferenceId }) => writeStarted(tx, conferenceId, now),
  show: (started) => started,
  words: conferenceRefused,
});

export function decideStart(
  {
    conference,
    attendees,
    items,
    now,
  }: Pick<ConferenceFacts, "conference" | "attendees" | "items"> & { readonly now: Instant },
  { conferenceId }: z.output<typeof OfConference>,
): Result<{ conferenceId: number; present: number }, StartRefusal> {
  if (conference.state !== "planned") return refuse({ code: "begun-already" });
  if (dayOf(now) < conference.day) return refuse({ code: "before-its-day", day: conference.day });
  const present = attendees.filter(isHere).length;
  if (present === 0) return refuse({ code: "nobody-here" });
  return items.length === 0 ? refuse({ code: "no-agenda" }) : ok({ conferenceId, present });
}

/** Ends the conference. A vote that is open is finished first. */
export const endConference = action({
  name: "conference.end-conference",
  summary: { vi: "Bế mạc hội nghị", en: "End the conference" },
  input: OfConference,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide: (facts, input) => (facts ? decideEnd(facts, input) : noSuchConference),
  record: ({ tx, now }, { conferenceId }) => writeEnded(tx, conferenceId, now),
  show: (ended) => ended,
  words: conferenceRefused,
});

export function decideEnd(
  { conference, votes }: Pick<ConferenceFacts, "conference" | "votes">,
  { conferenceId }: z.output<typeof OfConference>,
): Result<{ conferenceId: number }, EndRefusal> {
  if (conference.state !== "in-session") return refuse({ code: "not-in-session" });
  const open = votes.find((vote) => vote.state === "open" && vote.opening?.conference.conferenceId === conferenceId);
  return open ? refuse({ code: "vote-still-open", name: open.name }) : ok({ conferenceId });
}
