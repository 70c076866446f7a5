// What schemas say of a field exists in Vietnamese and in English, and reaches who reads either.
import { globSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { deeds } from "../src/actions.ts";
import { englishFor } from "../src/basics/words.ts";
import { freshDatabase } from "./support/database.ts";
import { openDoor } from "./support/door.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let door: Awaited<ReturnType<typeof openDoor>>;
beforeAll(async () => {
  database = await freshDatabase();
  door = await openDoor(database);
});
afterAll(async () => {
  await door.app.close();
  await database.close();
});

/** A sentence given to a schema or a check as a bare string: `.min(1, "…")`, `error: "…"`, `z.iso.date("…")`. */
const bare = new RegExp(
  [
    String.raw`\.(?:min|max|length|regex|refine|gt|lt|gte|lte|multipleOf|startsWith|endsWith|includes)\((?:[^()"'\u0060]|\([^()]*\)|"")*,\s*["'\u0060]`,
    String.raw`\b(?:iso\.)?(?:date|datetime|time|int|string|number|boolean|base64|email|url|uuid|nonempty|positive|nonnegative)\(["'\u0060]`,
    String.raw`\b(?:error|message):\s*["'\u0060]`,
  ].join("|"),
  "g",
);
const ofSchemas = globSync([
  "src/features/**/*.ts",
  "src/platform/**/*.ts",
  "src/engines/{counting,law}/**/*.ts",
]).filter((file) => !file.endsWith(".test.ts") && readFileSync(file, "utf8").includes('from "zod"'));

test("the scan sees sentences of every kind, so that finding none means something", () => {
  expect(ofSchemas.length).toBeGreaterThan(100);
  const [one, two, three, four] = [
    `z.string().min(1, "Nhập lý do.")`,
    `z.iso.date("Nhập ngày.")`,
    `z.int().min(1, { error: "Ít nhất 1." })`,
    `.refine((day) => day !== "", "Ngày chưa đúng.")`,
  ];
  for (const line of [one, two, three, four]) expect(line?.match(bare), line).toHaveLength(1);
  expect(`z.int().min(1, bilingual({ vi: "Một.", en: "One." })).max(9)`.match(bare)).toBeNull();
});

test("no schema carries a sentence in one language only", () => {
  const alone = ofSchemas.flatMap((file) =>
    (readFileSync(file, "utf8").match(bare) ?? []).map((found) => `${file}: ${found.trim()}`),
  );
  expect(alone).toEqual([]);
});

test("every sentence that the input of a deed can say has its English", () => {
  const said = new Set(deeds.flatMap(({ input }) => [...sentencesIn(input)]));
  expect(said.size).toBeGreaterThan(80);
  expect([...said].filter((sentence) => englishFor(sentence) === undefined)).toEqual([]);
});

test("one field, two readers: each reads the exact sentence of our own", async () => {
  const asked = { "people.sign-in": { signInName: "", password: "" } };
  expect(await fieldsAt("people.sign-in", asked["people.sign-in"], "en")).toEqual({
    signInName: "Write the sign-in name.",
    password: "Write the password.",
  });
  expect(await fieldsAt("people.sign-in", asked["people.sign-in"], "vi")).toEqual({
    signInName: "Chưa nhập tên đăng nhập.",
    password: "Chưa nhập mật khẩu.",
  });
});

test("what our sentences do not cover is no machine's text either", async () => {
  const sent = { signInName: 5, password: "x".repeat(201), extra: true };
  expect(await fieldsAt("people.sign-in", sent, "vi")).toMatchObject({ signInName: "Nhập ô này bằng chữ." });
  expect(await fieldsAt("people.sign-in", sent, "en")).toMatchObject({
    signInName: "Write this as text.",
    password: "The password is longer than 200 characters. Write a shorter one.",
  });
});

async function fieldsAt(deed: string, payload: object, language: string): Promise<unknown> {
  const headers = { "accept-language": language, "idempotency-key": crypto.randomUUID() };
  const answer = await door.app.inject({ method: "POST", url: `/api/${deed}`, payload, headers });
  return (answer.json() as { fields?: unknown }).fields;
}

/** Every sentence that a schema, its checks and its parts bring along. */
function sentencesIn(root: unknown, seen = new Set<unknown>()): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const inside = (value as { _zod?: { def?: Record<string, unknown> } })._zod?.def;
    if (inside === undefined) {
      for (const part of Object.values(value)) walk(part);
      return;
    }
    const { error, ...parts } = inside;
    const said: unknown = typeof error === "function" ? error({ code: "custom", input: undefined }) : undefined;
    if (typeof said === "string") found.add(said);
    for (const part of Object.values(parts)) walk(part);
  };
  walk(root);
  return found;
}

test("the walk through a schema finds what stands deep in it", () => {
  const deep = z.object({ a: z.array(z.string().trim().min(1, "Sâu.").max(3)).nullable().default(null) });
  expect([...sentencesIn(deep)]).toEqual(["Sâu."]);
});
