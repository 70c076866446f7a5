import { z } from "zod";

/** A part of a JSON Schema, as far as inputs of deeds use it. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: { readonly enum?: string[] } & Schema;
  readonly maxProperties?: number;
  readonly maxLetters?: number;
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
export const longestInput = (schema: z.ZodType): unknown =>
  fill(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema);

/** As some languages write JSON: every letter that is not ASCII as an escape. */
export const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

function fill(schema: Schema, most = Infinity): unknown {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return longest(choices.map((one) => fill(one, most)));
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return longest(schema.enum);
  if (schema.type === "array") return Array.from({ length: schema.maxItems! }, () => fill(schema.items!, most));
  if (schema.type === "object") {
    const known = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, fill(one, most)] as const);
    const names = schema.propertyNames;
    const keys =
      names?.enum ?? Array.from({ length: schema.maxProperties ?? 0 }, (_, at) => letters(names?.maxLength ?? 0, at));
    const each = Math.floor((schema.maxLetters ?? most) / keys.length);
    return Object.fromEntries([
      ...known,
      ...keys.map((key) => [key, fill(schema.additionalProperties as Schema, each)] as const),
    ]);
  }
  if (schema.type === "string" && schema.format === "date") return "2020-12-18";
  if (schema.type === "string" && schema.format === "base64")
    return "A".repeat(schema.maxLength! - (schema.maxLength! % 4));
  if (schema.type === "string") return letters(Math.min(schema.maxLength!, most));
  if (schema.type === "boolean") return false;
  if (schema.type === "null") return null;
  const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = schema;
  return longest([Math.max(minimum, -Number.MAX_SAFE_INTEGER), Math.min(maximum, Number.MAX_SAFE_INTEGER)]);
}
