import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { say } from "../../basics/words.ts";
import { checkPackage, openPackage, packageWords } from "../../features/oversight/index.ts";
import { readArguments } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { readHead } from "../log/verify.ts";

/** Checks a hand-over package; needs neither database nor network. */
export const checkYear: Command = {
  name: "year check",
  summary: {
    vi: "Kiểm tra gói bàn giao còn nguyên vẹn, không cần cơ sở dữ liệu: nêu tệp bị sửa, thiếu, thêm",
    en: "Check that a package is whole, without a database: names what was changed, is missing or was added",
  },
  usage: "FILE.zip [--head HASH]",
  async run(args, io) {
    const { values, positionals } = readArguments(args, { options: { head: { type: "string" } }, words: ["FILE.zip"] });
    const head = readHead(values.head);
    const bytes = await readFileOrSay(resolve(positionals[0]!), io);
    if (!bytes) return 1;
    const opened = openPackage(bytes);
    if (!opened.ok) {
      fail(io, say(packageWords[io.lang], opened.refusal));
      return 1;
    }
    const { manifest, seal, faults } = await checkPackage(opened.value, head);
    for (const fault of faults) fail(io, say(packageWords[io.lang], fault));
    if (faults.length > 0 || !manifest) return 1;
    const { cluster, year, files, log } = manifest;
    if (io.lang === "vi") {
      io.out(
        `Gói bàn giao nguyên vẹn: ${cluster.name}, năm ${year}, ${files.length} tệp, nhật ký ${log.entries} dòng.`,
      );
      io.out(`Mã gói: ${seal}`);
      io.out(`Mã nhật ký (dòng cuối): ${log.head}`);
    } else {
      io.out(
        `The package is whole: ${cluster.name}, year ${year}, ${files.length} files, a log of ${log.entries} lines.`,
      );
      io.out(`Seal: ${seal}`);
      io.out(`Head hash (last line): ${log.head}`);
    }
    return 0;
  },
};

async function readFileOrSay(file: string, io: Io): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    fail(io, io.lang === "vi" ? `không đọc được tệp ${file}` : `cannot read the file ${file}`);
    return undefined;
  }
}
