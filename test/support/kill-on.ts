import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chanceFrom } from "./chance.ts";
import { type KillingReport, killWhileWriting } from "./killing.ts";
import { serverPostgres } from "./server-postgres.ts";

/** Runs the killing on a fresh embedded database, or on a fresh PostgreSQL server. */
export async function killOn(
  kind: "embedded" | "server",
  { writes, seed }: { writes: number; seed: number },
): Promise<KillingReport> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-kill-"));
  const postgres = kind === "server" ? await serverPostgres() : undefined;
  try {
    const url = await postgres?.database("kill");
    return await killWhileWriting({ folder, ...(url && { url }) }, writes, chanceFrom(seed));
  } finally {
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
