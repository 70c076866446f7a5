import type { Block } from "../../../engines/document/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { decisionsOf, type SimpleDecision, type Vote, votesOf } from "../../elections/index.ts";
import { enteredWords, heldAt, type YearFacts } from "../../year/index.ts";
import type { AgendaItem, Attendee, Conclusion, Conference, Opinion } from "../model.ts";
import { agendaOf, attendeesOf, conclusionsOf, findConference, opinionsOf } from "../store.ts";

/** Everything that was recorded of one conference. */
export interface Meeting {
  readonly year: YearFacts;
  readonly conference: Conference;
  readonly attendees: readonly Attendee[];
  readonly items: readonly AgendaItem[];
  readonly opinions: readonly Opinion[];
  readonly conclusions: readonly Conclusion[];
  readonly votes: readonly Vote[];
  readonly decisions: readonly SimpleDecision[];
}

export async function meetingOf(queries: Queries, year: YearFacts, key: string): Promise<Meeting | undefined> {
  const conference = await findConference(queries, Number(key));
  if (!conference || conference.yearId !== year.yearId) return undefined;
  const { conferenceId } = conference;
  const votes = await votesOf(queries, year.yearId);
  const decisions = await decisionsOf(queries, year.yearId);
  return {
    year,
    conference,
    attendees: await attendeesOf(queries, conferenceId),
    items: await agendaOf(queries, conferenceId),
    opinions: await opinionsOf(queries, conferenceId),
    conclusions: await conclusionsOf(queries, conferenceId),
    votes: votes.filter(({ opening }) => opening?.conference.conferenceId === conferenceId),
    decisions: decisions.filter((decision) => belongs(decision, conference)),
  };
}

/**
 * Whether hands were raised in this meeting: at a time that was told, while it was held; otherwise entered while it was
 * under way here, which is another time where the meeting is entered later.
 */
function belongs(
  { decidedAt, heldAt: told }: SimpleDecision,
  { startedAt, endedAt, startedHeldAt, endedHeldAt }: Conference,
): boolean {
  if (startedAt === null) return false;
  const within = (at: string, from: string, to: string | null): boolean => at >= from && (to === null || at <= to);
  if (told === null) return within(decidedAt, startedAt, endedAt);
  const end = endedAt && heldAt({ at: endedAt, heldAt: endedHeldAt });
  return within(told, heldAt({ at: startedAt, heldAt: startedHeldAt }).slice(0, 16), end);
}

/** “ (nhập vào hệ thống ngày …)” behind the day of a meeting that was entered later. */
export const enteredOf = ({ startedAt, startedHeldAt }: Conference): string =>
  startedAt === null ? "" : enteredWords({ at: startedAt, heldAt: startedHeldAt });

/** A unit's name in the year; "" for somebody who belongs to none. */
export const unitNameOf = ({ units }: YearFacts, unitId: number | null): string =>
  units.find((unit) => unit.unitId === unitId)?.name ?? "";

export const titled = ({ name, office }: { name: string; office: string }): string =>
  office ? `${name}, ${office}` : name;

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const heading = (text: string): Block => ({ kind: "heading", level: 1, text });
