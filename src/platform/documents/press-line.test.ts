import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "vitest";
import { excelOf, readExcel } from "./index.ts";
import { pressLine } from "./press-line.ts";

const thread = (program: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${program}`)}`);
const echo = `parentPort.on("message", (part) => { if (part === "hang") for (;;); if (part === "die") process.exit(3);
  if (part === "swell") { const all = []; for (;;) all.push({ n: all.length, s: "x" + all.length }); }
  parentPort.postMessage({ bytes: Buffer.from(part) }); });`;
const limits = { mayWait: 3, megabytes: 24, tooLong: "list-too-long" } as const;

test("one that hangs, swells or dies is said, and the next file is made by another thread", async () => {
  const print = pressLine<string>(thread(echo), { ...limits, seconds: 2 });
  expect(Buffer.from(await print(["a"])).toString()).toBe("a");
  await expect(print(["hang"])).rejects.toMatchObject({ code: "list-too-long" });
  await expect(print(["swell"])).rejects.toMatchObject({ code: "list-too-long" });
  await expect(print(["die"])).rejects.toThrow("the press ended");
  expect(Buffer.from(await print(["b"])).toString()).toBe("b");
});

test("whoever leaves stops it, also while waiting; too many who wait are told", async () => {
  const print = pressLine<string>(thread(echo), { ...limits, seconds: 20 });
  const gone = new AbortController();
  const first = print(["hang"], gone.signal);
  const second = print(["b"], gone.signal);
  const third = print(["c"]);
  await expect(print(["d"])).rejects.toMatchObject({ code: "papers-waiting" });
  gone.abort();
  await expect(first).rejects.toMatchObject({ code: "file-stopped" });
  await expect(second).rejects.toMatchObject({ code: "file-stopped" });
  expect(Buffer.from(await third).toString()).toBe("c");
});

test("while a long list is packed others are served", async () => {
  const column = { header: "Tên", width: 9, kind: "text" } as const;
  const rows = Array.from({ length: 4900 }, (_, at) => [`Đơn vị ${at}`, "a", "b", "c", "d", "e"]);
  const columns = rows[0]!.map(() => column);
  await excelOf({ code: "x", sheets: [{ name: "A", titleLines: [], columns, rows: [] }] });
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const bytes = await excelOf({ code: "x", sheets: [{ name: "A", titleLines: [], columns, rows }] });
  const took = performance.now() - started;
  delay.disable();
  // Packed on this thread, it would stand still for nearly as long as packing takes.
  expect(delay.max / 1e6).toBeLessThan(took / 2);
  const read = await readExcel(new Uint8Array(bytes));
  expect(read.ok && read.value[0]!.rows.at(-1)!.map((cell) => "text" in cell && cell.text)).toEqual(rows.at(-1));
});
