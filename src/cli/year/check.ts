import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { say } from "../../basics/words.ts";
import { checkPackage, openPackage, packageWords, type RecordsChecked } from "../../features/oversight/index.ts";
import { readArguments } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { chainSaid, readHead } from "../log/verify.ts";

/** Checks a hand-over package; needs neither database nor network. */
export const checkYear: Command = {
  name: "year check",
  summary: {
    vi: "Kiểm tra gói bàn giao, không cần cơ sở dữ liệu: nêu tệp bị sửa, thiếu, thêm; số liệu, văn bản nào khác bản gốc",
    en: "Check a package without a database: names what was changed, is missing or was added, and what differs from its record",
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
    const { manifest, seal, faults, headAt, records } = await checkPackage(opened.value, head);
    for (const fault of faults) fail(io, say(packageWords[io.lang], fault));
    if (faults.length > 0 || !manifest) return 1;
    const { cluster, year, files, log } = manifest;
    if (io.lang === "vi") {
      io.out(
        `Gói bàn giao khớp với chính nó: ${cluster.name}, năm ${year}, ${files.length} tệp, nhật ký ${log.entries} dòng.`,
      );
      sayProven(records, { entries: log.entries, headAt }, io);
      io.out(`Mã gói: ${seal}`);
      io.out(`Mã nhật ký (dòng cuối): ${log.head}`);
    } else {
      io.out(
        `The package is consistent in itself: ${cluster.name}, year ${year}, ${files.length} files, a log of ${log.entries} lines.`,
      );
      sayProven(records, { entries: log.entries, headAt }, io);
      io.out(`Seal: ${seal}`);
      io.out(`Head hash (last line): ${log.head}`);
    }
    return 0;
  },
};

/** What the package proves, and what it does not without a hash from outside. */
function sayProven(
  records: RecordsChecked | undefined,
  { entries, headAt }: { readonly entries: number; readonly headAt: number | undefined },
  io: Io,
): void {
  const vi = io.lang === "vi";
  if (headAt !== undefined) io.out(chainSaid({ entries, headAt }, io));
  else
    io.out(
      vi
        ? "Chưa so với mã nào ở ngoài: ai làm lại cả gói lẫn nhật ký thì cũng khớp với chính nó. So với biên bản đã ký: thêm --head MÃ"
        : "Not compared with any hash from outside: whoever makes package and log anew is consistent, too. Compare with signed minutes: add --head HASH",
    );
  if (!records) return;
  if (records.unmarked > 0)
    io.out(
      vi
        ? `Gói do bản cũ lập: ${records.unmarked} số liệu đã ký, đã khoá và các văn bản chưa có dấu, chỉ có bản kê bảo đảm.`
        : `Made by an older version: ${records.unmarked} signed or locked things and the papers are not vouched for by the log, only by the manifest.`,
    );
  else
    io.out(
      vi
        ? `Số liệu và văn bản Word đã ký, đã khoá, đã ban hành: ${records.compared} bản gốc, khớp. Phần chưa ký chỉ có bản kê bảo đảm.`
        : `Signed, locked and issued data and Word papers: ${records.compared} records, consistent. What is not signed is covered by the manifest alone.`,
    );
  if (records.takenOver > 0)
    io.out(
      vi
        ? `Trong đó ${records.takenOver} bản gốc chưa có dấu trước lúc tiếp quản khi nâng cấp.`
        : `Of these ${records.takenOver} are not vouched for before they were taken over at the upgrade.`,
    );
  if (records.unconfirmed.length > 0)
    io.out(
      vi
        ? `Chưa xác nhận được, vì bản thidua này không vẽ lại y hệt (khác phiên bản, hoặc có người sửa cách trình bày): ${records.unconfirmed.join(", ")}`
        : `Not confirmed, since this version does not draw them exactly so (another version, or somebody changed what is seen): ${records.unconfirmed.join(", ")}`,
    );
  if (records.unmarked === 0 && records.unsigned.length > 0)
    io.out(
      vi
        ? `Văn bản chưa ký, chưa ban hành, không có bản gốc để so: ${records.unsigned.join(", ")}`
        : `Papers not signed or issued, with no record to compare: ${records.unsigned.join(", ")}`,
    );
}

async function readFileOrSay(file: string, io: Io): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    fail(io, io.lang === "vi" ? `không đọc được tệp ${file}` : `cannot read the file ${file}`);
    return undefined;
  }
}
