import { z } from "zod";
import { assert } from "../../basics/assert.ts";

/** How large the largest legal input of a deed can be, as JSON. */
export interface Extent {
  readonly bytes: number;
  /** Objects and lists within one another. */
  readonly depth: number;
  /** Single values, objects and lists, counted with the whole. */
  readonly values: number;
}

/**
 * The largest input that a schema lets pass, from its own bounds, so that no limit is written down a second time.
 *
 * @throws Error when a text, list or record has no bound: a deed is not offered whose input has no end
 */
export function extentOf(schema: z.ZodType, name: string): Extent {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  return measure(whole, name, whole.$defs ?? {});
}

interface JsonSchema {
  /** Several where a value may be of either kind: true, false or null. */
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** What a schema's own check holds a record of texts to: letters of all of them together. */
  readonly maxLetters?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly maxProperties?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A letter of Vietnamese takes up to three bytes, and six where the sender writes every letter as an escape. */
const bytesPerLetter = 6;

/** The longest of true, false and null. */
const shortValue: Extent = { bytes: 5, depth: 0, values: 1 };

function measure(schema: JsonSchema, path: string, defs: Readonly<Record<string, JsonSchema>>): Extent {
  const inside = (one: JsonSchema, where: string): Extent => measure(one, where, defs);
  const { $ref } = schema;
  if ($ref !== undefined) return inside(defs[$ref.replace("#/$defs/", "")]!, path);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((one) => inside(one, path)).reduce(larger);
  if (schema.const !== undefined) return written(schema.const);
  if (schema.enum) return schema.enum.map(written).reduce(larger);
  if (typeof schema.type === "object")
    return schema.type.map((type) => inside({ ...schema, type }, path)).reduce(larger);
  switch (schema.type) {
    case "string":
      return { ...shortValue, bytes: 2 + lettersOf(schema, path) };
    case "array": {
      assert(schema.maxItems !== undefined && schema.items, `${path}: a list without a bound`);
      return times(inside(schema.items, `${path}[]`), schema.maxItems);
    }
    case "object":
      return [...membersOf(schema, path, inside)].reduce(together, { bytes: 2, depth: 1, values: 1 });
    case "integer":
      return wholeNumber(schema);
    case "number":
      return { ...shortValue, bytes: 25 };
    case "boolean":
    case "null":
      return shortValue;
    case undefined:
    default:
      throw new Error(`${path}: a value that nothing is said of`);
  }
}

function lettersOf({ maxLength, format }: JsonSchema, path: string): number {
  if (format === "date") return 10 * bytesPerLetter;
  assert(maxLength !== undefined, `${path}: a text without a bound`);
  return format === "base64" ? maxLength : maxLength * bytesPerLetter;
}

function* membersOf(
  { properties = {}, additionalProperties, propertyNames, maxProperties, maxLetters }: JsonSchema,
  path: string,
  inside: (one: JsonSchema, where: string) => Extent,
): Generator<Extent> {
  const member = (key: Extent, value: Extent): Extent => ({ ...value, bytes: key.bytes + 2 + value.bytes });
  for (const [key, one] of Object.entries(properties)) yield member(written(key), inside(one, `${path}.${key}`));
  if (typeof additionalProperties !== "object" || !propertyNames) return;
  const keys = propertyNames.enum?.length ?? maxProperties;
  assert(keys !== undefined, `${path}: a record without a bound`);
  const values = maxLetters === undefined ? additionalProperties : withoutLetters(additionalProperties);
  const one = member(inside(propertyNames, `${path} key`), inside(values, `${path}.*`));
  for (let each = 0; each < keys; each++) yield one;
  if (maxLetters !== undefined) yield { bytes: maxLetters * bytesPerLetter, depth: 0, values: 0 };
}

const withoutLetters = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === "maxLength" ? 0 : value))) as JsonSchema;

/** With a point and a zero, as some languages write every number. */
function wholeNumber({ minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): Extent {
  return { ...shortValue, bytes: Math.max(lengthOf(minimum), lengthOf(maximum)) + ".0".length };
}

const lengthOf = (value: number): number => String(value).length;

/** A word of the schema itself, a key or a choice: nobody escapes a letter that need not be, but for the slash. */
function written(value: unknown): Extent {
  const text = JSON.stringify(value);
  return { ...shortValue, bytes: [...text].reduce((sum, letter) => sum + bytesOf(letter), 0) };
}

const bytesOf = (letter: string): number => (letter > "~" ? letter.length * bytesPerLetter : letter === "/" ? 2 : 1);

const larger = (one: Extent, other: Extent): Extent => ({
  bytes: Math.max(one.bytes, other.bytes),
  depth: Math.max(one.depth, other.depth),
  values: Math.max(one.values, other.values),
});

const together = (whole: Extent, part: Extent): Extent => ({
  bytes: whole.bytes + part.bytes + 1,
  depth: Math.max(whole.depth, part.depth + 1),
  values: whole.values + part.values,
});

const times = (one: Extent, count: number): Extent => ({
  bytes: 2 + (one.bytes + 1) * count,
  depth: one.depth + 1,
  values: 1 + one.values * count,
});
