import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { giveToOwnerOf } from "./private-files.ts";

const busy = 5; // SQLITE_BUSY

/**
 * Works while no other process works under the same file. The lock is the operating system's and ends with its holder,
 * also by kill -9; of what comes with Node only SQLite takes one. A disk that knows no locks goes without: PostgreSQL
 * itself refuses a second server on one folder.
 *
 * @throws Error when another process holds it for more than ten minutes
 */
export async function underLock<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
  const lock = openLock(file);
  try {
    for (let turn = 0; lock && !taken(lock); turn++) {
      if (turn === 6000) throw new Error(`${file} is held by another thidua that does not come to an end of starting`);
      await sleep(100);
    }
    return await work();
  } finally {
    lock?.close();
  }
}

function openLock(file: string): DatabaseSync | undefined {
  try {
    closeSync(openSync(file, "ax", 0o600));
    giveToOwnerOf(dirname(file), file);
  } catch {
    // It is there already, or cannot be made: opening tells.
  }
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch {
    return undefined;
  }
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec("begin exclusive");
    return true;
  } catch (error) {
    return (error as { errcode?: number }).errcode !== busy;
  }
}
