import { expect, test } from "vitest";
import { readSettings } from "./index.ts";

const given = (text: string) => readSettings({ PUBLIC_ADDRESS: text }).publicAddress;

test("the address that invitation links begin with is an origin and nothing more", () => {
  expect(given("https://thidua.ninhbinh.gov.vn")).toBe("https://thidua.ninhbinh.gov.vn");
  expect(given(" http://10.0.0.5:8080/ ")).toBe("http://10.0.0.5:8080");
  expect(given("")).toBeUndefined();
  expect(readSettings({}).publicAddress).toBeUndefined();
});

test.each([
  "thidua.ninhbinh.gov.vn",
  "ftp://thidua.ninhbinh.gov.vn",
  "https://thidua.ninhbinh.gov.vn/thidua",
  "https://thidua.ninhbinh.gov.vn/?a=1",
  "https://thidua.ninhbinh.gov.vn/#a",
  "https://ai-do@thidua.ninhbinh.gov.vn",
])("“%s” is refused at the start, with what to write instead", (text) => {
  expect(() => given(text)).toThrow(/PUBLIC_ADDRESS/);
});
