import { parentPort } from "node:worker_threads";
import type { Job } from "./press.ts";
import type { Printed } from "./press-line.ts";
import { pressPdf } from "./press-pdf.ts";
import { pressWord } from "./press-word.ts";

// Makes one paper after the other, as it is told.
parentPort?.on("message", (job: Job) => {
  const made = job.make === "pdf" ? pressPdf(job.paper, job.madeAt) : pressWord(job.paper);
  void made.then(
    (bytes) => parentPort?.postMessage({ bytes } satisfies Printed),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) } satisfies Printed),
  );
});
