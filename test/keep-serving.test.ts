import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "thidua-keep-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps a server that ends as listed, one entry a start: a code, or a signal; "serve" goes on until it is told. */
function keep(name: string, ends: readonly (number | string)[]) {
  const counter = join(folder, `${name}.starts`);
  const server = join(folder, `${name}.mjs`);
  writeFileSync(
    server,
    `import { appendFileSync, readFileSync } from "node:fs";
     appendFileSync(${JSON.stringify(counter)}, process.pid + "\\n");
     const starts = readFileSync(${JSON.stringify(counter)}, "utf8").trim().split("\\n").length;
     const end = ${JSON.stringify(ends)}[starts - 1];
     if (typeof end === "number") process.exit(end);
     if (end !== "serve") process.kill(process.pid, end);
     process.once("SIGTERM", () => process.exit(0));
     setInterval(() => {}, 1000);`,
  );
  const keeper = `import("./scripts/keep-serving.mjs").then(({ keepServing }) =>
    keepServing(process.execPath, [${JSON.stringify(server)}], { firstPauseMs: 20 }))`;
  const kept = spawn(process.execPath, ["-e", keeper], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  kept.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const pids = (): number[] =>
    existsSync(counter) ? readFileSync(counter, "utf8").trim().split("\n").map(Number) : [];
  return { kept, said: () => said, pids };
}

const codeOf = async (kept: ChildProcess): Promise<unknown> => (await once(kept, "exit"))[0];

test("a server that died is started again, with a sentence and a growing pause, until it is told to stop", async () => {
  const { kept, said, pids } = keep("died", [70, "SIGKILL", 134, 0]);
  expect(await codeOf(kept)).toBe(0);
  expect(pids()).toHaveLength(4);
  expect(said().match(/máy chủ dừng ngoài ý muốn \((mã \d+|SIG\w+)\)/g)).toEqual([
    "máy chủ dừng ngoài ý muốn (mã 70)",
    "máy chủ dừng ngoài ý muốn (SIGKILL)",
    "máy chủ dừng ngoài ý muốn (mã 134)",
  ]);
});

test("a refusal to start is final, and nothing is added to its sentence", async () => {
  const { kept, said, pids } = keep("refused", [1]);
  expect(await codeOf(kept)).toBe(1);
  expect([pids().length, said()]).toEqual([1, ""]);
});

test("a refusal after a death may pass: its database is still coming up", async () => {
  const { kept, pids } = keep("coming-up", ["SIGKILL", 1, 1, 0]);
  expect(await codeOf(kept)).toBe(0);
  expect(pids()).toHaveLength(4);
});

test("told to stop, it ends with its server, also between two starts", async () => {
  const serving = keep("told", ["serve"]);
  await expect.poll(() => serving.pids().length, { timeout: 30_000 }).toBe(1);
  serving.kept.kill("SIGTERM");
  expect(await codeOf(serving.kept)).toBe(0);
  expect(() => process.kill(serving.pids()[0]!, 0)).toThrow("ESRCH");

  const waiting = keep(
    "told-between",
    Array.from({ length: 30 }, () => 70),
  );
  await expect.poll(() => waiting.pids().length, { timeout: 30_000 }).toBeGreaterThan(5);
  waiting.kept.kill("SIGTERM");
  await codeOf(waiting.kept);
  expect(waiting.kept.exitCode === 0 || waiting.kept.exitCode === 70).toBe(true);
});

test("a server killed while it serves is started again, and told to stop it ends in order", async () => {
  const { kept, pids } = keep("killed", ["serve", "serve"]);
  await expect.poll(() => pids().length, { timeout: 30_000 }).toBe(1);
  process.kill(pids()[0]!, "SIGKILL");
  await expect.poll(() => pids().length, { timeout: 30_000 }).toBe(2);
  kept.kill("SIGTERM");
  expect(await codeOf(kept)).toBe(0);
});
