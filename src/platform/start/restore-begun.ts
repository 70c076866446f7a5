import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { clockOf, dayOf, writeDay } from "../../basics/instant.ts";
import { type Database, migrationState } from "../database/index.ts";

// A restore keeps everything or nothing, in one transaction. What it cannot leave in the database when it is cut off is word
// that it was there at all: this note beside the database is written before it begins and goes when somebody was told its end.

const Begun = z.strictObject({ file: z.string(), at: z.iso.datetime() });

const noteIn = (folder: string): string => join(folder, "restore-begun.json");

export function noteRestoreBegun(folder: string, begun: { readonly file: string; readonly at: Instant }): void {
  writeFileSync(noteIn(folder), `${JSON.stringify(begun)}\n`);
}

export function forgetRestoreBegun(folder: string): void {
  rmSync(noteIn(folder), { force: true });
}

/**
 * What became of a restore that never said its end: what happened, what state the data is in, what to do.
 *
 * @returns nothing where none was cut off; the note goes once the data tells its end, and stays while the place is empty
 */
export async function restoreCutOff(
  database: Pick<Database, "pool">,
  folder: string,
): Promise<{ readonly vi: string; readonly en: string } | undefined> {
  const begun = begunIn(folder);
  if (!begun) return undefined;
  const { file, at } = begun;
  const when = `${clockOf(at)} ngày ${writeDay(dayOf(at))}`;
  const lines = await linesOf(database, at);
  if (lines.all > 0) forgetRestoreBegun(folder);
  if (lines.restored !== null)
    return {
      vi: `lần phục hồi từ ${basename(file)} bắt đầu lúc ${when} bị ngắt khi đã xong: dữ liệu đủ, ghi ở dòng ${lines.restored} của nhật ký. Nên kiểm tra lại: npx thidua log verify.`,
      en: `the restore from ${basename(file)} begun at ${at} was cut off when it was done: the data is whole, line ${lines.restored} of the log tells of it; check it with npx thidua log verify`,
    };
  if (lines.all > 0) return undefined; // somebody went on here without it
  return {
    vi: `lần phục hồi từ ${basename(file)} bắt đầu lúc ${when} bị ngắt giữa chừng: chưa giữ dòng nào, nơi này còn trống như trước. Đặt THIDUA_DATA hoặc DATABASE_URL sang chỗ chưa khởi động lần nào rồi chạy lại: npx thidua restore ${file}`,
    en: `the restore from ${basename(file)} begun at ${at} was cut off half way: nothing of it was kept, this place is as empty as before; set THIDUA_DATA or DATABASE_URL to one never started and run it again: npx thidua restore ${file}`,
  };
}

function begunIn(folder: string): z.output<typeof Begun> | undefined {
  if (!existsSync(noteIn(folder))) return undefined;
  try {
    return Begun.parse(JSON.parse(readFileSync(noteIn(folder), "utf8")));
  } catch {
    return undefined; // cut off while it was being written: nothing had begun
  }
}

/** How many lines the log has, and the one that tells of a restore since then. */
async function linesOf(
  { pool }: Pick<Database, "pool">,
  since: Instant,
): Promise<{ readonly all: number; readonly restored: number | null }> {
  if ((await migrationState(pool)).applied.length === 0) return { all: 0, restored: null };
  const found = await pool.query<{ all: number; restored: number | null }>(
    `select count(*)::int as all, (max(seq) filter (where action = 'oversight.note-restore' and at >= $1))::int as restored
       from log_entry`,
    [since],
  );
  return found.rows[0]!;
}
