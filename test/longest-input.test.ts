// Every input has an end, and the longest legal one passes the limits of its door: both follow from the same schema.
import { expect, test } from "vitest";
import { z } from "zod";
import { deeds } from "../src/actions.ts";
import { extentOf } from "../src/platform/deeds/index.ts";
import { bodyLimitOf, fits } from "../src/platform/http/json-body.ts";

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: { readonly enum?: string[] } & Schema;
  readonly maxProperties?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const letters = (count: number, from = 0): string =>
  "ệ".repeat(Math.max(0, count - 4)) + String(from).padStart(4, "0").slice(-Math.min(4, count));
const longest = (all: readonly unknown[]): unknown =>
  all.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];

/** The longest Vietnamese input that a schema describes: every list full, every text to its last letter. */
function fill(schema: Schema): unknown {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return longest(choices.map(fill));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return longest(schema.enum);
  if (schema.type === "array") return Array.from({ length: schema.maxItems! }, () => fill(schema.items!));
  if (schema.type === "object") {
    const known = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, fill(one)] as const);
    const names = schema.propertyNames;
    const keys =
      names?.enum ?? Array.from({ length: schema.maxProperties ?? 0 }, (_, at) => letters(names?.maxLength ?? 0, at));
    return Object.fromEntries([
      ...known,
      ...keys.map((key) => [key, fill(schema.additionalProperties as Schema)] as const),
    ]);
  }
  if (schema.type === "string" && schema.format === "date") return "2020-12-18";
  if (schema.type === "string" && schema.format === "base64")
    return "A".repeat(schema.maxLength! - (schema.maxLength! % 4));
  if (schema.type === "string") return letters(schema.maxLength!);
  return schema.type === "boolean"
    ? false
    : Math.min(schema.maximum ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
}

const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

test("no deed takes a text, list or record without an end, and the longest legal input passes its door", () => {
  const sent = deeds.filter((deed) => deed.kind === "action" || (deed.kind === "query" && deed.largeInput));
  expect(sent.length).toBeGreaterThan(100);
  let legal = 0;
  for (const deed of sent) {
    const extent = extentOf(deed.input, deed.name);
    const input = fill(z.toJSONSchema(deed.input, { io: "input", unrepresentable: "any" }) as Schema);
    const read = deed.input.safeParse(input);
    if (read.success) legal++;
    else
      expect(
        read.error.issues.filter((issue) => issue.code === "too_big" && issue.origin !== "number"),
        deed.name,
      ).toEqual([]);
    const body = JSON.stringify(input);
    for (const text of [body, escaped(body)]) {
      const bytes = Buffer.from(text);
      expect(bytes.length, deed.name).toBeLessThanOrEqual(bodyLimitOf(extent));
      expect(fits(bytes, extent), deed.name).toBe(true);
    }
  }
  // The others hold a text of a given form – a day, an hour, a code – which is shorter than what was filled in.
  expect(legal).toBeGreaterThan(60);
});

test("what is read from an address has an end too", () => {
  for (const deed of deeds) expect(extentOf(deed.input, deed.name).bytes, deed.name).toBeGreaterThan(1);
});

test("an input without an end is found, wherever it hides", () => {
  const endless = [
    z.string(),
    z.array(z.int()),
    z.record(z.string().max(3), z.int()),
    z.object({ deep: z.array(z.object({ text: z.string() })).max(3) }),
    z.union([z.int(), z.string()]),
    z.unknown(),
  ];
  for (const schema of endless)
    expect(() => extentOf(z.object({ it: schema }), "test.endless")).toThrow("test.endless.it");
});
