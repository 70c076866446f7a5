import { Worker } from "node:worker_threads";
import { NotPrinted, type NotPrintedCode } from "./not-printed.ts";

/** What a press answers, once for each file. */
export type Printed = { readonly bytes: Uint8Array } | { readonly failed: string };

interface Press {
  readonly seconds: number;
  /** Files that may wait for their turn. */
  readonly mayWait: number;
  /** Of JavaScript's own objects in the thread. */
  readonly megabytes?: number;
  readonly tooLong: NotPrintedCode;
}

/**
 * Files are made one after the other in a thread of their own, so that everybody else is served while a long one is
 * made. The thread stays, since fonts are read once; one that hangs, swells or falls over is replaced.
 *
 * @param file the program of the thread; it answers one `Printed` for the parts of each job
 */
export function pressLine<Part>(file: URL, { seconds, mayWait, megabytes, tooLong }: Press) {
  let waiting = 0;
  let line: Promise<unknown> = Promise.resolve();
  let press: Worker | undefined;

  function start(): Worker {
    const limits = megabytes && { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
    const worker = new Worker(file, { execArgv: [], ...limits });
    worker.on("error", () => {}); // heard below while it works; unheard at rest, it would end the server
    worker.on("exit", () => {
      if (press === worker) press = undefined;
    });
    return worker;
  }

  async function print(job: Parts<Part>, signal?: AbortSignal): Promise<Uint8Array> {
    if (signal?.aborted) throw new NotPrinted("file-stopped");
    const worker = (press ??= start());
    worker.ref(); // the command line ends when nothing is left to do, and not before this
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
    const giveUp = (error: Error & { readonly code?: string }): void => {
      press = undefined;
      void worker.terminate();
      reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new NotPrinted(tooLong) : error);
    };
    const told = (printed: Printed): void =>
      "bytes" in printed ? resolve(printed.bytes) : reject(new Error(`the press: ${printed.failed}`));
    const stop = (): void => giveUp(new NotPrinted("file-stopped"));
    worker.once("message", told);
    const ended = (): void => giveUp(new Error("the press ended"));
    worker.once("error", giveUp);
    worker.once("exit", ended);
    signal?.addEventListener("abort", stop);
    const clock = setTimeout(() => giveUp(new NotPrinted(tooLong)), seconds * 1000);
    try {
      const handed = (async () => {
        for await (const part of job) worker.postMessage(part);
      })();
      return (await Promise.all([promise, handed]))[0];
    } finally {
      clearTimeout(clock);
      signal?.removeEventListener("abort", stop);
      worker.off("message", told);
      worker.off("error", giveUp);
      worker.off("exit", ended);
      worker.unref();
    }
  }

  return async (job: Parts<Part>, signal?: AbortSignal): Promise<Uint8Array> => {
    if (waiting >= mayWait) throw new NotPrinted("papers-waiting");
    waiting++;
    const turn = line.then(() => print(job, signal));
    line = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      waiting--;
    }
  };
}

type Parts<Part> = Iterable<Part> | AsyncIterable<Part>;
