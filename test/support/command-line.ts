import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Types a command as a person does: `thidua <words>`, through the package's own bin. */
export async function thidua(words: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Said> {
  const child = spawn(process.execPath, [resolve("bin/thidua.js"), ...words], {
    env: { ...process.env, DATABASE_URL: "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...said };
}
