import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";

export interface Account {
  readonly personId: number;
  readonly fullName: string;
  readonly signInName: string;
  readonly passwordHash: string | null;
  /** A password that opens nothing any more since an identity was tied to the account: who types it is told so. */
  readonly endedPasswordHash: string | null;
  readonly administrator: boolean;
  readonly active: boolean;
  readonly oidcIssuer: string | null;
  readonly oidcSubject: string | null;
  /** The cluster-year in which its first link was given out; null: in none, or not known. */
  readonly invitedIn: number | null;
  /** What was typed at the last sign-in would not be accepted as a new password. */
  readonly passwordOutdated: boolean;
  readonly revision: number;
}

const accounts = (queries: Queries) =>
  queries
    .selectFrom("person")
    .select(["id as personId", "fullName", "signInName", "passwordHash", "administrator", "active"])
    .select(["oidcIssuer", "oidcSubject", "invitedIn", "passwordOutdated", "endedPasswordHash", "revision"]);

/**
 * Whether somebody administers this installation. The persons of the sample year do not count: the sample may be
 * loaded from the command line before anybody has an account.
 */
export async function hasAdministrator(queries: Queries): Promise<boolean> {
  const found = queries.selectFrom("person").select("id").where("administrator", "=", true).limit(1);
  return (await found.executeTakeFirst()) !== undefined;
}

/** @param signInName folded to lower case already */
export function accountNamed(queries: Queries, signInName: string): Promise<Account | undefined> {
  return accounts(queries).where(sql<boolean>`lower(sign_in_name) = ${signInName}`).executeTakeFirst();
}

/** @param signInNames folded to lower case already */
export async function accountsNamed(
  queries: Queries,
  signInNames: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  if (signInNames.length === 0) return new Map();
  const rows = await accounts(queries)
    .where(sql<boolean>`lower(sign_in_name) = any(${[...signInNames]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.signInName.toLowerCase(), row]));
}

/**
 * Sign-in names in use that are one of these, whatever number stands behind it.
 *
 * @param bases folded to lower case already
 * @returns folded to lower case
 */
export async function signInNamesFrom(queries: Queries, bases: readonly string[]): Promise<ReadonlySet<string>> {
  if (bases.length === 0) return new Set();
  const sought = [...new Set(bases.map((base) => base.replace(/\d+$/, "")))];
  const rows = await queries
    .selectFrom("person")
    .select(sql<string>`lower(sign_in_name)`.as("name"))
    .where(sql<boolean>`regexp_replace(lower(sign_in_name), '[0-9]+$', '') = any(${sought}::text[])`)
    .execute();
  return new Set(rows.map(({ name }) => name));
}

export function accountOf(queries: Queries, personId: number): Promise<Account | undefined> {
  return accounts(queries).where("id", "=", personId).executeTakeFirst();
}

export function accountLinkedTo(
  queries: Queries,
  identity: { issuer: string; subject: string },
): Promise<Account | undefined> {
  return accounts(queries)
    .where("oidcIssuer", "=", identity.issuer)
    .where("oidcSubject", "=", identity.subject)
    .executeTakeFirst();
}

/** Whether somebody else could still administer if this person could not. */
export async function otherAdministrator(queries: Queries, personId: number): Promise<boolean> {
  const other = await queries
    .selectFrom("person")
    .select("id")
    .where("administrator", "=", true)
    .where("active", "=", true)
    .where("id", "!=", personId)
    .where((where) => where.or([where("passwordHash", "is not", null), where("oidcSubject", "is not", null)]))
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

export async function insertPerson(
  tx: Transaction,
  person: {
    readonly fullName: string;
    readonly signInName: string;
    readonly administrator: boolean;
    readonly passwordHash?: string;
    readonly illustrative?: boolean;
    readonly invitedIn?: number | null;
    readonly createdAt: Instant;
  },
): Promise<number> {
  return (await tx.insertInto("person").values(person).returning("id").executeTakeFirstOrThrow()).id;
}

/** Keeps the hash of a password that was just chosen. */
export const keepPassword = (tx: Transaction, personId: number, passwordHash: string): Promise<void> =>
  updatePerson(tx, personId, { passwordHash, passwordOutdated: false, endedPasswordHash: null });

/**
 * Ties an identity to an account. A password from before ends: it may be another's, and who comes through the provider
 * would not know that it still opens. Its hash is kept apart, to tell who types it why.
 */
export const linkIdentity = (
  tx: Transaction,
  { personId, passwordHash }: Account,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<void> =>
  updatePerson(tx, personId, {
    ...{ oidcIssuer: issuer, oidcSubject: subject },
    ...{ passwordHash: null, passwordOutdated: false, endedPasswordHash: passwordHash },
  });

/** What signing in found of the password; nobody edits it, so the revision stays. */
export async function notePasswordOutdated(tx: Transaction, personId: number, outdated: boolean): Promise<void> {
  await tx
    .updateTable("person")
    .set({ passwordOutdated: outdated })
    .where("id", "=", personId)
    .where("passwordOutdated", "!=", outdated)
    .execute();
}

/** Changes an account; whoever saw the earlier revision is told so when they save. */
export async function updatePerson(
  tx: Transaction,
  personId: number,
  change: {
    readonly fullName?: string;
    readonly signInName?: string;
    readonly passwordHash?: string | null;
    readonly passwordOutdated?: boolean;
    readonly endedPasswordHash?: string | null;
    readonly administrator?: boolean;
    readonly active?: boolean;
    readonly oidcIssuer?: string | null;
    readonly oidcSubject?: string | null;
  },
): Promise<void> {
  await tx
    .updateTable("person")
    .set({ ...change, revision: sql`revision + 1` })
    .where("id", "=", personId)
    .execute();
}

/** Sign-in names by account, for telling apart people of one name. */
export async function signInNamesOf(queries: Queries, personIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await queries
    .selectFrom("person")
    .select(["id", "signInName"])
    .where("id", "in", [0, ...personIds])
    .execute();
  return new Map(rows.map(({ id, signInName }) => [id, signInName]));
}
