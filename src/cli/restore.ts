import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { say } from "../basics/words.ts";
import { chainWords, noteRestore, recordWords, takeOverRecords } from "../features/oversight/index.ts";
import { BackupChanged, isChanged, type Restored, restore as restoreBackup } from "../platform/backup/index.ts";
import type { Database } from "../platform/database/index.ts";
import { forgetRestoreBegun, noteRestoreBegun, type Settings } from "../platform/start/index.ts";
import { readArguments } from "./arguments.ts";
import { type Command, fail, type Io } from "./command.ts";
import { onFilledMachine } from "./machine.ts";

/** Brings everything back from a backup into an empty place, embedded or on a server. */
export const restore: Command = {
  name: "restore",
  summary: {
    vi: "Phục hồi từ bản sao lưu vào nơi còn trống (THIDUA_DATA hoặc DATABASE_URL mới)",
    en: "Restore a backup into an empty place (a new THIDUA_DATA or DATABASE_URL)",
  },
  usage: "FILE [--even-if-changed]",
  async run(args, io) {
    const options = { "even-if-changed": { type: "boolean" } } as const;
    const { values, positionals } = readArguments(args, { options, words: ["FILE"] });
    const evenIfChanged = values["even-if-changed"] ?? false;
    const file = resolve(positionals[0]!);
    if (!existsSync(file)) {
      fail(io, io.lang === "vi" ? `không có tệp ${file}` : `there is no file ${file}`);
      return 1;
    }
    const fill = async (database: Database, { folder }: Settings) => {
      noteRestoreBegun(folder, { file, at: new Date().toISOString() });
      try {
        return await restoreOrSay(database, file, { evenIfChanged, io });
      } catch (error) {
        forgetRestoreBegun(folder); // nothing was kept, and the refusal says so
        throw error;
      }
    };
    return onFilledMachine(fill, async (machine, { rows }) => {
      await takeOverRecords(machine.database);
      forgetRestoreBegun(machine.settings.folder);
      io.out(
        io.lang === "vi"
          ? `Đã phục hồi ${rows} dòng dữ liệu từ ${file}. Kiểm tra lại: thidua log verify`
          : `Restored ${rows} rows from ${file}. Check with: thidua log verify`,
      );
      return 0;
    });
  },
};

/** What contradicts the file's own log is said field by field, whether it is refused or let in. */
async function restoreOrSay(
  database: Database,
  file: string,
  { evenIfChanged, io }: { readonly evenIfChanged: boolean; readonly io: Io },
): Promise<Restored> {
  try {
    const restored = await restoreBackup(database, file, {
      evenIfChanged,
      note: (tx, { rows, found }) =>
        noteRestore(
          tx,
          { file, rows, changed: isChanged(found) ? placesIn(found) : undefined },
          { now: new Date().toISOString(), by: userInfo().username },
        ),
    });
    sayChanges(restored.found, io);
    return restored;
  } catch (error) {
    if (error instanceof BackupChanged) sayChanges(error.found, io);
    throw error;
  }
}

const placesIn = ({ chain, records }: Restored["found"]): number => records.faults.length + (chain.fault ? 1 : 0);

function sayChanges({ chain, records }: Restored["found"], io: Io): void {
  if (chain.fault) io.err(`  ${say(chainWords[io.lang], chain.fault)}`);
  for (const fault of records.faults) io.err(`  ${say(recordWords[io.lang], fault)}`);
}
