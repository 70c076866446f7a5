import { sql } from "kysely";
import type { Queries, Transaction } from "../database/database.ts";
import { canonicalJson, firstHash, hashOfContent, hashOfEntry, type LogContent } from "./entry.ts";

/**
 * Waits until this transaction is the only one that writes. Everything read after it is the latest, so a
 * decision is never made on facts that another deed is just changing; and the chain of hashes stays one line.
 */
export async function takeTurn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(7262)`.execute(tx);
}

/** Appends one line to the chain, in the transaction of the deed it tells of. Needs `takeTurn` first. */
export async function appendToLog(
  tx: Transaction,
  line: Omit<LogContent, "seq" | "yearBefore" | "yearsBefore">,
): Promise<{ readonly seq: number; readonly hash: string }> {
  const head = await readHead(tx);
  const yearBefore = line.yearId === null ? undefined : await lastOfYear(tx, line.yearId);
  const yearsBefore = await lastOfOthers(tx, line);
  const content = canonicalJson({ ...line, seq: head.seq + 1, yearBefore, yearsBefore } satisfies LogContent);
  const contentHash = hashOfContent(content);
  const hash = hashOfEntry({ previousHash: head.hash, contentHash });
  await tx
    .insertInto("logEntry")
    .values({
      seq: head.seq + 1,
      at: line.at,
      action: line.action,
      actor: line.actor,
      yearId: line.yearId,
      content,
      contentHash,
      previousHash: head.hash,
      hash,
    })
    .execute();
  return { seq: head.seq + 1, hash };
}

/** For years that it is not of and makes records of: a headship that ends outside any year, one elected for the next. */
async function lastOfOthers(tx: Queries, { froze = [], yearId }: Pick<LogContent, "froze" | "yearId">) {
  const others = new Set(froze.flatMap((one) => (one.yearId == null || one.yearId === yearId ? [] : [one.yearId])));
  if (others.size === 0) return undefined;
  const before: Record<string, number> = {};
  for (const other of others) before[other] = await lastOfYear(tx, other);
  return before;
}

/** The last line that is the year's own or made a record of it; one that tells a sign-in name, as earlier versions wrote, is in no package and is passed over. */
async function lastOfYear(tx: Queries, yearId: number): Promise<number> {
  const row = await tx
    .selectFrom("logEntry")
    .select("seq")
    .where("yearId", "=", yearId)
    .where(sql<boolean>`not jsonb_exists(content::jsonb -> 'what', 'signInName')`)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const record = await tx
    .selectFrom("frozenRecord")
    .select("seq")
    .where("yearId", "=", yearId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return Math.max(row?.seq ?? 0, record?.seq ?? 0);
}

/** The last line's number and hash; before the first line, 0 and 64 zeros. */
export async function readHead(tx: Queries): Promise<{ readonly seq: number; readonly hash: string }> {
  const row = await tx
    .selectFrom("logEntry")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? { seq: 0, hash: firstHash };
}
