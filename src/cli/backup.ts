import { resolve } from "node:path";
import { takeBackup } from "../features/oversight/register.ts";
import { backUp } from "../platform/backup/index.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { doDeed } from "./do-deed.ts";
import { alreadyThere, sayNotWritten } from "./file-faults.ts";
import { onThisMachine } from "./machine.ts";

/** Writes everything the product holds into one file. */
export const backup: Command = {
  name: "backup",
  summary: {
    vi: "Sao lưu toàn bộ dữ liệu tại một thời điểm vào một tệp, khi máy chủ vẫn chạy",
    en: "Back up everything as of one moment into one file, while the server goes on",
  },
  usage: "FILE",
  async run(args, io) {
    const { positionals } = readArguments(args, { words: ["FILE"] });
    const file = resolve(positionals[0]!);
    if (alreadyThere(file, io)) return 1;
    return onThisMachine("must-exist", async (machine) => {
      if (!(await doDeed(takeBackup, { file }, machine, io))) return 1;
      try {
        const { rows } = await backUp(machine.database, file);
        io.out(io.lang === "vi" ? `Đã sao lưu ${rows} dòng dữ liệu vào ${file}` : `Backed up ${rows} rows to ${file}`);
        return 0;
      } catch (error) {
        sayNotWritten(error, file, io);
        return 1;
      }
    });
  },
};
