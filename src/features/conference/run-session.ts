import { z } from "zod";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { heldAt, type Placed, placeInTime, WhenTold } from "../year/index.ts";
import { readStoredPact } from "../movement/index.ts";
import { happenedIn, lateOf, type MeetingSoFar, startedHeld } from "./meeting-times.ts";
import { type ConferenceFacts, conferenceFacts, onConference } from "./on-conference.ts";
import { isHere } from "./roll.ts";
import { writeEnded, writeStarted, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const OfConference = z.strictObject({
  conferenceId: z.int(),
  /** When it happened; null for “just now”. */
  when: WhenTold,
});

interface Run extends Placed {
  readonly conferenceId: number;
}

const decideStartConference = onConference(decideStart);

/**
 * Opens the conference, on its day and on no other: every paper of it bears that day, and who was invited was told it.
 * Somebody must be there, and there must be something to deal with.
 */
export const startConference = action({
  name: "conference.start-conference",
  summary: { vi: "Khai mạc hội nghị", en: "Open the conference" },
  input: OfConference,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    if (!facts) return undefined;
    const { signedAt, signingDay } = await readStoredPact(tx, facts.conference.yearId);
    return { ...facts, now, pactSignedOn: signedAt === null ? null : (signingDay ?? dayOf(signedAt)) };
  },
  decide: decideStartConference,
  record: ({ tx }, { conferenceId, at, heldAt }) => writeStarted(tx, conferenceId, { at, heldAt }),
  show: ({ conferenceId, present, heldAt }) => ({ conferenceId, present, ...(heldAt && { heldAt }) }),
  say,
});

export function decideStart(
  {
    conference,
    attendees,
    items,
    now,
    pactSignedOn,
  }: Pick<ConferenceFacts, "conference" | "attendees" | "items"> & {
    readonly now: Instant;
    readonly pactSignedOn: Day | null;
  },
  { conferenceId, when }: z.output<typeof OfConference>,
) {
  if (conference.state !== "planned") return refuse("begun-already");
  const placed = placeInTime(when, {
    ...{ what: "meeting-start", now },
    before: conference.kind === "kick-off" && pactSignedOn !== null ? [{ what: "pact-signing", at: pactSignedOn }] : [],
  });
  if (!placed.ok) return placed;
  const { day } = conference;
  const on = dayOf(heldAt(placed.value));
  if (on < day) return refuse("before-its-day", { day, at: on });
  if (on > day) return refuse("after-its-day", { day, at: on });
  const present = attendees.filter(isHere).length;
  if (present === 0) return refuse("nobody-here");
  return items.length === 0
    ? refuse("no-agenda")
    : ok<Run & { readonly present: number }>({ conferenceId, present, ...placed.value });
}

const decideEndConference = onConference(decideEnd);

/** Ends the conference. A vote that is open is finished first. */
export const endConference = action({
  name: "conference.end-conference",
  summary: { vi: "Bế mạc hội nghị", en: "End the conference" },
  input: OfConference,
  allow: toRolesIn(yearOfConference, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, now };
  },
  decide: decideEndConference,
  record: ({ tx }, { conferenceId, at, heldAt }) => writeEnded(tx, conferenceId, { at, heldAt }),
  show: ({ conferenceId, heldAt }) => ({ conferenceId, ...(heldAt && { heldAt }) }),
  say,
});

export function decideEnd(
  { now, ...facts }: MeetingSoFar & { readonly now: Instant },
  { conferenceId, when }: z.output<typeof OfConference>,
) {
  const { conference, votes } = facts;
  if (conference.state !== "in-session") return refuse("not-in-session");
  const open = votes.find((vote) => vote.state === "open" && vote.opening?.conference.conferenceId === conferenceId);
  if (open) return refuse("vote-still-open", { name: open.name });
  const placed = placeInTime(when, {
    ...{ what: "meeting-end", now, lateOf: lateOf(conference) },
    after: [startedHeld(conference), ...happenedIn(facts)],
  });
  return placed.ok ? ok<Run>({ conferenceId, ...placed.value }) : placed;
}
