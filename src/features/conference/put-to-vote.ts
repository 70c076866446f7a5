import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import {
  accountsOf,
  type CountAccount,
  countBefore,
  decideOpening,
  openingRecord,
  recordOpening,
  type Room,
  type Vote,
  type VoteOpened,
} from "../elections/index.ts";
import { placeInTime, WhenTold } from "../year/index.ts";
import { chairOf } from "./begin-item.ts";
import { withinMeeting } from "./meeting-times.ts";
import type { AgendaItem, Chaired } from "./model.ts";
import { type ConferenceFacts, factsOfItem, noSuchConference, voteOfItem, onConference } from "./on-conference.ts";
import { callTheRoll } from "./roll.ts";
import { writeChaired, yearOfItem } from "./store.ts";
import { refuse, say } from "./refusals.ts";

const PutToVote = z.strictObject({
  itemId: z.int(),
  /** The chair read out how secret a ballot of this size can be. */
  noticeRead: z.boolean().default(false),
  /** Whoever opens knows of the new links into accounts of the committee. */
  waysKnown: z.boolean().default(false),
  /** The figures will come from minutes signed on paper: where the tellers have no accounts, or the year is past. */
  fromPaper: z.boolean().default(false),
  /** When voting opened; null for “just now”. */
  when: WhenTold,
});
type PutToVote = z.output<typeof PutToVote>;

/** What opening a vote depends on beside the conference itself. */
export interface PutFacts extends ConferenceFacts {
  readonly now: Instant;
  /** Who opens it, as the log names them; nobody yet on the screen before opening. */
  readonly by: string | undefined;
  readonly accounts: readonly CountAccount[];
}

interface Put {
  readonly itemId: number;
  readonly chaired: Chaired | null;
  readonly vote: VoteOpened;
  /** When voting opened, where it is entered later. */
  readonly heldAt: Instant | null;
}

const decide = onConference(decidePut);

/** The chair of the item puts it to the vote: quorum, roll, committee and chair are frozen and handed to the vote. */
export const putToVote = action({
  name: "conference.put-to-vote",
  summary: { vi: "Mở bỏ phiếu", en: "Put an item to the vote" },
  input: PutToVote,
  allow: toRolesIn(yearOfItem, "secretary", "chair", "deputy"),
  load: async ({ tx, now, actor }, { itemId }): Promise<PutFacts | undefined> => {
    const facts = await factsOfItem(tx, itemId);
    return facts && { ...facts, now, by: actorLabel(actor), accounts: await accountsOf(tx, facts.year.yearId) };
  },
  decide,
  record: async ({ tx, now, actor }, { itemId, chaired, vote, heldAt }) => {
    if (chaired) await writeChaired(tx, itemId, chaired);
    await recordOpening(tx, vote, { now, heldAt, by: actor.kind === "anyone" ? "" : actor.name });
  },
  show: ({ itemId, heldAt, vote: { voteId, source, opening } }) => ({
    itemId,
    voteId,
    source,
    chair: { as: opening.chair.as, because: opening.chair.because },
    electorate: opening.electorate,
    quorum: opening.quorum,
    ...(heldAt && { heldAt }),
  }),
  freezes: ({ vote }) => [openingRecord.of(vote.voteId)],
  say,
});

export function decidePut(facts: PutFacts, { itemId, noticeRead, waysKnown, fromPaper, when }: PutToVote) {
  const { conference, items, votes, year, now } = facts;
  const item = items.find((one) => one.itemId === itemId);
  if (!item) return noSuchConference;
  if (conference.state !== "in-session") return refuse("not-in-session");
  const vote = voteOfItem(item, votes);
  if (!vote) return refuse("no-vote-here", { title: item.title });
  const { after, ...meeting } = withinMeeting(conference);
  const placed = placeInTime(when, {
    ...{ what: "vote-opening", now, ...meeting },
    after: [...after, ...countBefore(vote, votes)],
  });
  if (!placed.ok) return placed;
  const { heldAt } = placed.value;
  const chaired = item.chaired ?? chairOf(item, facts, now);
  const room = { ...roomFor(vote, item, facts), chair: chaired, noticeRead, waysKnown, fromPaper };
  const decision = decideOpening({ vote, votes, year }, room);
  if (!decision.ok) return decision;
  const begun = item.chaired ? null : { ...chaired, ...(heldAt && { heldAt }) };
  return ok<Put>({ itemId, chaired: begun, vote: decision.value, heldAt });
}

/** The room as a vote would find it now; the screen before opening shows the same. */
export function roomFor(
  vote: Pick<Vote, "rule">,
  item: AgendaItem,
  facts: Omit<PutFacts, "items">,
): Omit<Room, "noticeRead" | "waysKnown" | "fromPaper"> {
  const { conference, attendees, year, accounts, by, now } = facts;
  const committee = conference.committee;
  return {
    conference: { conferenceId: conference.conferenceId, name: conference.name, day: conference.day },
    chair: item.chaired ?? chairOf(item, facts, ""),
    ...callTheRoll(vote.rule, { attendees, units: year.units }),
    tellers: (committee?.members ?? []).map((member, at) => ({ ...member, seat: at + 1 })),
    tellersFromStandingBody: committee?.fromStandingBody ?? false,
    tellersChosen: committee?.chosen ?? "",
    accounts,
    doneBy: {
      ...(committee?.formedBy !== undefined && { formed: committee.formedBy }),
      ...(by !== undefined && { opened: by }),
    },
    now,
  };
}
