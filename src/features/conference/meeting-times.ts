import { assert } from "../../basics/assert.ts";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import { enteredLater, type Happened, heldAt } from "../year/index.ts";
import type { Conference } from "./model.ts";
import type { ConferenceFacts } from "./on-conference.ts";

/** A meeting with what was recorded in it so far. */
export type MeetingSoFar = Pick<ConferenceFacts, "conference" | "votes" | "attendees">;

/** When a meeting that has begun began. */
export function startedHeld({ startedAt, startedHeldAt }: Pick<Conference, "startedAt" | "startedHeldAt">): Happened {
  assert(startedAt !== null, "a meeting that has begun");
  return { what: "meeting-start", at: heldAt({ at: startedAt, heldAt: startedHeldAt }) };
}

/** When a meeting ended; nothing before that. */
export const endedHeld = ({
  endedAt,
  endedHeldAt,
}: Pick<Conference, "endedAt" | "endedHeldAt">): readonly Happened[] =>
  endedAt === null ? [] : [{ what: "meeting-end", at: heldAt({ at: endedAt, heldAt: endedHeldAt }) }];

/** The day of a meeting that is entered later than it was held: none of its steps has happened “just now”. */
export function lateOf({ startedAt, startedHeldAt, day }: Conference): Day | null {
  const late = startedAt !== null && enteredLater({ at: startedAt, heldAt: startedHeldAt }) !== undefined;
  return late ? day : null;
}

/** The same before it is opened here: its day is past, and who came did not come “just now”. */
export const lateNow = (conference: Conference, now: Instant): Day | null =>
  lateOf(conference) ?? (conference.state === "planned" && conference.day < dayOf(now) ? conference.day : null);

/** What a step of the meeting follows and precedes: its opening, and its end where that is entered already. */
export const withinMeeting = (conference: Conference) => ({
  after: conference.startedAt === null ? [] : [startedHeld(conference)],
  before: endedHeld(conference),
  lateOf: lateOf(conference),
});

/** What papers print with its time and what cannot be after the end of the meeting. */
export function happenedIn({ conference, votes, attendees }: MeetingSoFar): readonly Happened[] {
  const held = votes.filter(({ opening }) => opening?.conference.conferenceId === conference.conferenceId);
  return [
    ...held.flatMap(({ opening }): Happened[] =>
      opening ? [{ what: "vote-opening", at: heldAt({ at: opening.openedAt, heldAt: opening.heldAt }) }] : [],
    ),
    // A count that was locked late and one whose paper was signed the day after do not make the meeting longer.
    ...held.flatMap(({ result }): Happened[] => (result?.heldAt ? [{ what: "count", at: result.heldAt }] : [])),
    ...attendees.flatMap(({ leftAt }): Happened[] => (leftAt ? [{ what: "leaving", at: leftAt }] : [])),
  ];
}

/** When the year was launched: its first kick-off meeting that has begun. */
export function launchOf(conferences: readonly Conference[]): Instant | undefined {
  const first = conferences.find(({ kind, startedAt }) => kind === "kick-off" && startedAt !== null);
  return first?.startedAt ? heldAt({ at: first.startedAt, heldAt: first.startedHeldAt }) : undefined;
}
