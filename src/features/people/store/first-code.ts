import { randomBytes } from "node:crypto";
import type { Database } from "../../../platform/database/index.ts";
import { hashToken } from "../../../platform/http/index.ts";
import { hasAdministrator } from "./accounts.ts";

/** On a system without an administrator: a fresh one-time code for the first administrator, good for 24 hours. Older ones stop working. */
export async function firstCode(database: Database): Promise<string | undefined> {
  const queries = database.queries;
  if (await hasAdministrator(queries)) return undefined;
  const code = randomBytes(24).toString("base64url");
  const now = new Date();
  await queries.transaction().execute(async (tx) => {
    await tx.deleteFrom("oneTimeLink").where("purpose", "=", "first-administrator").execute();
    await tx
      .insertInto("oneTimeLink")
      .values({
        tokenHash: hashToken(code),
        purpose: "first-administrator",
        issuerName: "",
        createdAt: now.toISOString(),
        expiresAt: new Date(now.valueOf() + 24 * 3_600_000).toISOString(),
      })
      .execute();
  });
  return code;
}
