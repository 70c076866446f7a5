import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../src/platform/database/index.ts";
import { thidua } from "./command-line.ts";

export const backupOfSample = new URL("../fixtures/sample-2020-before-0071.thidua", import.meta.url).pathname;

export interface Places {
  /** A data folder whose database was made and never filled; copied, since making one takes longer than restoring. */
  readonly fresh: (name: string) => string;
  readonly remove: () => void;
}

export async function emptyPlaces(): Promise<Places> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-restore-cut-"));
  const made = join(folder, "made");
  await (await openDatabase({ folder: join(made, "postgres") })).close();
  const fresh = (name: string): string => {
    cpSync(made, join(folder, name), { recursive: true });
    return join(folder, name);
  };
  return { fresh, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Begins a restore and kills it that many milliseconds after it noted that it began. */
async function cutOffAfter(data: string, ms: number): Promise<void> {
  const child = spawn(process.execPath, [resolve("bin/thidua.js"), "restore", backupOfSample], {
    env: { ...process.env, DATABASE_URL: "", THIDUA_DATA: data },
    stdio: "ignore",
    detached: true,
  });
  while (!existsSync(join(data, "restore-begun.json")) && child.exitCode === null) await sleep(2);
  await sleep(ms);
  const ended = child.exitCode === null ? once(child, "close") : undefined;
  try {
    process.kill(-child.pid!, "SIGKILL");
  } catch {} // it had ended
  await ended;
}

const rowsOf = async (data: string): Promise<{ units: number; noted: number }> => {
  const database = await openDatabase({ folder: join(data, "postgres") });
  try {
    const units = "(select count(*)::int from unit) as units";
    const noted = "(select count(*)::int from log_entry where action = 'oversight.note-restore') as noted";
    return (await database.pool.query<{ units: number; noted: number }>(`select ${units}, ${noted}`)).rows[0]!;
  } finally {
    await database.close();
  }
};

export interface CutOff {
  /** What log verify said of it; undefined where the restore had ended, and told so, before it was killed. */
  readonly told: "half way" | "done" | undefined;
  readonly code: number | null;
  readonly units: number;
  /** Lines of the log that tell of a restore. */
  readonly noted: number;
}

/** What the next command says after a restore was killed, and what stands there. */
export async function cutOff(data: string, afterMs: number): Promise<CutOff> {
  await cutOffAfter(data, afterMs);
  const { code, out } = await thidua(["log", "verify"], { THIDUA_DATA: data });
  const halfWay = /Lưu ý: lần phục hồi từ .* bị ngắt giữa chừng: chưa giữ dòng nào/.test(out);
  const whole = /Lưu ý: lần phục hồi từ .* bị ngắt khi đã xong: dữ liệu đủ, ghi ở dòng \d+/.test(out);
  return { code, told: halfWay ? "half way" : whole ? "done" : undefined, ...(await rowsOf(data)) };
}
