import { parentPort, workerData } from "node:worker_threads";
import { type BallotRefusal, checkBallots, openArchive } from "../../engines/ballot/index.ts";
import { platform } from "./platform.ts";
import type { Work } from "./verify-on-all-cores.ts";

// Checks one stretch of ballots and answers with the refusal, or null.
const { bytes, stretch } = workerData as Work;
const opened = openArchive(new Uint8Array(bytes), platform);
const checked = opened.ok ? checkBallots(opened.value, stretch) : opened;
const answer: BallotRefusal | null = checked.ok ? null : checked.refusal;
parentPort?.postMessage(answer);
