import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import type { Language } from "../../basics/words.ts";
import { fieldWords, sayIssue } from "./field-words.ts";
import { legible } from "./legible.ts";
import { type Outcome, sentence } from "./outcome.ts";

/** What is wrong with one field, as a person reads it; an empty path is the whole. */
export interface FieldFault {
  readonly path: readonly PropertyKey[];
  readonly sentence: string;
}

export type ReadFields<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * Faults that are told at most. A sentence is found for each, which takes longer than finding the fault: ten thousand
 * points that are all too high would hold up everybody.
 */
const mostFaults = 200;

/** Parses what somebody wrote – typed, sent or in a row of a file – and says its faults in that person's language. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  raw: unknown,
  language: Language,
): ReadFields<z.output<Schema>> {
  const read = schema._zod.run({ value: legible(raw), issues: [] }, { async: false });
  assert(!(read instanceof Promise), "schemas of inputs ask nobody");
  if (read.issues.length === 0) return { ok: true, value: read.value as z.output<Schema> };
  const told = read.issues
    .slice(0, mostFaults)
    .map((issue) => z.core.util.finalizeIssue(issue, { error: fieldWords[language] }, z.config()));
  return { ok: false, faults: told.map((issue) => ({ path: issue.path, sentence: sayIssue(issue, language) })) };
}

/** Parses an input once, at the door; the first fault of each field is told. */
export function readInput(
  schema: z.ZodType,
  raw: unknown,
  language: Language,
): { readonly ok: true; readonly input: never } | { readonly ok: false; readonly outcome: Outcome<never> } {
  const read = readFields(schema, raw, language);
  if (read.ok) return { ok: true, input: read.value as never };
  const fields: Record<string, string> = {};
  for (const fault of read.faults) fields[fault.path.join(".")] ??= fault.sentence;
  return { ok: false, outcome: { kind: "invalid", fields, sentence: sentence("invalid", language) } };
}
