import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { coverageOf } from "./font-coverage.ts";

const faces = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"].map((face) => {
  const path = import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`);
  return coverageOf(readFileSync(fileURLToPath(path)));
});

const covered = (text: string): boolean =>
  [...text].every((letter) => faces.every((face) => face(letter.codePointAt(0)!)));

test("every Vietnamese letter, upper and lower, is in all four faces", () => {
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
    ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"].map((mark) => vowel + mark),
  );
  const letters = [...vowels, ..."bcdđghklmnpqrstvxfjwz"].join("").normalize("NFC");
  expect(covered(letters + letters.toUpperCase())).toBe(true);
  expect(covered("□…–“”‘’½€₫0123456789 \u00a0")).toBe(true);
});

test("letters of other scripts and pictures are not", () => {
  for (const sign of ["漢", "\u0e01", "\u{1f600}", "\u{10ffff}", "\u1abf"]) expect(covered(sign)).toBe(false);
});

test("the four faces cover the same characters, so one may speak for all", () => {
  for (let codePoint = 0x20; codePoint < 0x10000; codePoint++) {
    const [regular, ...others] = faces.map((face) => face(codePoint));
    if (others.some((face) => face !== regular)) expect.fail(`U+${codePoint.toString(16)} differs between faces`);
  }
});
