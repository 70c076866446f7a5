import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { actorLabel, toRolesIn } from "../../platform/access/index.ts";
import type { Transaction } from "../../platform/database/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { placeInTime, WhenTold } from "../year/index.ts";
import type { Nominee, Vote, Voided } from "./model.ts";
import { onVote, type VoteFacts, voteFacts } from "./on-vote.ts";
import { headshipsOfVote } from "./headship/index.ts";
import {
  insertVote,
  type NomineeDraft,
  preparedToo,
  type VoteDraft,
  writeOpening,
  writeVoided,
  yearOfVote,
} from "./store.ts";
import { openedHeld } from "./standing.ts";
import { sourceAnew } from "./sources/index.ts";
import { refuse, say } from "./refusals.ts";
import { openingRecord, resultRecord, voidedRecord } from "./records.ts";

const VoidVote = z.strictObject({
  voteId: z.int(),
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({
        vi: "Nêu rõ lý do huỷ, ít nhất 10 ký tự.",
        en: "Write the reason for making the result void, at least 10 characters.",
      }),
    )
    .max(2000),
  /** What follows: voting again, counting the same ballots again, or nothing (a vote prepared by mistake). */
  again: z.enum(["vote", "count", "nothing"]),
  when: WhenTold,
});
type VoidVote = z.output<typeof VoidVote>;

export interface VoidFacts extends VoteFacts {
  readonly by: string;
  readonly now: Instant;
  readonly headships: number;
}

const decide = onVote(decideVoiding);

/** Voids a ballot with a reason; the record stays. A new record is opened for counting or voting again. */
export const voidVote = action({
  name: "elections.void-vote",
  summary: { vi: "Huỷ kết quả để kiểm lại hoặc bỏ phiếu lại", en: "Void a ballot, to count or vote again" },
  input: VoidVote,
  allow: toRolesIn(yearOfVote, "chair", "deputy", "standing-body", "secretary"),
  load: async ({ tx, actor, now }, { voteId }) => {
    const facts = await voteFacts(tx, voteId);
    const by = actor.kind === "anyone" ? "" : actor.name;
    return facts && { ...facts, now, by, headships: (await headshipsOfVote(tx, voteId)).length };
  },
  decide,
  record: async ({ tx, now, actor }, { vote, voided }) => {
    await writeVoided(tx, vote.voteId, voided);
    const { again } = voided;
    return again === null ? null : recordAgain(tx, { vote, again }, { now, by: actorLabel(actor) });
  },
  show: ({ vote, voided }, newVoteId) => ({ voteId: vote.voteId, again: voided.again, newVoteId }),
  freezes: ({ vote }, newVoteId) => [
    voidedRecord.of(vote.voteId),
    resultRecord.of(vote.voteId),
    // Counting again goes on with the opening that was frozen before.
    ...(newVoteId === null ? [] : [openingRecord.of(newVoteId)]),
  ],
  why: ({ reason }) => reason,
  say,
});

export function decideVoiding({ vote, votes, by, now, headships }: VoidFacts, { reason, again, when }: VoidVote) {
  if (vote.state === "void") return refuse("void-already", { name: vote.name });
  if (votes.some(({ followsId }) => followsId === vote.voteId)) return refuse("followed-already", { name: vote.name });
  if (headships > 0) return refuse("headship-recorded", { name: vote.name });
  if (again === "count" && vote.opening === null) return refuse("nothing-to-count");
  if (again === "count" && vote.followsBecause === "counted-again") return refuse("counted-twice-already");
  // What is entered as “just now” comes after everything that was entered before.
  const after = when === null || vote.opening === null ? [] : [{ what: "vote-opening" as const, at: openedHeld(vote) }];
  const placed = placeInTime(when, { what: "voiding", now, after });
  if (!placed.ok) return placed;
  const { heldAt } = placed.value;
  const voided = { at: now, by, reason, again: again === "nothing" ? null : again, ...(heldAt && { heldAt }) };
  return ok<{ vote: Vote; voided: Voided }>({ vote, voided });
}

/** Counting again keeps the frozen roll, the tellers and what they may not have done; voting again freezes anew. */
async function recordAgain(
  tx: Transaction,
  { vote, again }: { vote: Vote; again: "vote" | "count" },
  { now, by }: { now: Instant; by: string },
): Promise<number> {
  const { channels, nominees, opening, source } = vote;
  if (again === "vote")
    return insertVote(
      tx,
      {
        ...draftAgain(vote),
        channels: channels.filter((channel) => channel !== "written-opinion"),
        followsBecause: "voted-again",
        nominees: nominees.filter(({ withdrawn }) => withdrawn === null).map(draftOf),
      },
      { now, doneBy: preparedToo(vote.doneBy, by) },
    );
  const draft = { ...draftAgain(vote), followsBecause: "counted-again" as const, nominees: nominees.map(draftOf) };
  const { hands: _, ...doneBy } = vote.doneBy;
  const voteId = await insertVote(tx, draft, { now, doneBy });
  if (opening) await writeOpening(tx, { voteId, opening, channels, source, doneBy });
  return voteId;
}

/** A nominee as a new record takes it over. */
export function draftOf({ attested, ...nominee }: Nominee): NomineeDraft {
  return { ...nominee, attested: [...attested] };
}

/** The same vote once more, as a record of its own. */
export function draftAgain(vote: Vote): Omit<VoteDraft, "followsBecause" | "nominees"> {
  const { yearId, subject, name, position, round, channels, rule, article, requires } = vote;
  const { rulebookNumber, quotaFacts, excluded, subjectTo, voteId } = vote;
  const source = sourceAnew(vote).kind;
  const entry = { yearId, subject, name, position, round, source, channels, rule, article, requires };
  return { ...entry, rulebookNumber, quotaFacts, excluded, subjectTo, followsId: voteId };
}
