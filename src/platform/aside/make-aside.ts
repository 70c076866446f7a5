import { spawn } from "node:child_process";
import { closeSync, createReadStream, fstatSync, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { type Queries, wayInto } from "../database/index.ts";
import { places } from "./places.ts";
import type { NotMade } from "./refusals.ts";
import { ends, type Order, type Step } from "./spoken.ts";

/** A whole file, gone when it was read or its reader left. */
export interface Made {
  readonly length: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

interface Limits {
  readonly minutes: number;
  /** Of the whole process; of that, JavaScript's own objects half. */
  readonly megabytes: number;
}

interface Asked {
  readonly queries: Queries;
  readonly job: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Told when its turn has come, before anything is known of it, and then each step. */
  readonly hear?: (step: Step) => void;
}

/**
 * One kind of file that is made in a process of its own, one at a time: whatever happens to it – too long, too large, an
 * error in the machine code of a library – the server goes on, and whoever asked is told in a sentence. The file is
 * whole before a byte of it leaves; its name is gone from the disk as soon as it is open, so that a crash leaves nothing.
 *
 * @param entry the program of that process: it calls `workAside`
 */
export function makingAside(
  entry: URL,
  { minutes, megabytes }: Limits = { minutes: 15, megabytes: 1024 },
): (asked: Asked) => Promise<Result<Made, NotMade>> {
  const takePlace = places({ atOnce: 1, mayWait: 4, patienceMs: 10 * 60_000 });
  return async ({ signal, ...asked }) => {
    const leave = await takePlace(signal);
    if (!leave) return refuse({ code: signal?.aborted ? "making-stopped" : "making-busy" });
    try {
      const file = await fileOfNobody();
      asked.hear?.({ title: "", done: 0, of: 0 });
      const fault = await work(entry, file.fd, { ...asked, signal, minutes, megabytes });
      if (fault || signal?.aborted) {
        await file.close();
        return refuse(fault ?? { code: "making-stopped" });
      }
      return ok({ length: fstatSync(file.fd).size, chunks: readOnce(file) });
    } finally {
      leave();
    }
  };
}

interface OpenFile {
  readonly fd: number;
  readonly close: () => Promise<void>;
}

/**
 * An open file without a name, where the system allows that; else one whose name goes when it is closed. A number and not
 * a FileHandle: one of those that nobody closed would end the server.
 */
async function fileOfNobody(): Promise<OpenFile> {
  const folder = await mkdtemp(join(tmpdir(), "thidua-file-"));
  const fd = openSync(join(folder, "file"), "wx+", 0o600);
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (process.platform !== "win32") await forget();
  let open = true;
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    closeSync(fd);
    await forget();
  };
  return { fd, close };
}

/** A reader who has not begun after so long left in the moment in which the file was ready. */
const beginsWithinMs = 60_000;

function readOnce(file: OpenFile): AsyncIterable<Uint8Array> {
  const nobodyCame = setTimeout(() => void file.close(), beginsWithinMs).unref();
  return (async function* () {
    clearTimeout(nobodyCame);
    try {
      yield* createReadStream("", { fd: file.fd, start: 0, autoClose: false }) as AsyncIterable<Uint8Array>;
    } finally {
      await file.close();
    }
  })();
}

/** @returns why there is no whole file; undefined when there is */
async function work(
  entry: URL,
  fd: number,
  { queries, job, hear, signal, minutes, megabytes }: Asked & Limits,
): Promise<NotMade | undefined> {
  const heap = Math.round(megabytes / 2);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, "--max-semi-space-size=16", fileURLToPath(entry)],
    { stdio: ["ignore", "inherit", "inherit", "ipc", fd] },
  );
  const { promise, resolve } = Promise.withResolvers<NotMade | undefined>();
  child.on("message", (step: Step) => hear?.(step));
  child.on("error", () => resolve({ code: "making-died" }));
  child.on("exit", (code, killedBy) => resolve(endOf(code, killedBy)));
  const stop = (): void => resolve({ code: "making-stopped" });
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  const clock = setTimeout(() => resolve({ code: "making-too-long", minutes }), minutes * 60_000);
  child.send({ way: wayInto(queries), job, megabytes } satisfies Order, () => {}); // one that died says so by its end
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", stop);
    child.kill("SIGKILL");
  }
}

function endOf(code: number | null, killedBy: NodeJS.Signals | null): NotMade | undefined {
  if (code === ends.whole) return undefined;
  if (code === ends.noSpace) return { code: "making-no-space" };
  // V8 ends its process with an abort where its objects find no room.
  if (code === ends.tooHeavy || killedBy === "SIGABRT" || code === 134) return { code: "making-too-heavy" };
  return { code: "making-died" };
}
