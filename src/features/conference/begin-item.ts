import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { onTheBallot } from "../elections/index.ts";
import { placeInTime, WhenTold } from "../year/index.ts";
import { whoChairs } from "./chair.ts";
import { withinMeeting } from "./meeting-times.ts";
import type { AgendaItem, Chaired } from "./model.ts";
import { type ConferenceFacts, factsOfItem, noSuchConference, voteOfItem, onConference } from "./on-conference.ts";
import { writeChaired, writeProceedings, yearOfItem } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const Proceedings = z.strictObject({
  itemId: z.int(),
  proceedings: z.string().trim().max(20_000),
  revision: z.int(),
});

const Begin = z.strictObject({
  itemId: z.int(),
  /** When it began; null for “just now”. */
  when: WhenTold,
});

const decideBeginItem = onConference(decideBegin);

/** Begins an item of the agenda; whoever chairs it is settled now and goes into the minutes. */
export const beginItem = action({
  name: "conference.begin-item",
  summary: { vi: "Chuyển sang mục tiếp theo", en: "Begin an item of the agenda" },
  input: Begin,
  allow: toRolesIn(yearOfItem, "secretary", "chair", "deputy"),
  load: async ({ tx, now }, { itemId }) => {
    const facts = await factsOfItem(tx, itemId);
    return facts && { ...facts, now };
  },
  decide: decideBeginItem,
  record: ({ tx }, { itemId, chaired }) => writeChaired(tx, itemId, chaired),
  show: ({ itemId, chaired: { as, name, because } }) => ({ itemId, as, name, because }),
  say,
});

export function decideBegin(
  facts: ConferenceFacts & { readonly now: Instant },
  { itemId, when }: z.output<typeof Begin>,
) {
  const { conference, items, now } = facts;
  const item = items.find((one) => one.itemId === itemId);
  if (!item) return noSuchConference;
  if (conference.state !== "in-session") return refuse("not-in-session");
  if (item.chaired) return refuse("item-begun", { title: item.title });
  const placed = placeInTime(when, { what: "item", now, ...withinMeeting(conference) });
  if (!placed.ok) return placed;
  const { heldAt } = placed.value;
  return ok({ itemId, chaired: { ...chairOf(item, facts, now), ...(heldAt && { heldAt }) } });
}

/** Who chairs an item: its own unit and everyone on the ballot of its vote are what it concerns. */
export function chairOf(
  item: AgendaItem,
  { conference, votes, year }: Pick<ConferenceFacts, "conference" | "votes" | "year">,
  at: Instant,
): Chaired {
  const vote = voteOfItem(item, votes);
  const concerns = [
    ...(item.concernsUnitId === null ? [] : [item.concernsUnitId]),
    ...(vote ? onTheBallot(vote) : []).map(({ unitId }) => unitId),
  ];
  const conflict = year.rulebook?.rules.chair.conflict ?? "deputy-takes-the-item";
  return whoChairs(conference.leaders, { concerns, conflict, at });
}

const decideNoteProceedings = onConference(decideProceedings);

/** Writes down how an item went, for the minutes. */
export const noteProceedings = action({
  name: "conference.note-proceedings",
  summary: { vi: "Ghi diễn biến của một mục", en: "Note how an item went" },
  input: Proceedings,
  allow: toRolesIn(yearOfItem, "secretary"),
  load: ({ tx }, { itemId }) => factsOfItem(tx, itemId),
  decide: decideNoteProceedings,
  record: ({ tx }, { itemId, proceedings }) => writeProceedings(tx, itemId, proceedings),
  show: ({ itemId }) => ({ itemId }),
  rivals: { deeds: ["conference.note-proceedings"], over: ({ itemId }) => ({ itemId }) },
  say,
});

export function decideProceedings(
  { conference, items }: Pick<ConferenceFacts, "conference" | "items">,
  input: z.output<typeof Proceedings>,
) {
  const item = items.find(({ itemId }) => itemId === input.itemId);
  if (!item) return noSuchConference;
  if (conference.state === "closed") return refuse("minutes-closed");
  const { proceedings, revision } = item;
  if (revision !== input.revision) return refuse("changed-meanwhile", { now: { proceedings, revision } });
  return ok(input);
}
