// Every input has an end, and the longest legal one passes the limits of its door: both follow from the same schema.
import { expect, test } from "vitest";
import { z } from "zod";
import { deeds } from "../src/actions.ts";
import { extentOf } from "../src/platform/deeds/index.ts";
import { bodyLimitOf, fits } from "../src/platform/http/json-body.ts";
import { escaped, longestInput } from "./support/longest-input.ts";

test("no deed takes a text, list or record without an end, and the longest legal input passes its door", () => {
  const sent = deeds.filter((deed) => deed.kind === "action" || (deed.kind === "query" && deed.largeInput));
  expect(sent.length).toBeGreaterThan(100);
  let legal = 0;
  for (const deed of sent) {
    const extent = extentOf(deed.input, deed.name);
    const input = longestInput(deed.input);
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

test("no deed takes more than can be read on the way: a file of 3 MB, a list of some thousand, never both", () => {
  for (const { name, input } of deeds) {
    const { bytes, values } = extentOf(input, name);
    expect(bytes, name).toBeLessThan(4_800_000);
    expect(values, name).toBeLessThanOrEqual(51_000);
    if (values > 10_000) expect(bytes, name).toBeLessThan(4_000_000);
  }
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
