import { sql } from "kysely";
import { z } from "zod";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { assert } from "../../../basics/assert.ts";
import { type PactFields, Signatory, Undertaking } from "../model.ts";

export interface StoredPact extends PactFields {
  /** 1 for the pact as first signed, or while it is unsigned. */
  readonly number: number;
  /** Why this version was made and who agreed; empty for the first. */
  readonly reason: string;
  readonly adoptedBy: string;
  readonly signedAt: Instant | null;
  readonly revision: number;
}

/** A year's pact; empty, at revision 0, until somebody writes it. */
export async function readStoredPact(queries: Queries, yearId: number): Promise<StoredPact> {
  const row = await queries
    .selectFrom("pact")
    .select(["undertakings", "place", "signingDay", "signedAt", "revision"])
    .select(["number", "reason", "adoptedBy"])
    .where("yearId", "=", yearId)
    .executeTakeFirst();
  if (!row) return { ...emptyPact, signedAt: null, revision: 0, number: 1, reason: "", adoptedBy: "" };
  const signatories = await queries
    .selectFrom("pactSignatory")
    .select(["unitId", "name", "office"])
    .where("yearId", "=", yearId)
    .orderBy("position")
    .execute();
  return { ...row, undertakings: z.array(Undertaking).parse(row.undertakings), signatories };
}

const emptyPact: PactFields = { undertakings: [], place: "", signingDay: null, signatories: [] };

export async function writePact(tx: Transaction, yearId: number, pact: PactFields): Promise<void> {
  const { signatories, ...rest } = pact;
  const row = { ...rest, undertakings: JSON.stringify(rest.undertakings) };
  await tx
    .insertInto("pact")
    .values({ yearId, ...row })
    .onConflict((conflict) =>
      conflict.column("yearId").doUpdateSet({ ...row, revision: sql<number>`pact.revision + 1` }),
    )
    .execute();
  await tx.deleteFrom("pactSignatory").where("yearId", "=", yearId).execute();
  if (signatories.length === 0) return;
  const rows = signatories.map((signatory, index) => ({ ...signatory, yearId, position: index + 1 }));
  await tx.insertInto("pactSignatory").values(rows).execute();
}

export async function markPactSigned(
  tx: Transaction,
  yearId: number,
  { at, signingDay }: { readonly at: Instant; readonly signingDay: Day },
): Promise<void> {
  await tx
    .updateTable("pact")
    .set({ signedAt: at, signingDay, revision: sql<number>`revision + 1` })
    .where("yearId", "=", yearId)
    .execute();
}

/** A signed pact that a later version replaced. */
export interface PactVersion extends PactFields {
  readonly number: number;
  readonly reason: string;
  readonly signedAt: Instant;
  readonly replacedAt: Instant;
}

/** Versions that were replaced, the latest first. */
export async function pactVersions(queries: Queries, yearId: number): Promise<PactVersion[]> {
  const rows = await queries
    .selectFrom("pactVersion")
    .select(["number", "undertakings", "place", "signingDay", "signatories", "reason", "signedAt", "replacedAt"])
    .where("yearId", "=", yearId)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    ...row,
    undertakings: z.array(Undertaking).parse(row.undertakings),
    signatories: z.array(Signatory).parse(row.signatories),
  }));
}

/** Keeps the signed pact as it stands, before another one takes its place. */
export async function keepPactVersion(tx: Transaction, yearId: number, at: Instant): Promise<void> {
  const { undertakings, signatories, revision: _, signedAt, ...pact } = await readStoredPact(tx, yearId);
  assert(signedAt, `the pact of year ${yearId} is signed`);
  const texts = { undertakings: JSON.stringify(undertakings), signatories: JSON.stringify(signatories) };
  await tx
    .insertInto("pactVersion")
    .values({ yearId, ...pact, ...texts, signedAt, replacedAt: at })
    .execute();
}

/** The corrected pact, signed from the moment it is written. */
export async function writeCorrectedPact(
  tx: Transaction,
  yearId: number,
  {
    at,
    number,
    reason,
    adoptedBy,
    ...pact
  }: PactFields & Pick<StoredPact, "number" | "reason" | "adoptedBy"> & { at: Instant },
): Promise<void> {
  await writePact(tx, yearId, pact);
  await tx.updateTable("pact").set({ number, reason, adoptedBy, signedAt: at }).where("yearId", "=", yearId).execute();
}

export interface TitleRegistration {
  readonly unitId: number;
  readonly awardCode: string;
  readonly registeredOn: Day;
}

export async function titleRegistrations(queries: Queries, yearId: number): Promise<TitleRegistration[]> {
  return queries
    .selectFrom("titleRegistration")
    .select(["unitId", "awardCode", "registeredOn"])
    .where("yearId", "=", yearId)
    .orderBy("id")
    .execute();
}

/** Makes these the titles that a unit registers; those it had and keeps stay as they were entered. */
export async function replaceTitles(
  tx: Transaction,
  place: { yearId: number; unitId: number; registeredOn: Day },
  awardCodes: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom("titleRegistration")
    .where("yearId", "=", place.yearId)
    .where("unitId", "=", place.unitId)
    .where("awardCode", "not in", awardCodes.length > 0 ? awardCodes : [""])
    .execute();
  if (awardCodes.length === 0) return;
  await tx
    .insertInto("titleRegistration")
    .values(awardCodes.map((awardCode) => ({ ...place, awardCode })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
