import { type ChainFault, type ChainState, readLog, verifyChain } from "../../platform/log/index.ts";
import { readArguments, WronglyCalled } from "../arguments.ts";
import { type Command, fail, type Io } from "../command.ts";
import { onThisMachine } from "../machine.ts";

/** Walks the log from its first line and says whether every line is the one that was written. */
export const verifyLog: Command = {
  name: "log verify",
  summary: {
    vi: "Kiểm tra nhật ký: dòng nào bị sửa, mất, đổi chỗ; còn dòng cuối đã in trong biên bản không",
    en: "Check the log: which line was changed, lost or moved; is the one printed in the minutes still there",
  },
  usage: "[--head HASH]",
  async run(args, io) {
    const { values } = readArguments(args, { options: { head: { type: "string" } } });
    const head = values.head === undefined ? undefined : readHead(values.head);
    const state = await onThisMachine("must-exist", ({ database }) => verifyChain(readLog(database.queries), head));
    if (state.fault) {
      sayFault(io, state.fault, state);
      return 1;
    }
    io.out(intact(state, head)[io.lang]);
    return 0;
  },
};

/**
 * A hash as copied from minutes: spaces and capitals do not matter, the first 12 of its 64 digits are enough.
 *
 * @throws WronglyCalled
 */
export function readHead(text: string): string {
  const head = text.replace(/\s/g, "").toLowerCase();
  if (/^[0-9a-f]{12,64}$/.test(head)) return head;
  throw new WronglyCalled({
    vi: "--head là mã nhật ký in trong biên bản: từ 12 đến 64 chữ số hệ 16 (0–9, a–f)",
    en: "--head is the log's hash printed in minutes: 12 to 64 hexadecimal digits (0-9, a-f)",
  });
}

/** Says the first fault of a chain and what it means for the lines around it. */
export function sayFault(io: Io, fault: ChainFault, state: ChainState): void {
  const said = faultSaid(fault);
  const sound = Math.max(0, Math.min(state.entries, fault.seq - 1));
  fail(
    io,
    said[io.lang],
    io.lang === "vi"
      ? `${sound} dòng đầu còn nguyên; giữ bản này lại, so với bản sao lưu và gói bàn giao trước thời điểm đó`
      : `the first ${sound} lines are sound; keep this copy and compare it with a backup or package made before`,
  );
}

function faultSaid({ code, seq }: ChainFault): { readonly vi: string; readonly en: string } {
  switch (code) {
    case "missing":
      return { vi: `nhật ký thiếu dòng ${seq}`, en: `line ${seq} of the log is missing` };
    case "reordered":
      return {
        vi: `dòng ${seq} không nối tiếp dòng trước nó: thứ tự bị đổi hoặc dòng bị thay`,
        en: `line ${seq} does not follow the line before it: lines were moved or replaced`,
      };
    case "changed":
      return { vi: `dòng ${seq} của nhật ký đã bị sửa`, en: `line ${seq} of the log was changed` };
    case "tail-cut":
      return {
        vi: `không dòng nào có mã này: phần cuối nhật ký, từ dòng ${seq} trở đi, đã bị cắt hoặc viết lại, hoặc mã chép sai`,
        en: `no line carries this hash: the log's tail, from line ${seq} on, was cut or rewritten, or the hash was miscopied`,
      };
  }
}

function intact(state: ChainState, head: string | undefined): { readonly vi: string; readonly en: string } {
  return {
    vi: `Nhật ký nguyên vẹn: ${state.entries} dòng${head ? ", có dòng mang mã đã cho" : ""}.\nMã nhật ký (dòng cuối): ${state.head}`,
    en: `The log is intact: ${state.entries} lines${head ? ", one carries the hash given" : ""}.\nHead hash (last line): ${state.head}`,
  };
}
