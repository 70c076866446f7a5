import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { AgendaInput } from "./model.ts";
import { type ConferenceFacts, conferenceFacts, conferenceRivals, onConference } from "./on-conference.ts";
import { touchConference, writeAgenda, yearOfConference } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Arrange = z.strictObject({
  conferenceId: z.int(),
  /** The whole agenda in its order; an item left out is removed. */
  items: z.array(AgendaInput).max(100),
  /** Revision of the conference as the screen showed it. */
  revision: z.int(),
});
type Arrange = z.output<typeof Arrange>;

const decide = onConference(decideAgenda);

/** Arranges the agenda: what, who, when, how long, which unit it concerns, which vote is held in it. */
export const arrangeAgenda = action({
  name: "conference.arrange-agenda",
  summary: { vi: "Sắp xếp chương trình", en: "Arrange the agenda" },
  input: Arrange,
  allow: toRolesIn(yearOfConference, "secretary"),
  load: ({ tx }, { conferenceId }) => conferenceFacts(tx, conferenceId),
  decide,
  record: async ({ tx }, agenda) => {
    await writeAgenda(tx, agenda);
    await touchConference(tx, agenda.conferenceId);
  },
  show: ({ conferenceId, items }) => ({
    conferenceId,
    items: items.map(({ title, startsAt }) => ({ title, startsAt })),
  }),
  rivals: conferenceRivals,
  say,
});

export function decideAgenda(
  { conference, items, votes, year }: Pick<ConferenceFacts, "conference" | "items" | "votes" | "year">,
  input: Arrange,
) {
  if (conference.state === "ended" || conference.state === "closed") return refuse("conference-over");
  if (conference.revision !== input.revision)
    return refuse("changed-meanwhile", { now: { items, revision: conference.revision } });
  const begun = items.find(
    (item) => item.chaired && !input.items.some((kept) => kept.itemId === item.itemId && kept.voteId === item.voteId),
  );
  if (begun) return refuse("item-begun", { title: begun.title });
  for (const [at, { itemId, voteId, title, concernsUnitId }] of input.items.entries()) {
    if (concernsUnitId !== null && !year.units.some(({ unitId }) => unitId === concernsUnitId))
      return refuse("unit-not-of-this-year");
    if (itemId !== null && !items.some((item) => item.itemId === itemId)) return refuse("no-such-item");
    if (voteId === null) continue;
    if (!votes.some((vote) => vote.voteId === voteId)) return refuse("vote-not-of-this-year");
    if (input.items.findIndex((item) => item.voteId === voteId) < at) return refuse("vote-twice", { title });
  }
  return ok(input);
}
