import type { Vote } from "../elections/index.ts";
import type { AgendaItem, Attendee, Conference } from "./model.ts";

// What is forgotten easily and found out too late: at the hour of the vote, or when the minutes can no longer be changed.

/** Votes that were prepared and that no agenda holds: none of them can be opened. A further round goes with its first. */
export const votesOffAgenda = (
  votes: readonly Vote[],
  items: readonly Pick<AgendaItem, "voteId">[],
): readonly Vote[] => {
  const placed = new Set(items.map(({ voteId }) => voteId));
  return votes.filter(
    ({ voteId, state, followsId }) => state === "prepared" && followsId === null && !placed.has(voteId),
  );
};

/** The meeting that could still take them up: the last one of the year that has not ended. */
export const meetingToCome = (conferences: readonly Conference[]): Conference | undefined =>
  conferences.findLast(({ state }) => state === "planned" || state === "in-session");

/** Those invited of whom nobody wrote whether they came; once the minutes are closed it cannot be written. */
export const neverMarked = (attendees: readonly Attendee[]): readonly Attendee[] =>
  attendees.filter(({ state }) => state === "invited");
