import { randomBytes } from "node:crypto";
import type { Instant } from "../../../basics/instant.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { hashToken } from "../../../platform/http/index.ts";
import { forgetBrowsersOf, rememberBrowser } from "./browsers.ts";

const hourMs = 3_600_000;

/** A session ends by itself after a long working day, used or not. */
const sessionHours = 12;

export interface NewSession {
  readonly sessionToken: string;
  readonly expiresAt: Instant;
}

/** Starts a session, and remembers the browser it starts in. Only the hash of its token is kept; sessions that ended a month ago are forgotten on the way. */
export async function startSession(
  tx: Transaction,
  { personId, now, browserHash }: { personId: number; now: Instant; browserHash: string | undefined },
): Promise<NewSession> {
  const sessionToken = randomBytes(32).toString("base64url");
  const expiresAt = new Date(Date.parse(now) + sessionHours * hourMs).toISOString();
  const monthAgo = new Date(Date.parse(now) - 30 * 24 * hourMs).toISOString();
  await tx.deleteFrom("session").where("expiresAt", "<", monthAgo).execute();
  await tx
    .insertInto("session")
    .values({ tokenHash: hashToken(sessionToken), personId, createdAt: now, expiresAt })
    .execute();
  if (browserHash !== undefined) await rememberBrowser(tx, { browserHash, personId, now });
  return { sessionToken, expiresAt };
}

/** Ends one session. */
export async function endSession(
  tx: Transaction,
  { sessionHash, now }: { sessionHash: string; now: Instant },
): Promise<void> {
  await tx.updateTable("session").set({ endedAt: now }).where("tokenHash", "=", sessionHash).execute();
}

/** Ends every session of somebody and forgets the browsers, except those that ask if they are named. */
export async function endSessionsOf(
  tx: Transaction,
  {
    personId,
    now,
    except,
    exceptBrowser,
  }: {
    personId: number;
    now: Instant;
    except?: string | undefined;
    exceptBrowser?: string | undefined;
  },
): Promise<void> {
  await tx
    .updateTable("session")
    .set({ endedAt: now })
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .where("tokenHash", "!=", except ?? "")
    .execute();
  await forgetBrowsersOf(tx, { personId, except: exceptBrowser });
}
