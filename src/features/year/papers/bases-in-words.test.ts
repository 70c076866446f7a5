import { expect, test } from "vitest";
import { basesInWords } from "./bases-in-words.ts";

test("each ground begins with “Căn cứ” and ends with a semicolon, the last with a full stop, however it was typed", () => {
  const typed = ["Luật Thi đua, khen thưởng", " căn cứ Quyết định số 12/QĐ-UBND;", "Theo đề nghị của thư ký."];
  expect(basesInWords(typed)).toEqual([
    "Căn cứ Luật Thi đua, khen thưởng;",
    "căn cứ Quyết định số 12/QĐ-UBND;",
    "Theo đề nghị của thư ký.",
  ]);
});

test("a comma ends them where the sentence goes on", () => {
  expect(basesInWords(["Quy chế", "Biên bản"], ",")).toEqual(["Căn cứ Quy chế;", "Căn cứ Biên bản,"]);
});

test("no grounds are no lines", () => {
  expect(basesInWords([])).toEqual([]);
});
