import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the tool printed and how it ended. */
export interface ToolRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the independent program; `npm test` installs it from Debian. */
export function tool(args: readonly string[], { cwd, input = "" }: { cwd: string; input?: string }): ToolRun {
  const run = spawnSync("belenios-tool", args, {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, BELENIOS_USE_URANDOM: "1" },
  });
  if (run.error) throw new Error(`belenios-tool does not run: ${run.error.message}`);
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same, for a step that must succeed: its output. */
export function toolDoes(args: readonly string[], where: { cwd: string; input?: string }): string {
  const { code, out, err } = tool(args, where);
  if (code !== 0) throw new Error(`belenios-tool ${args.join(" ")}: exit ${code}: ${err}`);
  return out;
}

/** Whether the tool's verdict on a finished archive is a full yes: no failure, no warning, all checks. */
export function toolAccepts(archive: Uint8Array): boolean {
  const { code, err } = verdictOf(archive);
  return code === 0 && err.includes("I: all checks passed") && !/^W:/m.test(err);
}

/** Whether the tool says "all checks passed", with or without a warning: what it says of archives that are wrong, too. */
export const toolPasses = (archive: Uint8Array): boolean => verdictOf(archive).err.includes("I: all checks passed");

function verdictOf(archive: Uint8Array): ToolRun {
  return inFolder((cwd) => {
    writeFileSync(join(cwd, "election.bel"), archive);
    return tool(["election", "verify"], { cwd });
  });
}

/** A folder that is gone afterwards. */
export function inFolder<Value>(use: (cwd: string) => Value): Value {
  const cwd = mkdtempSync(join(tmpdir(), "thidua-ballot-"));
  try {
    return use(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
