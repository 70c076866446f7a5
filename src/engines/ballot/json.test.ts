import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, readPlainJson } from "./json.ts";
import { count, countJson } from "./wire.ts";

const read = (text: string): unknown => readPlainJson(Buffer.from(text));

test("characters are escaped as the protocol asks", () => {
  expect(canonical('"\\/\b\f\n\r\t\u0001\u007fđ')).toBe('"\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u007fđ"');
  expect(canonical({ b: 12n, a: undefined })).toBe('{"b":"12"}');
});

test("any plain JSON reads back, and white space between tokens does not matter", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small" }), (value) => {
      // Keys like "1" move to the front of an object, so their order would say another thing than the text.
      fc.pre(!/"(\d+|__proto__)":|-0|[\d]e|\./.test(JSON.stringify(value)));
      const text = canonical(value);
      expect(readPlainJson(Buffer.from(text))?.value).toEqual(JSON.parse(text));
    }),
  );
  expect(readPlainJson(Buffer.from(' { "a" : [ 1 ,\n 2 ] } '))?.value).toEqual({ a: [1, 2] });
});

test("what two readers could take differently is refused", () => {
  for (const text of [
    '{"a":1,"a":2}',
    "1.0",
    "1e3",
    "-0",
    '"\\u0041"',
    '"\\/"',
    '{"2":0,"1":0}',
    "01",
    "",
    "[1]]",
    "\ufeff1",
  ]) {
    expect(read(text), text).toBeUndefined();
  }
  expect(readPlainJson(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toBeUndefined();
});

test("nesting that exhausts the stack is refused, not fatal", () => {
  expect(read("[".repeat(20) + "]".repeat(20))).toBeDefined();
  expect(read("[".repeat(1_000_000) + "]".repeat(1_000_000))).toBeUndefined();
  expect(read("[".repeat(1_000_000))).toBeUndefined();
});

test("counts change from number to text above 2^30 - 1, and have one spelling", () => {
  expect([countJson(2n ** 30n - 1n), countJson(2n ** 30n)]).toEqual([1_073_741_823, "1073741824"]);
  expect([count.safeParse(1_073_741_823).success, count.safeParse("1073741824").success]).toEqual([true, true]);
  for (const other of [1_073_741_824, "1073741823", "07", -1, 1.5, "-3", "0x1f"]) {
    expect(count.safeParse(other).success, String(other)).toBe(false);
  }
});
