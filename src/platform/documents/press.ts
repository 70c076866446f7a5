import { Worker } from "node:worker_threads";
import type { Instant } from "../../basics/instant.ts";
import type { Paper } from "../../engines/document/index.ts";

/** A paper as PDF/A-2b with its fonts embedded, the same bytes for the same paper and moment. */
export const pdfOf = (paper: Paper, madeAt: Instant = new Date().toISOString()): Promise<Uint8Array> =>
  inTurn({ make: "pdf", paper, madeAt });

/** A paper as a Word file (.docx). */
export const wordOf = (paper: Paper): Promise<Uint8Array> => inTurn({ make: "word", paper });

/** What the press is told, and what it answers. */
export type Job =
  | { readonly make: "pdf"; readonly paper: Paper; readonly madeAt: Instant }
  | { readonly make: "word"; readonly paper: Paper };
export type Printed = { readonly bytes: Uint8Array } | { readonly failed: string };

/** A report of a hundred pages takes some seconds. */
const deadlineSeconds = 60;
/** Papers that may wait for their turn: a hall of people who all take the minutes at once. */
const mayWait = 200;

/** A paper that was not made for its length, or because too many wait; nobody's data is touched. */
export class NotPrinted extends Error {
  readonly code: "paper-too-long" | "papers-waiting";
  readonly vi: string;
  readonly en: string;
  constructor(code: NotPrinted["code"]) {
    super(notPrinted[code].en);
    this.code = code;
    this.vi = notPrinted[code].vi;
    this.en = notPrinted[code].en;
  }
}

export const notPrinted = {
  "paper-too-long": {
    vi: `Văn bản quá dài, dựng ${deadlineSeconds} giây chưa xong nên đã dừng. Đề nghị rút gọn các phần dài rồi tải lại, hoặc xem trên màn hình.`,
    en: `The paper is too long: after ${deadlineSeconds} seconds it was not made. Shorten its long parts and try again, or read it on the screen.`,
  },
  "papers-waiting": {
    vi: "Nhiều người đang tải văn bản cùng lúc nên chưa dựng được bản này. Đề nghị tải lại sau một phút.",
    en: "Many people take papers at the same time, so this one was not made yet. Try again in a minute.",
  },
} as const;

let waiting = 0;
let line: Promise<unknown> = Promise.resolve();

/**
 * Papers are made one after the other in a thread of their own, so that everybody else is served while a long one is
 * typeset. The thread stays: fonts are read once.
 */
async function inTurn(job: Job): Promise<Uint8Array> {
  if (waiting >= mayWait) throw new NotPrinted("papers-waiting");
  waiting++;
  const turn = line.then(() => print(job));
  line = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    waiting--;
  }
}

let press: Worker | undefined;

async function print(job: Job): Promise<Uint8Array> {
  const worker = (press ??= new Worker(new URL("./press-worker.ts", import.meta.url), { execArgv: [] }));
  worker.ref(); // the command line ends when nothing is left to do, and not before this
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const giveUp = (error: Error): void => {
    press = undefined; // a press that hangs or fell over is replaced
    void worker.terminate();
    reject(error);
  };
  const told = (printed: Printed): void =>
    "bytes" in printed ? resolve(printed.bytes) : reject(new Error(`the press: ${printed.failed}`));
  worker.once("message", told);
  worker.once("error", giveUp);
  const clock = setTimeout(() => giveUp(new NotPrinted("paper-too-long")), deadlineSeconds * 1000);
  worker.postMessage(job);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    worker.off("message", told);
    worker.off("error", giveUp);
    worker.unref();
  }
}
