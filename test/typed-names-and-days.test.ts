// What somebody types and a signed paper shows: names without look-alike letters, days of our time; in every deed there is.
import { expect, test } from "vitest";
import type { z } from "zod";
import { deeds } from "../src/actions.ts";

type Schema = z.core.$ZodType;
interface Field {
  /** “awards.record-named: award.recipient”. */
  readonly at: string;
  readonly schema: Schema;
}

/** Every field of an input, whatever it is wrapped in; a list's items carry the list's name. */
function* fieldsOf(schema: Schema, at: string): Generator<Field> {
  yield { at, schema };
  const {
    shape,
    element,
    options,
    innerType,
    in: before,
    left,
    right,
    valueType,
  } = schema._zod.def as unknown as {
    shape?: Record<string, Schema>;
    options?: readonly Schema[];
  } & Partial<Record<"element" | "innerType" | "in" | "left" | "right" | "valueType", Schema>>;
  for (const [name, one] of Object.entries(shape ?? {}))
    yield* fieldsOf(one, at.endsWith(": ") ? `${at}${name}` : `${at}.${name}`);
  for (const one of [element, innerType, before, left, right, valueType, ...(options ?? [])])
    if (one) yield* fieldsOf(one, at);
}

const all = deeds
  .filter(({ kind }) => kind === "action")
  .flatMap(({ name, input }) => [...fieldsOf(input, `${name}: `)]);
const takes = (schema: Schema, value: unknown): boolean => (schema as z.ZodType).safeParse(value).success;

test("no deed takes a day of the year 1, 202 or 2999", () => {
  const days = all.filter(({ schema }) => takes(schema, "2020-12-18") && !takes(schema, "2020-13-45"));
  expect(days.length).toBeGreaterThan(25);
  const wild = days.filter(({ schema }) =>
    ["0001-01-01", "0202-12-18", "2999-12-31"].some((day) => takes(schema, day)),
  );
  expect(wild.map(({ at }) => at)).toEqual([]);
});

/** Names of people and units that stand in a signed paper; what is named after a vote, a meeting or a list is no such name. */
const ofSomebody =
  /(\.|: )(fullNames?|chiefName|recipient|signedBy|author)$|(chair|secretary|deputy|attendee|delegates?|guests?|tellers|decidedBy|members|signatories)(\.name)?$/;

test("no name of a person or unit that reaches a signed paper takes a Cyrillic letter or a hidden sign", () => {
  const taking = all.filter(({ at, schema }) => ofSomebody.test(at) && takes(schema, "Trần Văn Bình"));
  // The outermost at each place is what the door asks: inside it stands what is asked before a name is put in order.
  const names = [...new Map(taking.toReversed().map((field) => [field.at, field])).values()];
  expect(names.length).toBeGreaterThan(15);
  const wrong = names.filter(({ schema }) =>
    ["Trần Văn Вình", "Trần\u200b Văn Bình"].some((name) => takes(schema, name)),
  );
  expect(wrong.map(({ at }) => at)).toEqual([]);
});
