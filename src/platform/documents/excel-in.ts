import { Worker } from "node:worker_threads";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { places } from "../aside/index.ts";
import type { ReadCell, ReadSheet } from "./excel-cells.ts";
import type { Told } from "./excel-worker.ts";
import type { ExcelRefusal } from "./refusals.ts";
import { excelLimits } from "./safe-archive.ts";

/** An honest file of the largest size takes a second or two, and ten on a machine that is busy with other things. */
const deadlineSeconds = 30;
/** Of the thread alone: what swells is ended before the machine feels it. */
const heapMegabytes = 256;

/** One core of a small machine stays free for everybody else. */
const takePlace = places({ atOnce: 1, mayWait: 8, patienceMs: 45_000 });

interface Reading {
  /** Gives up when whoever asked has gone. */
  readonly signal?: AbortSignal | undefined;
  readonly seconds?: number;
  readonly megabytes?: number;
}

/**
 * Reads an uploaded Excel file (.xlsx) in a thread of its own, which may take so long and so much memory and no more:
 * everybody else is served meanwhile, whatever the file holds. Few are read at once, so that files cannot take the machine.
 */
export async function readExcel(
  bytes: Uint8Array,
  { signal, seconds = deadlineSeconds, megabytes = heapMegabytes }: Reading = {},
): Promise<Result<readonly ReadSheet[], ExcelRefusal>> {
  const limit = excelLimits.bytes;
  if (bytes.length > limit) return refuse({ code: "too-large", bytes: bytes.length, limit });
  const leave = await takePlace(signal);
  if (!leave) return refuse({ code: signal?.aborted ? "reading-stopped" : "reading-busy" });
  try {
    return await readAside(bytes, { signal, seconds, megabytes });
  } finally {
    leave();
  }
}

/** Ends with the thread: of whatever it tells, nothing is kept that comes after its deadline. */
async function readAside(
  bytes: Uint8Array,
  { signal, seconds, megabytes }: Required<Reading>,
): Promise<Result<readonly ReadSheet[], ExcelRefusal>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<readonly ReadSheet[], ExcelRefusal>>();
  const worker = new Worker(new URL("./excel-worker.ts", import.meta.url), {
    workerData: bytes,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
  });
  const sheets: { name: string; rows: (readonly ReadCell[])[] }[] = [];
  worker.on("message", (told: Told) => {
    if ("sheet" in told) sheets.push({ name: told.sheet, rows: [] });
    else if ("rows" in told) sheets.at(-1)!.rows.push(...told.rows);
    else resolve(told.refusal ? refuse(told.refusal) : ok(sheets));
  });
  worker.on("error", (error: Error & { code?: string }) =>
    error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(refuse({ code: "reading-too-heavy" })) : reject(error),
  );
  const stop = (): void => resolve(refuse({ code: "reading-stopped" }));
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  const clock = setTimeout(() => resolve(refuse({ code: "reading-too-long", seconds })), seconds * 1000);
  try {
    return await promise;
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener("abort", stop);
    await worker.terminate();
  }
}
