import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { TieFacts } from "../../../engines/counting/index.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import type { Hands, Nominee, NomineeInput, Opening, Settlement, SignedResult, Vote, Voided } from "../model.ts";
import { DoneBy } from "../sources/origin.ts";
import { forgetBrowsers } from "./browsers.ts";

/** A vote about to be kept: what its maker decided, without what happens to it later. */
export type VoteDraft = Pick<
  Vote,
  | "yearId"
  | "subject"
  | "name"
  | "position"
  | "round"
  | "source"
  | "channels"
  | "rule"
  | "article"
  | "requires"
  | "rulebookNumber"
  | "quotaFacts"
  | "excluded"
  | "subjectTo"
  | "followsId"
  | "followsBecause"
> & { readonly nominees: readonly NomineeDraft[] };

export type NomineeDraft = NomineeInput &
  Pick<Nominee, "source"> &
  Partial<Pick<Nominee, "withdrawn" | "withdrawnReason">>;

export async function insertVote(
  tx: Transaction,
  draft: VoteDraft,
  { now, doneBy }: { readonly now: Instant; readonly doneBy: DoneBy },
): Promise<number> {
  const { subject, nominees, ...vote } = draft;
  const { id } = await tx
    .insertInto("vote")
    .values({
      ...vote,
      kind: subject.kind,
      awardCode: subject.kind === "title" ? subject.awardCode : null,
      doneBy: JSON.stringify(doneBy),
      channels: JSON.stringify(vote.channels),
      rule: JSON.stringify(vote.rule),
      requires: JSON.stringify(vote.requires),
      quotaFacts: JSON.stringify(vote.quotaFacts),
      excluded: JSON.stringify(vote.excluded),
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  let position = 0;
  for (const nominee of nominees) await insertNominee(tx, { ...nominee, voteId: id, position: ++position });
  return id;
}

export async function insertNominee(
  tx: Transaction,
  nominee: NomineeDraft & { readonly voteId: number; readonly position: number },
): Promise<void> {
  const { voteId, unitId, position, source, withdrawn, withdrawnReason } = nominee;
  const facts = JSON.stringify(nominee.facts);
  const attested = JSON.stringify(nominee.attested);
  await tx
    .insertInto("voteNominee")
    .values({ voteId, unitId, position, source, withdrawn, withdrawnReason, facts, attested })
    .execute();
}

/** Whoever makes or changes a ballot has prepared it, in this vote and in those that follow it. */
export const preparedToo = ({ prepared = [] }: DoneBy, by: string): DoneBy => ({
  prepared: [...new Set([...prepared, by])],
});

/** Keeps that somebody changed the ballot: they do not count it. */
export async function rememberPreparer(
  tx: Transaction,
  { voteId, by }: { readonly voteId: number; readonly by: string },
): Promise<void> {
  const row = await tx.selectFrom("vote").select("doneBy").where("id", "=", voteId).executeTakeFirstOrThrow();
  const doneBy = DoneBy.parse(row.doneBy);
  const kept = JSON.stringify({ ...doneBy, ...preparedToo(doneBy, by) });
  await tx.updateTable("vote").set({ doneBy: kept }).where("id", "=", voteId).execute();
}

export async function withdraw(
  tx: Transaction,
  at: { voteId: number; unitId: number; withdrawn: "before-opening" | "after-opening"; reason: string },
): Promise<void> {
  await tx
    .updateTable("voteNominee")
    .set({ withdrawn: at.withdrawn, withdrawnReason: at.reason })
    .where("voteId", "=", at.voteId)
    .where("unitId", "=", at.unitId)
    .execute();
  await touch(tx, at.voteId);
}

export async function writeTieFacts(
  tx: Transaction,
  at: { voteId: number; unitId: number; facts: TieFacts },
): Promise<void> {
  await tx
    .updateTable("voteNominee")
    .set({ facts: JSON.stringify(at.facts) })
    .where("voteId", "=", at.voteId)
    .where("unitId", "=", at.unitId)
    .execute();
  await touch(tx, at.voteId);
}

export async function writeOpening(
  tx: Transaction,
  vote: Pick<Vote, "voteId" | "channels" | "source" | "doneBy"> & { readonly opening: Opening },
): Promise<void> {
  const { voteId, opening, channels, source, doneBy } = vote;
  await set(tx, voteId, {
    ...{ opening: JSON.stringify(opening), channels: JSON.stringify(channels), state: "open" },
    ...{ source, doneBy: JSON.stringify(doneBy) },
  });
}

export const writeHands = (
  tx: Transaction,
  voteId: number,
  { hands, doneBy }: { readonly hands: Hands; readonly doneBy: DoneBy },
): Promise<void> => set(tx, voteId, { hands: JSON.stringify(hands), doneBy: JSON.stringify(doneBy) });

export const writeSource = (tx: Transaction, voteId: number, source: Vote["source"]): Promise<void> =>
  set(tx, voteId, { source });

export async function writeResult(tx: Transaction, voteId: number, result: SignedResult): Promise<void> {
  await set(tx, voteId, { result: JSON.stringify(result), state: "signed" });
  await forgetBrowsers(tx, voteId);
}

export const writeSettlement = (tx: Transaction, voteId: number, settlement: Settlement): Promise<void> =>
  set(tx, voteId, { settlement: JSON.stringify(settlement) });

export async function writeVoided(tx: Transaction, voteId: number, voided: Voided): Promise<void> {
  await set(tx, voteId, { voided: JSON.stringify(voided), state: "void" });
  await forgetBrowsers(tx, voteId);
}

const touch = (tx: Transaction, voteId: number): Promise<void> => set(tx, voteId, {});

async function set(
  tx: Transaction,
  voteId: number,
  values: Partial<
    Record<
      "opening" | "channels" | "source" | "doneBy" | "hands" | "result" | "settlement" | "voided" | "state",
      string
    >
  >,
): Promise<void> {
  await tx
    .updateTable("vote")
    .set({ ...values, revision: sql`revision + 1` })
    .where("id", "=", voteId)
    .execute();
}
