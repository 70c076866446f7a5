import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { noteRestore } from "../features/oversight/index.ts";
import { restore as restoreBackup } from "../platform/backup/index.ts";
import type { Database } from "../platform/database/index.ts";
import { readArguments } from "./arguments.ts";
import { type Command, fail } from "./command.ts";
import { doDeed } from "./do-deed.ts";
import { onFilledMachine } from "./machine.ts";

/** Brings everything back from a backup into an empty place, embedded or on a server. */
export const restore: Command = {
  name: "restore",
  summary: {
    vi: "Phục hồi từ bản sao lưu vào nơi còn trống (THIDUA_DATA hoặc DATABASE_URL mới)",
    en: "Restore a backup into an empty place (a new THIDUA_DATA or DATABASE_URL)",
  },
  usage: "FILE",
  async run(args, io) {
    const { positionals } = readArguments(args, { words: ["FILE"] });
    const file = resolve(positionals[0]!);
    if (!existsSync(file)) {
      fail(io, io.lang === "vi" ? `không có tệp ${file}` : `there is no file ${file}`);
      return 1;
    }
    const fill = (database: Database) => restoreBackup(database, file);
    return onFilledMachine(fill, async (machine, { rows }) => {
      if (!(await doDeed(noteRestore, { file, rows }, machine, io))) return 1;
      io.out(
        io.lang === "vi"
          ? `Đã phục hồi ${rows} dòng dữ liệu từ ${file}. Kiểm tra lại: thidua log verify`
          : `Restored ${rows} rows from ${file}. Check with: thidua log verify`,
      );
      return 0;
    });
  },
};
