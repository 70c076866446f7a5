// Ballots verified per second by thidua (one thread, all cores) against belenios-tool on the same archive, in one run;
// and the time to encrypt a first ballot in Chromium. `node bench/ballot.ts 200` uses 200 ballots instead of 1,000.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { appendBallot, openElection, portablePlatform, reveal, sealBallot } from "../src/engines/ballot/index.ts";
import { openVotersPage } from "../test/ballot/support/chromium.ts";
import { good, type OpenBox, openBox, platform } from "../test/ballot/support/election.ts";

const ballots = Number(process.argv[2] ?? 1000);
const question = { answers: ["A", "B", "C", "D", "E"], min: 1, max: 3, question: "1–3 / 5" };
const rounds = 3;

interface Timing {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, all threads together. */
  readonly cpu: number;
}

/** Runs a program and lets the shell say what it took. */
function timed(program: string, args: readonly string[], cwd: string): Timing {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>err.txt';
  const run = spawnSync("bash", ["-c", script, "bash", program, ...args], { cwd, encoding: "utf8" });
  const [wall, user, system] = run.stderr.trim().split("\n").at(-1)!.split(" ").map(Number) as [number, number, number];
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`);
  return { wall, cpu: user + system };
}

/** The round with the median wall time. */
function median(timings: readonly Timing[]): Timing {
  return timings.toSorted((one, other) => one.wall - other.wall)[timings.length >> 1]!;
}

function fill(folder: string): OpenBox {
  const box = openBox({ questions: [question], weights: Array.from({ length: ballots }, () => 1n) });
  // Tables are quicker than OpenSSL where one base is raised 27,000 times, and nothing here is secret.
  const election = good(openElection(box.texts.election, portablePlatform(platform.randomBytes)));
  const archive = join(folder, "election.bel");
  writeFileSync(archive, box.bytes);
  let { end } = box;
  for (const [at, credential] of box.credentials.entries()) {
    const choices = [[1, at & 1, (at >> 1) & 1, 0, 0]];
    const appended = appendBallot(end, good(sealBallot(election, { credential, choices })).line);
    appendFileSync(archive, appended.bytes);
    end = appended.end;
  }
  return box;
}

function compareVerifiers(folder: string): void {
  const cores = availableParallelism();
  const command = join(import.meta.dirname, "../src/cli.ts");
  const contestants = {
    "belenios-tool": () => timed("belenios-tool", ["election", "verify"], folder),
    "thidua, 1 thread": () =>
      timed(process.execPath, [command, "ballot", "verify", "election.bel", "--jobs", "1"], folder),
    [`thidua, ${cores} threads`]: () => timed(process.execPath, [command, "ballot", "verify", "election.bel"], folder),
  };
  const runs = Object.keys(contestants).map((): Timing[] => []);
  // Alternating, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round++) {
    for (const [at, contestant] of Object.values(contestants).entries()) runs[at]!.push(contestant());
  }
  const [peer, ...ours] = runs.map(median) as [Timing, ...Timing[]];
  for (const [at, timing] of [peer, ...ours].entries()) {
    const rate = (ballots / timing.wall).toFixed(1);
    const ratio =
      at === 0
        ? ""
        : `, ${(peer.wall / timing.wall).toFixed(2)}x by clock, ${(peer.cpu / timing.cpu).toFixed(2)}x by processor time`;
    const spent = `${timing.wall.toFixed(2)} s, processor ${timing.cpu.toFixed(2)} s`;
    console.log(`${Object.keys(contestants)[at]!.padEnd(18)} ${rate.padStart(6)} ballots/s (${spent}${ratio})`);
  }
  console.log("goals: >= 1.5x with one thread, >= 2.5x with both cores of a 2-core machine");
}

async function encryptInChromium(box: OpenBox): Promise<void> {
  const { page, reload, close } = await openVotersPage();
  const credential = reveal(box.credentials[0]!);
  const cold: number[] = [];
  for (let round = 0; round < 9; round++) {
    await reload();
    const ballot = (await page.evaluate(([election, typed]) => window.voter.vote(election, typed, [[1, 0, 1, 1, 0]]), [
      box.texts.election,
      credential,
    ] as const)) as { milliseconds: number };
    cold.push(ballot.milliseconds);
  }
  await close();
  cold.sort((one, other) => one - other);
  console.log(
    `Chromium, first ballot of a fresh page: median ${cold[4]!.toFixed(0)} ms, worst ${cold[8]!.toFixed(0)} ms (goal <= 150)`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "thidua-bench-ballot-"));
try {
  console.log(`${ballots} ballots, 5 answers, min 1, max 3, BELENIOS-2048; median of ${rounds} rounds`);
  const box = fill(folder);
  compareVerifiers(folder);
  await encryptInChromium(box);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
