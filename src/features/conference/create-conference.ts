import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { ConferenceInput, type Moved } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, conferenceRivals, onConference } from "./on-conference.ts";
import { insertConference, updateConference, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Create = ConferenceInput.extend({ yearId: z.int() });
const Edit = ConferenceInput.extend({ conferenceId: z.int(), revision: z.int() });

/** Creates a conference of the year: kind, day, place, and the units that lead it. */
export const createConference = action({
  name: "conference.create-conference",
  summary: { vi: "Lập hội nghị", en: "Create a conference" },
  input: Create,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readYear(tx, yearId),
  decide: decideCreate,
  record: ({ tx }, conference) => insertConference(tx, conference),
  show: ({ kind, name, day, place }, conferenceId) => ({ conferenceId, kind, name, day, place }),
  answer: (_, conferenceId) => ({ conferenceId }),
  say,
});

export function decideCreate(year: YearFacts | undefined, input: z.output<typeof Create>) {
  if (!year) return refuse("no-such-year");
  const stranger = strangerAmong(year, input);
  return stranger === undefined ? ok(input) : refuse("leader-not-a-member", { name: stranger });
}

const decide = onConference(decideEdit);

/** Changes what was planned, until the conference opens. */
export const editConference = action({
  name: "conference.edit-conference",
  summary: { vi: "Sửa hội nghị", en: "Edit a conference" },
  input: Edit,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: async ({ tx, now }, { conferenceId }) => {
    const facts = await conferenceFacts(tx, conferenceId);
    return facts && { ...facts, now };
  },
  decide,
  record: ({ tx }, conference) => updateConference(tx, conference),
  show: ({ conferenceId, name, day, place, moved }) => ({
    ...{ conferenceId, name, day, place },
    ...(moved && moved.toldAt === null && { movedFrom: moved.from }),
  }),
  rivals: conferenceRivals,
  say,
});

export function decideEdit(
  facts: Pick<ConferenceFacts, "conference" | "year" | "attendees"> & { readonly now: Instant },
  { revision, ...input }: z.output<typeof Edit>,
) {
  const { conference, year } = facts;
  if (conference.state !== "planned") return refuse("begun-already");
  if (conference.revision !== revision) {
    const { kind, name, day, startsAt, place, mode, leaders } = conference;
    const now = { kind, name, day, startsAt, place, mode, leaders, revision: conference.revision };
    return refuse("changed-meanwhile", { now });
  }
  const stranger = strangerAmong(year, input);
  if (stranger !== undefined) return refuse("leader-not-a-member", { name: stranger });
  return ok({ ...input, moved: movedTo(input, facts) });
}

/**
 * What invited people were told, once day, hour or place is another: they are told again. Moved back before anybody was
 * told, there is nothing to tell; moved once more, they still know what they were told first.
 */
export function movedTo(
  { day, startsAt, place }: Pick<ConferenceInput, "day" | "startsAt" | "place">,
  { conference, attendees, now }: Pick<ConferenceFacts, "conference" | "attendees"> & { readonly now: Instant },
): Moved | null {
  const { moved } = conference;
  const same = (one: Moved["from"]) => one.day === day && one.startsAt === startsAt && one.place === place;
  if (same(conference) || attendees.length === 0) return moved;
  const { day: from, startsAt: hour, place: hall } = conference;
  const told = moved && moved.toldAt === null ? moved.from : { day: from, startsAt: hour, place: hall };
  return same(told) ? null : { from: told, at: now, toldAt: null };
}

/** Whoever chairs acts for a unit of the cluster, or for none at all. */
function strangerAmong({ units }: YearFacts, { leaders }: ConferenceInput): string | undefined {
  const known = new Set(units.map(({ unitId }) => unitId));
  return [leaders.chair, leaders.deputy, leaders.secretary].find(
    (leader) => leader && leader.unitId !== null && !known.has(leader.unitId),
  )?.name;
}
