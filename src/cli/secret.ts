import { noteNewSecret } from "../features/oversight/register.ts";
import { readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { doDeed } from "./do-deed.ts";
import { withNewSecret } from "./machine.ts";

/** The way back for a database whose secret file is lost. */
export const renewSecret: Command = {
  name: "secret renew",
  summary: {
    vi: "Thay tệp bí mật đã mất của cơ sở dữ liệu (khi khởi động báo thiếu hoặc sai tệp)",
    en: "Replace a database's lost secret file (when a start says that it is missing or another's)",
  },
  usage: "",
  async run(args, io) {
    readArguments(args, { words: [] });
    return withNewSecret(async (machine) => {
      if (!(await doDeed(noteNewSecret, {}, machine, io))) return 1;
      const { secretFile } = machine.settings;
      io.out(
        io.lang === "vi"
          ? `Cơ sở dữ liệu này từ nay đi với ${secretFile}. Chép tệp sang mọi máy chủ dùng chung cơ sở dữ liệu rồi khởi động lại các máy đó.`
          : `This database goes with ${secretFile} from now on. Copy it to every server that shares the database and start those again.`,
      );
      return 0;
    });
  },
};
