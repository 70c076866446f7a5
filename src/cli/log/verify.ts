import { say } from "../../basics/words.ts";
import { chainWords, Head, recordSaid, recordWords } from "../../features/oversight/index.ts";
import type { ChainState } from "../../platform/log/index.ts";
import { type MadeAnew, type RecordsState, verifyMoment } from "../../platform/records/index.ts";
import { restoreCutOff } from "../../platform/start/index.ts";
import { readArguments, WronglyCalled } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { onThisMachine } from "../machine.ts";

/** Walks the log, and compares what was signed, locked or decided with the tables. */
export const verifyLog: Command = {
  name: "log verify",
  summary: {
    vi: "Kiểm tra nhật ký: dòng nào bị sửa, mất, đổi chỗ; số liệu đã ký, đã khoá nào khác bản gốc; còn dòng mang mã in trong biên bản không",
    en: "Check the log: which line was changed, lost or moved; what signed or locked data differs from its record; is the line printed in the minutes still there",
  },
  usage: "[--head HASH]",
  async run(args, io) {
    const { values } = readArguments(args, { options: { head: { type: "string" } } });
    const head = readHead(values.head);
    const { cutOff, chain, records, madeAnew } = await onThisMachine("must-exist", async ({ database, settings }) => ({
      cutOff: await restoreCutOff(database, settings.folder),
      ...(await verifyMoment(database.queries, { head })),
    }));
    if (cutOff) io.out(io.lang === "vi" ? `Lưu ý: ${cutOff.vi}` : `Note: ${cutOff.en}`);
    const chainHolds = sayChain(chain, io);
    if (chainHolds) sayMadeAnew(madeAnew, io);
    const recordsHold = sayRecords(records, io);
    if (chainHolds && head === undefined) sayHowToProve(io);
    return chainHolds && recordsHold ? 0 : 1;
  },
};

/**
 * A hash as copied from minutes; undefined when none was given.
 *
 * @throws WronglyCalled
 */
export function readHead(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const head = Head.safeParse(text);
  if (head.success && head.data !== "") return head.data;
  throw new WronglyCalled({
    vi: "--head là mã nhật ký in trong biên bản: từ 12 đến 64 chữ số hệ 16 (0–9, a–f)",
    en: "--head is the log's hash printed in minutes: 12 to 64 hexadecimal digits (0-9, a-f)",
  });
}

function sayChain({ entries, head, headAt, fault }: ChainState, io: Io): boolean {
  const vi = io.lang === "vi";
  if (fault) {
    const hint = vi
      ? `${entries} dòng đầu còn nối liền; giữ nguyên bản này, so với bản sao lưu và gói bàn giao lập trước đó`
      : `the first ${entries} lines hold together; keep this copy, compare it with earlier backups and packages`;
    fail(io, say(chainWords[io.lang], fault), hint);
    return false;
  }
  io.out(chainSaid({ entries, headAt }, io));
  io.out(`${vi ? "Mã nhật ký (dòng cuối)" : "Head hash (last line)"}: ${head}`);
  return true;
}

/** “Nguyên vẹn” is said only up to a line whose hash somebody outside wrote down. */
export function chainSaid({ entries, headAt }: { entries: number; headAt: number | undefined }, { lang }: Io): string {
  const vi = lang === "vi";
  if (headAt === undefined)
    return vi ? `Nhật ký khớp với chính nó: ${entries} dòng.` : `The log is consistent in itself: ${entries} lines.`;
  const after = entries - headAt;
  const rest =
    after === 0
      ? ""
      : vi
        ? `; ${after} dòng sau đó khớp với chính nó`
        : `; the ${after} lines after it are consistent in themselves`;
  return vi
    ? `Nhật ký nguyên vẹn đến dòng ${headAt}, dòng mang mã đã cho${rest}.`
    : `The log is intact up to line ${headAt}, which carries the hash given${rest}.`;
}

/** The hash from outside vouches for what was final by then as it was then, not for what a later line put in its place. */
function sayMadeAnew(things: readonly MadeAnew[], io: Io): void {
  if (things.length === 0) return;
  const vi = io.lang === "vi";
  io.out(
    vi
      ? "Đã có trước dòng mang mã đó nhưng được lập lại hoặc mở lại sau đó, nên mã ấy không xác nhận bản hiện có:"
      : "Final by the line with that hash, and made anew or opened again after it, so that the hash does not vouch for what stands now:",
  );
  for (const thing of things) io.out(`  ${recordSaid[io.lang](thing)}: ${vi ? "dòng" : "line"} ${thing.seq}`);
}

function sayRecords({ compared, takenOver, unmarked, faults, more }: RecordsState, io: Io): boolean {
  const vi = io.lang === "vi";
  for (const fault of faults) fail(io, say(recordWords[io.lang], fault));
  if (more) io.err(vi ? "  … và còn nữa" : "  … and more");
  if (faults.length === 0)
    io.out(
      vi
        ? `Số liệu đã ký, đã khoá, đã quyết định: ${compared} bản gốc, khớp với nhật ký.`
        : `Signed, locked and decided data: ${compared} records, consistent with the log.`,
    );
  const late = takenOver + unmarked;
  if (late > 0)
    io.out(
      vi
        ? `Trong đó ${late} bản gốc có từ trước khi nâng cấp: chưa có dấu trước lúc tiếp quản, từ đó trở đi mới có.`
        : `Of these ${late} are older than the upgrade: not vouched for before they were taken over, only since.`,
    );
  return faults.length === 0;
}

function sayHowToProve(io: Io): void {
  io.out(
    io.lang === "vi"
      ? "Chưa so với mã nào ở ngoài: ai viết lại toàn bộ thì cũng khớp với chính nó. So với biên bản đã ký: thidua log verify --head MÃ"
      : "Not compared with any hash from outside: whoever rewrites everything is consistent, too. Compare with signed minutes: thidua log verify --head HASH",
  );
}
