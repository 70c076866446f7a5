import { spawnSync } from "node:child_process";

const nobody = 65534;

/** Root, on a machine where an ordinary user may read this program: where both can be tried. */
export const mayActAsNobody: boolean =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ["-e", "process.getuid()"], { cwd: process.cwd(), uid: nobody, gid: nobody }).status ===
    0;

/** Runs a module's text as the user nobody, and gives what it printed. */
export function asNobody(script: string): string {
  const words = ["--input-type=module", "-e", script];
  const ran = spawnSync(process.execPath, words, { uid: nobody, gid: nobody, encoding: "utf8", timeout: 120_000 });
  if (ran.status !== 0) throw new Error(ran.stderr || String(ran.error ?? ran.signal));
  return ran.stdout;
}
