import { sql } from "kysely";
import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import type { Queries, Transaction } from "../../platform/database/index.ts";
import { type AwardBasis, AwardRecord, type NewRecord } from "./model.ts";

const columns = [
  ...(["id as recordId", "year", "kind", "awardCode", "family", "awardName", "level", "unitId", "recipient"] as const),
  ...(["collectives", "individuals", "untold", "decisionNumber", "decidedOn", "decidedBy", "source", "basis"] as const),
  ...(["illustrative", "revokedAt", "revokedBecause"] as const),
] as const;

/** Which lines to look at; what is left out does not narrow. */
export interface LedgerFilter {
  readonly q?: string;
  readonly fromYear?: number | undefined;
  readonly toYear?: number | undefined;
  readonly family?: string | undefined;
  readonly level?: string | undefined;
  readonly unitId?: number | undefined;
  /** Lines behind a number of the sentence. */
  readonly recordIds?: readonly number[] | undefined;
  readonly revokedToo?: boolean;
}

/** Lines of a cluster's ledger, the newest year first, in the order they were entered. */
export async function awardLines(queries: Queries, clusterId: number, filter: LedgerFilter): Promise<AwardRecord[]> {
  const { q = "", fromYear, toYear, family, level, unitId, recordIds, revokedToo = false } = filter;
  let lines = queries.selectFrom("awardRecord").select(columns).where("clusterId", "=", clusterId);
  if (q.trim() !== "")
    lines = lines.where(
      sql<boolean>`vn_fold(award_name || ' ' || recipient || ' ' || decision_number) like '%' || vn_fold(${q.trim()}) || '%'`,
    );
  if (fromYear !== undefined) lines = lines.where("year", ">=", fromYear);
  if (toYear !== undefined) lines = lines.where("year", "<=", toYear);
  if (family !== undefined) lines = lines.where("family", "=", family);
  if (level !== undefined) lines = lines.where("level", "=", level);
  if (unitId !== undefined) lines = lines.where("unitId", "=", unitId);
  if (recordIds !== undefined) lines = lines.where("id", "in", [0, ...recordIds]);
  if (!revokedToo) lines = lines.where("revokedAt", "is", null);
  return z.array(AwardRecord).parse(await lines.orderBy("year", "desc").orderBy("id").execute());
}

export async function findLine(
  queries: Queries,
  at: { clusterId: number; recordId: number },
): Promise<AwardRecord | undefined> {
  const row = await queries
    .selectFrom("awardRecord")
    .select(columns)
    .where("clusterId", "=", at.clusterId)
    .where("id", "=", at.recordId)
    .executeTakeFirst();
  return row && AwardRecord.parse(row);
}

export async function insertLines(
  tx: Transaction,
  entered: { clusterId: number; lines: readonly NewRecord[]; at: Instant },
): Promise<number[]> {
  if (entered.lines.length === 0) return [];
  const rows = await tx
    .insertInto("awardRecord")
    .values(entered.lines.map((line) => ({ ...line, clusterId: entered.clusterId, recordedAt: entered.at })))
    .returning("id")
    .execute();
  return rows.map((row) => row.id);
}

export async function markRevoked(
  tx: Transaction,
  revoked: { recordId: number; at: Instant; because: string },
): Promise<void> {
  await tx
    .updateTable("awardRecord")
    .set({ revokedAt: revoked.at, revokedBecause: revoked.because })
    .where("id", "=", revoked.recordId)
    .execute();
}

export async function writeBasis(
  tx: Transaction,
  told: { readonly recordId: number; readonly basis: AwardBasis },
): Promise<void> {
  await tx.updateTable("awardRecord").set({ basis: told.basis }).where("id", "=", told.recordId).execute();
}
