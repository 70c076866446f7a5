// From `npm start` on an installed checkout to its ready line: on an empty folder, and again on the folder it left.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "thidua-bench-start-"));

/** Seconds from spawning npm to the ready line. */
async function start(): Promise<number> {
  const began = performance.now();
  const npm = spawn("npm", ["start"], { env: { ...process.env, PORT: "0", THIDUA_DATA: folder }, detached: true });
  const seconds = await new Promise<number>((done, fail) => {
    npm.stdout.on("data", (chunk: Buffer) => {
      if (chunk.toString().includes("(ready)")) done((performance.now() - began) / 1000);
    });
    npm.once("exit", (code) => fail(new Error(`npm start ended with ${code}`)));
  });
  npm.removeAllListeners("exit");
  const ended = new Promise((done) => npm.once("exit", done));
  process.kill(-npm.pid!, "SIGTERM");
  await ended;
  await new Promise((done) => setTimeout(done, 1000)); // the database ends after npm does
  return seconds;
}

try {
  const first = await start();
  const next = [await start(), await start(), await start()].toSorted((a, b) => a - b);
  console.log(
    `npm start, empty folder: ${first.toFixed(2)} s; next starts: median ${next[1]!.toFixed(2)} s (goal <= 3)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
