import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { appendToLog, canonicalJson, readLog, type StoredEntry, takeTurn, verifyChain } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let entries: readonly StoredEntry[];

beforeAll(async () => {
  database = await freshDatabase();
  for (let n = 1; n <= 8; n++) await append(n);
  entries = await all(readLog(database.queries));
});
afterAll(() => database.remove());

async function all(found: AsyncIterable<StoredEntry>): Promise<StoredEntry[]> {
  const list: StoredEntry[] = [];
  for await (const entry of found) list.push(entry);
  return list;
}

function append(n: number): Promise<unknown> {
  return database.queries.transaction().execute(async (tx) => {
    await takeTurn(tx);
    return appendToLog(tx, {
      at: `2020-12-18T01:00:0${n}.000Z`,
      action: "thử.việc",
      actor: `person:${n}`,
      actorName: `Người thứ ${n} – “Đặng”`,
      yearId: n % 2 === 0 ? null : n,
      what: { điểm: n, "khoá lạ": ['"', "\\", "\u2028"] },
      why: "",
    });
  });
}

const faultOf = async (chain: readonly StoredEntry[], head?: string) => (await verifyChain(chain, head)).fault;

test("an empty log and an untouched one are sound", async () => {
  expect(await verifyChain([])).toEqual({ entries: 0, head: "0".repeat(64), fault: undefined });
  expect(await verifyChain(entries)).toEqual({ entries: 8, head: entries[7]!.hash, fault: undefined });
});

test("whichever field of whichever line is changed, the change is found at that line or where the chain stops", async () => {
  const fields = ["seq", "at", "action", "actor", "yearId", "content", "contentHash", "previousHash", "hash"] as const;
  const change = fc.record({
    at: fc.nat(7),
    field: fc.constantFrom(...fields),
    text: fc.string(),
    number: fc.integer({ min: 1, max: 50 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, field, text, number }) => {
      const changed = entries.map((entry) => ({ ...entry })) as Record<string, unknown>[];
      const before = changed[at]![field];
      changed[at]![field] = field === "seq" || field === "yearId" ? number : text;
      fc.pre(changed[at]![field] !== before);
      const fault = await faultOf(changed as never);
      expect(fault).toBeDefined();
      expect(fault!.seq).toBeGreaterThanOrEqual(1);
      expect(fault!.seq).toBeLessThanOrEqual(9);
      if (field !== "seq") expect(fault).toEqual({ code: "changed", seq: at + 1 });
    }),
    { numRuns: 500 },
  );
});

test("one letter changed inside a stored content is found", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(7), fc.nat(), async (at, place) => {
      const content = entries[at]!.content!;
      const letter = place % content.length;
      const other = content[letter] === "x" ? "y" : "x";
      const changed = entries.with(at, {
        ...entries[at]!,
        content: content.slice(0, letter) + other + content.slice(letter + 1),
      });
      expect(await faultOf(changed)).toEqual({ code: "changed", seq: at + 1 });
    }),
  );
});

test("a line taken out is named", async () => {
  for (let at = 0; at < 7; at++)
    expect(await faultOf(entries.toSpliced(at, 1))).toEqual({ code: "missing", seq: at + 1 });
});

test("two lines that changed places are named by the first of them", async () => {
  for (let at = 0; at < 7; at++) {
    const [one, two] = [entries[at]!, entries[at + 1]!];
    const swapped = entries.with(at, { ...two, seq: one.seq }).with(at + 1, { ...one, seq: two.seq });
    expect(await faultOf(swapped)).toEqual({ code: "reordered", seq: at + 1 });
  }
});

test("a tail cut off is sound by itself, and found by the hash that the minutes carry", async () => {
  const cut = entries.slice(0, 5);
  expect(await faultOf(cut)).toBeUndefined();
  expect(await faultOf(cut, entries[4]!.hash)).toBeUndefined();
  expect(await faultOf(cut, entries[2]!.hash.slice(0, 12))).toBeUndefined();
  expect(await faultOf(cut, entries[7]!.hash)).toEqual({ code: "tail-cut", seq: 6 });
});

test("the value the chain starts from is no line's hash, neither in an empty log nor in a long one", async () => {
  const zeros = "0".repeat(64);
  expect(await faultOf([], zeros)).toEqual({ code: "tail-cut", seq: 1 });
  for (const head of [zeros, zeros.slice(0, 12)])
    expect(await faultOf(entries, head)).toEqual({ code: "tail-cut", seq: 9 });
});

test("a line rewritten together with its own hashes is named by the line after it", async () => {
  const other = await freshDatabase();
  try {
    await other.queries.transaction().execute(async (tx) => {
      await takeTurn(tx);
      await appendToLog(tx, { ...JSON.parse(entries[0]!.content!), why: "viết lại" });
    });
    const [forged] = await all(readLog(other.queries));
    expect(await faultOf([forged!])).toBeUndefined();
    expect(await faultOf(entries.with(0, forged!))).toEqual({ code: "changed", seq: 1 });
  } finally {
    await other.remove();
  }
});

test("a reader who may see only hashes still follows the chain, and finds what was replaced", async () => {
  const hidden = entries.map((entry, at) => (at % 3 === 0 ? entry : { ...entry, content: null }));
  expect(await faultOf(hidden)).toBeUndefined();
  expect(await faultOf(hidden.with(4, { ...hidden[4]!, contentHash: "0".repeat(64) }))).toEqual({
    code: "changed",
    seq: 5,
  });
  expect(await faultOf(hidden.toSpliced(4, 1))).toEqual({ code: "missing", seq: 5 });
});

test("the database itself refuses to change, delete or empty the log", async () => {
  for (const statement of ["update log_entry set content = ''", "delete from log_entry", "truncate log_entry"])
    await expect(database.pool.query(statement)).rejects.toThrow("append-only");
  expect(await faultOf(await all(readLog(database.queries)))).toBeUndefined();
});

test("the same content always has the same bytes, whatever the order its fields came in", () => {
  const nested = fc.object({ maxDepth: 3 });
  fc.assert(
    fc.property(nested, (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
});

test("a log longer than one stretch of reading is read whole and in order", async () => {
  const long = await freshDatabase();
  try {
    await long.queries.transaction().execute(async (tx) => {
      await takeTurn(tx);
      for (let n = 1; n <= 1005; n++)
        await appendToLog(tx, {
          at: "2020-12-18T01:00:00.000Z",
          action: "a",
          actor: "anyone",
          actorName: "",
          yearId: null,
          what: n,
          why: "",
        });
    });
    expect(await verifyChain(readLog(long.queries))).toMatchObject({ entries: 1005, fault: undefined });
  } finally {
    await long.remove();
  }
});
