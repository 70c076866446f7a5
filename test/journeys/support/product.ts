import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverFlags } from "../../../scripts/server-flags.mjs";

const root = new URL("../../../", import.meta.url).pathname;
const node = join(root, "node_modules/.bin/node");

/** The product as a user starts it: its own process, its own data folder, a free port. */
export interface Product {
  readonly url: string;
  /** The link that creates the first administrator; undefined when the system has people already. */
  readonly firstLink: string | undefined;
  readonly folder: string;
  readonly process: ChildProcess;
  /** Milliseconds from spawning the process to its ready line. */
  readonly readyAfterMs: number;
  /** Runs the command line on the same data and gives what it printed. */
  readonly thidua: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the product on an empty folder, or goes on with the folder of an earlier start. */
export async function startProduct(
  given: { folder?: string; databaseUrl?: string; environment?: object } = {},
): Promise<Product> {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), "thidua-journey-"));
  const environment = {
    ...process.env,
    ...given.environment,
    PORT: "0",
    THIDUA_DATA: folder,
    ...(given.databaseUrl ? { DATABASE_URL: given.databaseUrl } : {}),
  };
  const started = performance.now();
  const server = spawn(node, [...serverFlags, join(root, "src/server.ts")], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = await readyLines(server);
  const readyAfterMs = performance.now() - started;
  const exited = new Promise<void>((done) => server.once("exit", () => done()));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server.kill(signal);
    await exited;
  };
  return {
    url: /http:\/\/localhost:\d+/.exec(said)![0],
    firstLink: /http:\/\/\S+\/bat-dau#\S+/.exec(said)?.[0],
    folder,
    process: server,
    readyAfterMs,
    thidua: (...args) => command(args, environment),
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      if (!given.folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readyLines(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      // The link comes after the ready line when there is one; a moment is enough to know.
      if (said.includes("(ready)")) setTimeout(() => done(said), said.includes("/bat-dau#") ? 0 : 150);
    };
    server.stdout!.on("data", hear);
    server.stderr!.on("data", hear);
    server.once("exit", (code) => fail(new Error(`the server ended with ${code}: ${said}`)));
  });
}

function command(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const run = spawn(node, [join(root, "src/cli.ts"), ...args], { env, cwd: root });
    let out = "";
    let err = "";
    run.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    run.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    run.once("exit", (code) => done({ code: code ?? 1, out, err }));
  });
}
