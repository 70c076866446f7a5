import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** The real server as its own process, on a port of its choice. */
export interface RunningServer {
  readonly url: string;
  /** The one-time code of the first administrator, where the system was empty. */
  readonly firstCode: string | undefined;
  readonly process: ChildProcess;
  /** All that it has printed. */
  readonly said: () => string;
  /** Ctrl-C: ends in order. */
  stop(): Promise<void>;
  /** kill -9: no line of ours runs any more. */
  kill(): Promise<void>;
}

/** Starts `src/server.ts` and waits for its ready line; fails with what it said when it ends instead. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<RunningServer> {
  const server = runServer({ PORT: "0", ...environment });
  for (let turn = 0; !/đã sẵn sàng/.test(server.said()); turn++) {
    if (server.process.exitCode !== null || turn > 3600) throw new Error(`no ready line: ${server.said()}`);
    await sleep(25);
  }
  await sleep(50); // the first administrator's link is printed right after the ready line
  const ended = once(server.process, "exit");
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    server.process.kill(signal);
    await ended;
  };
  return {
    url: /http:\/\/localhost:\d+/.exec(server.said())![0],
    firstCode: /bat-dau#(\S+)/.exec(server.said())?.[1],
    process: server.process,
    said: server.said,
    stop: end("SIGINT"),
    kill: end("SIGKILL"),
  };
}

/** Runs the server's door until it ends by itself: a start that must be refused. */
export async function refusedStart(environment: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const server = runServer({ PORT: "0", ...environment });
  const timer = setTimeout(() => server.process.kill("SIGKILL"), 55_000);
  const [code] = (await once(server.process, "close")) as [number | null];
  clearTimeout(timer);
  return { code, said: server.said() };
}

function runServer(environment: NodeJS.ProcessEnv): { process: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ["src/server.ts"], {
    env: { NODE_COMPILE_CACHE: "node_modules/.cache/thidua", ...process.env, DATABASE_URL: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return { process: child, said: () => text };
}
