import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";

/** Browsers remembered for one person; of more, the one used longest ago is forgotten. */
const browsersKept = 20;

/** Remembers the browser in which somebody signs in. Only the hash of its mark is kept. */
export async function rememberBrowser(
  tx: Transaction,
  { browserHash, personId, now }: { browserHash: string; personId: number; now: Instant },
): Promise<void> {
  await tx
    .insertInto("knownBrowser")
    .values({ tokenHash: browserHash, personId, knownSince: now, lastUsedAt: now })
    .onConflict((conflict) => conflict.columns(["tokenHash", "personId"]).doUpdateSet({ lastUsedAt: now }))
    .execute();
  const newest = tx
    .selectFrom("knownBrowser")
    .select("tokenHash")
    .where("personId", "=", personId)
    .orderBy("lastUsedAt", "desc")
    .orderBy("tokenHash")
    .limit(browsersKept);
  await tx.deleteFrom("knownBrowser").where("personId", "=", personId).where("tokenHash", "not in", newest).execute();
}

/** Forgets the browsers of somebody, except the one that asks if it is named. */
export async function forgetBrowsersOf(
  tx: Transaction,
  { personId, except }: { personId: number; except?: string | undefined },
): Promise<void> {
  await tx
    .deleteFrom("knownBrowser")
    .where("personId", "=", personId)
    .where("tokenHash", "!=", except ?? "")
    .execute();
}

/** Whether somebody – of this name, where one is given – signed in with this browser before and may do so still. */
export async function knowsBrowser(
  queries: Queries,
  { browserHash, signInName }: { browserHash: string; signInName?: string | undefined },
): Promise<boolean> {
  const known = queries
    .selectFrom("knownBrowser as d")
    .innerJoin("person as p", "p.id", "d.personId")
    .select("d.personId")
    .where("d.tokenHash", "=", browserHash)
    .where("p.active", "=", true)
    .limit(1);
  const named = signInName === undefined ? known : known.where(sql<boolean>`lower(p.sign_in_name) = ${signInName}`);
  return (await named.executeTakeFirst()) !== undefined;
}
