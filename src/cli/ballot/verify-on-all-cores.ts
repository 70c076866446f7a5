import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ok, type Result } from "../../basics/result.ts";
import {
  type BallotRefusal,
  ballotsCheckedElsewhere,
  checkBallots,
  judgeArchive,
  openArchive,
  type Stretch,
  type Summary,
} from "../../engines/ballot/index.ts";
import { platform } from "./platform.ts";

/** What a worker is given. */
export interface Work {
  readonly bytes: SharedArrayBuffer;
  readonly stretch: Stretch;
}

/** Below this a second thread costs more than it saves. */
const ballotsWorthAWorker = 25;

/**
 * Verifies an archive with one worker thread for each core.
 *
 * @param jobs number of threads; all cores when absent
 */
export async function verifyOnAllCores(
  bytes: Uint8Array,
  jobs = availableParallelism(),
): Promise<Result<Summary, BallotRefusal>> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const { length } = opened.value.ballots;
  const threads = Math.max(1, Math.min(jobs, Math.floor(length / ballotsWorthAWorker)));
  if (threads === 1) {
    const checked = checkBallots(opened.value, { from: 0, to: length });
    return checked.ok ? judgeArchive(opened.value, checked.value) : checked;
  }
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  const bound = (part: number): number => Math.floor((length * part) / threads);
  const stretches = Array.from({ length: threads }, (_, part) => ({ from: bound(part), to: bound(part + 1) }));
  const [own, ...others] = stretches as [Stretch, ...Stretch[]];
  const elsewhere = others.map((stretch) => checkInWorker({ bytes: shared, stretch }));
  const here = checkBallots(opened.value, own);
  // Waited for in order, so that the first bad ballot is the one that is named.
  for (const verdict of [here, ...(await Promise.all(elsewhere))]) if (!verdict.ok) return verdict;
  return judgeArchive(opened.value, ballotsCheckedElsewhere(opened.value));
}

function checkInWorker(work: Work): Promise<Result<unknown, BallotRefusal>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./verify-worker.ts", import.meta.url), { workerData: work });
    worker.once("message", (refusal: BallotRefusal | null) => resolve(refusal ? { ok: false, refusal } : ok(null)));
    worker.once("error", reject);
    // A worker that ends without a word has checked nothing.
    worker.once("exit", (code) => reject(new Error(`verification worker ended with ${code}`)));
  });
}
