import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { whole } from "../../../test/support/whole.ts";
import { sayNotMade as say, makingAside, type Step } from "./index.ts";

const entry = new URL("../../../test/support/asides.ts", import.meta.url);
let database: Awaited<ReturnType<typeof freshDatabase>>;
let make: ReturnType<typeof makingAside>;

beforeAll(async () => {
  database = await freshDatabase();
  make = makingAside(entry, { minutes: 1, megabytes: 256 });
});
afterAll(() => database.remove());

const asked = (job: string, signal?: AbortSignal) => make({ queries: database.queries, job, signal });

test("a file is whole before a byte of it leaves, its steps are heard, and nothing of it stays", async () => {
  const heard: Step[] = [];
  const made = await make({ queries: database.queries, job: "well", hear: (step) => heard.push(step) });
  if (!made.ok) throw new Error(made.refusal.code);
  const bytes = await whole(made.value.chunks);
  expect(Buffer.from(bytes).toString()).toBe("một nửa, và một nửa: 0");
  expect(made.value.length).toBe(bytes.length);
  expect(heard).toEqual([
    { title: "", done: 0, of: 0 },
    { title: "well", done: 0, of: 1 },
  ]);
});

test.each([
  ["dies", "making-died"],
  ["fails", "making-died"],
  ["full", "making-no-space"],
  ["swells", "making-too-heavy"],
  ["swells outside", "making-too-heavy"],
] as const)(
  "one that %s is told as %s, and the next is made",
  async (job, code) => {
    expect(await asked(job)).toEqual({ ok: false, refusal: { code } });
    expect((await asked("well")).ok).toBe(true);
  },
  60_000,
);

test("what is not ready in its time, or not wanted any more, is ended", async () => {
  const hasty = makingAside(entry, { minutes: 0.02, megabytes: 256 });
  expect(await hasty({ queries: database.queries, job: "hangs" })).toEqual({
    ok: false,
    refusal: { code: "making-too-long", minutes: 0.02 },
  });
  const gone = new AbortController();
  const left = asked("hangs", gone.signal);
  gone.abort();
  expect(await left).toEqual({ ok: false, refusal: { code: "making-stopped" } });
});

test("where no file can be begun the next has its turn as before", async () => {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = "/khong-co-thu-muc-nay";
  try {
    await expect(asked("well")).rejects.toThrow("ENOENT");
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  expect((await asked("well")).ok).toBe(true);
}, 20_000);

test("one at a time: four more may wait, the next is told", async () => {
  const gone = new AbortController();
  const all = Array.from({ length: 6 }, () => asked("hangs", gone.signal));
  expect(await Promise.race(all)).toEqual({ ok: false, refusal: { code: "making-busy" } });
  gone.abort();
  const ends = (await Promise.all(all)).map((end) => !end.ok && end.refusal.code);
  expect(ends.filter((code) => code === "making-stopped")).toHaveLength(5);
});

test("each end has its sentence in both languages: what happened, that nothing is lost, what to do", () => {
  const codes = ["making-stopped", "making-too-heavy", "making-no-space", "making-died"] as const;
  for (const code of codes) {
    expect(say({ code }, "vi")).toContain("Dữ liệu không bị đụng tới");
    expect(say({ code }, "en")).toContain("No data was touched");
  }
  expect(say({ code: "making-too-long", minutes: 15 }, "vi")).toContain("quá 15 phút");
  expect(say({ code: "making-busy" }, "vi")).toContain("bấm lại sau ít phút");
});
