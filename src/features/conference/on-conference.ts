import type { Queries } from "../../platform/database/index.ts";
import { type Vote, votesOf } from "../elections/index.ts";
import { readYear, yearAsSigned, type YearFacts } from "../year/index.ts";
import type { AgendaItem, Attendee, Conference } from "./model.ts";
import { agendaOf, attendeesOf, conferenceOfAttendee, conferenceOfItem, findConference } from "./store.ts";
import { minutesRecord } from "./records.ts";
import { refuse } from "./refusals.ts";

/** What every deed about one conference reads. */
export interface ConferenceFacts {
  readonly conference: Conference;
  readonly attendees: readonly Attendee[];
  readonly items: readonly AgendaItem[];
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
}

export const noSuchConference = refuse("no-such-conference");

/** A decision about a conference that was read; where there is none, it says so. */
export const onConference =
  <Facts, Input, Decision>(decide: (facts: Facts, input: Input) => Decision) =>
  (facts: Facts | undefined, input: Input) =>
    facts ? decide(facts, input) : noSuchConference;

/** Deeds that count a revision of the conference: what it is, its agenda, its committee. */
export const conferenceRivals = {
  deeds: [
    "conference.edit-conference",
    "conference.tell-again",
    "conference.arrange-agenda",
    "conference.form-committee",
    "conference.start-conference",
    "conference.end-conference",
  ],
  over: ({ conferenceId }: { readonly conferenceId: number }) => ({ conferenceId }),
};

/** @returns undefined when there is no such conference; only the operator of the machine can get that far with a wrong number */
export async function conferenceFacts(
  queries: Queries,
  conferenceId: number | undefined,
): Promise<ConferenceFacts | undefined> {
  const conference = conferenceId === undefined ? undefined : await findConference(queries, conferenceId);
  const standing = conference && (await readYear(queries, conference.yearId));
  if (!conference || !standing) return undefined;
  const year = await yearAsSigned(queries, standing, [minutesRecord.of(conference.conferenceId)]);
  return {
    conference,
    year,
    attendees: await attendeesOf(queries, conference.conferenceId),
    items: await agendaOf(queries, conference.conferenceId),
    votes: await votesOf(queries, conference.yearId),
  };
}

export const factsOfItem = async (queries: Queries, itemId: number): Promise<ConferenceFacts | undefined> =>
  conferenceFacts(queries, await conferenceOfItem(queries, itemId));

export const factsOfAttendee = async (queries: Queries, attendanceId: number): Promise<ConferenceFacts | undefined> =>
  conferenceFacts(queries, await conferenceOfAttendee(queries, attendanceId));

/** The vote held in an item: a second round or a repeat takes the place of the ballot that the agenda named. */
export function voteOfItem(item: Pick<AgendaItem, "voteId">, votes: readonly Vote[]): Vote | undefined {
  let vote = votes.find(({ voteId }) => voteId === item.voteId);
  for (let next = vote; next; next = votes.find(({ followsId }) => followsId === vote?.voteId)) vote = next;
  return vote;
}
