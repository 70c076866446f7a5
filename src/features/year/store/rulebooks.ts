import { sql } from "kysely";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Rulebook } from "../rulebook.ts";

export interface RulebookVersion {
  readonly versionId: number;
  readonly number: number;
  readonly rules: Rulebook;
  readonly reason: string;
  readonly adoptedBy: string;
  readonly frozenAt: Instant | null;
  readonly revision: number;
}

/** Every version of a year's rulebook, the latest first. */
export async function rulebookVersions(queries: Queries, yearId: number): Promise<RulebookVersion[]> {
  const rows = await queries
    .selectFrom("rulebookVersion")
    .select(["id as versionId", "number", "rules", "reason", "adoptedBy", "frozenAt", "revision"])
    .where("yearId", "=", yearId)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({ ...row, rules: Rulebook.parse(row.rules) }));
}

/** The latest version: the draft, or the one in force; undefined until one has been written. */
export async function latestRulebook(queries: Queries, yearId: number): Promise<RulebookVersion | undefined> {
  return (await rulebookVersions(queries, yearId))[0];
}

/** Writes the first version as a draft. */
export async function insertDraft(tx: Transaction, yearId: number, rules: Rulebook): Promise<void> {
  await tx
    .insertInto("rulebookVersion")
    .values({ yearId, number: 1, rules: JSON.stringify(rules) })
    .execute();
}

export async function updateDraft(tx: Transaction, versionId: number, rules: Rulebook): Promise<void> {
  await tx
    .updateTable("rulebookVersion")
    .set({ rules: JSON.stringify(rules), revision: sql<number>`revision + 1` })
    .where("id", "=", versionId)
    .execute();
}

export async function freezeRulebook(tx: Transaction, versionId: number, at: Instant): Promise<void> {
  await tx.updateTable("rulebookVersion").set({ frozenAt: at }).where("id", "=", versionId).execute();
}

/** A later version is in force, and frozen, from the moment it is written. */
export async function insertVersion(
  tx: Transaction,
  version: { yearId: number; number: number; rules: Rulebook; reason: string; adoptedBy: string; at: Instant },
): Promise<number> {
  const { at, rules, ...rest } = version;
  const { id } = await tx
    .insertInto("rulebookVersion")
    .values({ ...rest, rules: JSON.stringify(rules), frozenAt: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The legal day of the pact, which froze the first version; null where none is written. */
export async function pactDayOf(queries: Queries, yearId: number): Promise<Day | null> {
  const row = await queries.selectFrom("pact").select("signingDay").where("yearId", "=", yearId).executeTakeFirst();
  return row?.signingDay ?? null;
}
