import { say } from "../../basics/words.ts";
import { chainWords, Head } from "../../features/oversight/index.ts";
import { type ChainState, readLog, verifyChain } from "../../platform/log/index.ts";
import { readArguments, WronglyCalled } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { onThisMachine } from "../machine.ts";

/** Walks the log from its first line and says whether every line is the one that was written. */
export const verifyLog: Command = {
  name: "log verify",
  summary: {
    vi: "Kiểm tra nhật ký: dòng nào bị sửa, mất, đổi chỗ; còn dòng mang mã in trong biên bản không",
    en: "Check the log: which line was changed, lost or moved; is the one printed in the minutes still there",
  },
  usage: "[--head HASH]",
  async run(args, io) {
    const { values } = readArguments(args, { options: { head: { type: "string" } } });
    const head = readHead(values.head);
    const state = await onThisMachine("must-exist", ({ database }) => verifyChain(readLog(database.queries), head));
    return sayChain(state, head, io);
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

function sayChain({ entries, head, fault }: ChainState, asked: string | undefined, io: Io): number {
  const vi = io.lang === "vi";
  if (fault) {
    const hint = vi
      ? `${entries} dòng đầu còn nối liền; giữ nguyên bản này, so với bản sao lưu và gói bàn giao lập trước đó`
      : `the first ${entries} lines hold together; keep this copy, compare it with earlier backups and packages`;
    fail(io, say(chainWords[io.lang], fault), hint);
    return 1;
  }
  const found = asked === undefined ? "" : vi ? ", có dòng mang mã đã cho" : ", one of them carries the hash given";
  io.out(vi ? `Nhật ký nguyên vẹn: ${entries} dòng${found}.` : `The log is intact: ${entries} lines${found}.`);
  io.out(`${vi ? "Mã nhật ký (dòng cuối)" : "Head hash (last line)"}: ${head}`);
  return 0;
}
