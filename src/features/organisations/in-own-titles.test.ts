import { expect, test } from "vitest";
import { inOwnTitles } from "./in-own-titles.ts";

test.each([
  ["Bộ Công an", "Bộ Công an"],
  ["UBND tỉnh Phú Thọ", "UBND tỉnh"],
  ["Ủy ban nhân dân tỉnh Phú Thọ", "UBND tỉnh"],
  ["Uỷ ban nhân dân thành phố Hải Phòng", "UBND thành phố"],
  ["Tỉnh Phú Thọ", "UBND tỉnh"],
  ["Thành phố Hải Phòng", "UBND thành phố"],
  ["Tập đoàn Dầu khí Việt Nam", ""],
  ["UBND xã Tam Đảo", ""],
  ["Bộ đội Biên phòng", "Bộ đội Biên phòng"],
])("%s gives its own awards as “%s”", (name, inTitles) => {
  expect(inOwnTitles({ name, titleName: "" })).toBe(inTitles);
});

test("what the owner told comes first", () => {
  expect(inOwnTitles({ name: "Tập đoàn Dầu khí Việt Nam", titleName: "Tập đoàn" })).toBe("Tập đoàn");
});
