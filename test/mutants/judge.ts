import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

/** Which test files ran a mutant's line, the quickest first. */
export type Coverage = ReadonlyMap<string, readonly string[]>;

/** Runs every test once on the instrumented copy; all must pass, or nothing could be said of a break. */
export async function cover(folder: string, only: readonly string[]): Promise<Coverage> {
  const notes = mkdtempSync(join(tmpdir(), "thidua-coverage-"));
  const report = join(notes, "report.json");
  const run = await vitest(folder, ["--reporter=json", `--outputFile=${report}`, ...only], {
    MUTANT_COVERAGE: mkdirIn(notes, "ran"),
  });
  const told = JSON.parse(readFileSync(report, "utf8")) as Report;
  const failed = told.testResults.filter(({ status }) => status !== "passed").map(({ name }) => relative(folder, name));
  if (run !== "passed" || failed.length > 0)
    throw new Error(`the tests do not pass on unbroken code: ${failed.join(", ")}`);
  const took = new Map(
    told.testResults.map(({ name, startTime, endTime }) => [relative(folder, name), endTime - startTime]),
  );
  const coverage = new Map<string, string[]>();
  for (const note of readdirSync(join(notes, "ran"))) {
    const { test, ran } = JSON.parse(readFileSync(join(notes, "ran", note), "utf8")) as { test: string; ran: string[] };
    for (const id of ran) coverage.set(id, [...(coverage.get(id) ?? []), relative(folder, test)]);
  }
  for (const tests of coverage.values()) tests.sort((a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0));
  return coverage;
}

interface Report {
  readonly testResults: readonly { name: string; status: string; startTime: number; endTime: number }[];
}

/**
 * Whether a break is noticed: the quickest tests that run the line first, then all others that do.
 *
 * @param active number of Stryker's mutant to switch on; undefined where the file itself was broken
 */
export async function isKilled(folder: string, tests: readonly string[], active?: string): Promise<boolean> {
  const environment = active === undefined ? {} : { __STRYKER_ACTIVE_MUTANT__: active };
  for (const some of [tests.slice(0, 3), tests.slice(3)]) {
    if (some.length > 0 && (await vitest(folder, ["--bail=1", ...some], environment)) !== "passed") return true;
  }
  return false;
}

/** A break may also make a test wait for ever: that is noticed too. */
const patience = 15 * 60_000;

function vitest(folder: string, args: readonly string[], environment: object): Promise<"passed" | "failed" | "waited"> {
  return new Promise((done) => {
    const program = join(folder, "node_modules/.bin/vitest");
    const run = spawn(program, ["run", "--config", "vitest.mutants.config.ts", ...args], {
      cwd: folder,
      stdio: "ignore",
      detached: true,
      env: { ...process.env, ...environment },
    });
    const limit = setTimeout(() => {
      process.kill(-run.pid!, "SIGKILL");
      done("waited");
    }, patience);
    run.once("exit", (code) => {
      clearTimeout(limit);
      done(code === 0 ? "passed" : "failed");
    });
  });
}

function mkdirIn(folder: string, name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}
