import { expect, test } from "vitest";
import { legible } from "./legible.ts";

test("NUL, controls and marks that turn the writing round are taken out; what people type stays", () => {
  expect(legible("Cục\u0000 An\u0007 ninh\u202e kinh tế\u2069")).toBe("Cục An ninh kinh tế");
  expect(legible("\ufeffDòng một\r\nDòng\thai\u200b")).toBe("Dòng một\r\nDòng\thai");
  const typed = "Đồng chí “Nguyễn Văn A” – 9,5 điểm; <b>=1+1</b> 👩‍👩‍👧 العربية";
  expect(legible(typed)).toBe(typed);
});

test("half a surrogate pair becomes what the database would make of it", () => {
  expect(legible("a\ud800b")).toBe("a\ufffdb");
});

test("texts are found wherever they stand; numbers, null and nothing pass", () => {
  expect(legible({ rows: [{ name: "A\u0000", points: 9.5, note: null, more: undefined }], on: true })).toEqual({
    rows: [{ name: "A", points: 9.5, note: null, more: undefined }],
    on: true,
  });
});
