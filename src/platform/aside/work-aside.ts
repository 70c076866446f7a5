import { writeSync } from "node:fs";
import { setPriority } from "node:os";
import { joinDatabase, type Queries, withoutValues } from "../database/index.ts";
import { channels, ends, type Order, type Step } from "./spoken.ts";

/** What a process beside the server does: it makes one file, tells how far it is, and ends. */
export function workAside<Job>(
  make: (queries: Queries, job: Job, tell: (step: Step) => void) => AsyncIterable<Uint8Array>,
): void {
  setPriority(10); // whoever waits for a file waits a little longer, the hall does not
  process.on("disconnect", () => process.exit(ends.mistake)); // the server ended: nobody waits any more
  process.once("message", (order: Order) => {
    watchMemory(order.megabytes);
    const { queries, close } = joinDatabase(order.way);
    const tell = (step: Step): void => void process.send?.(step);
    write(make(queries, order.job as Job, tell))
      .then(close)
      .then(() => process.exit(ends.whole))
      .catch((error: unknown) => {
        console.error(`thidua: error beside the server: ${withoutValues(error)}`);
        process.exit((error as { code?: string }).code === "ENOSPC" ? ends.noSpace : ends.mistake);
      });
  });
}

async function write(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const piece of pieces)
    for (let from = 0; from < piece.length; ) from += writeSync(channels.file, piece, from);
}

/** The ceiling on JavaScript's objects does not count what libraries of machine code take. */
function watchMemory(megabytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > megabytes * 1024 * 1024) process.exit(ends.tooHeavy);
  }, 500).unref();
}
