import { expect, test } from "vitest";
import { overlayAt, searchOf } from "./law-search.ts";

test("inside a year a page of the law begins with the regulation that the year goes by; outside one with none", () => {
  expect(overlayAt(undefined, "bac-ninh-86-2025")).toBe("bac-ninh-86-2025");
  expect(overlayAt(undefined, undefined)).toBeUndefined();
});

test.each([
  ["the year's own", "bac-ninh-86-2025"],
  ["another", "bca-12-2019"],
  ["none at all", undefined],
])("what was chosen instead stays chosen: %s", (_, overlay) => {
  for (const regulation of ["bac-ninh-86-2025", undefined]) {
    const { quydinh, ngay } = searchOf({ day: "2026-02-20", overlay, regulation });
    expect([overlayAt(quydinh, regulation), ngay]).toEqual([overlay, "2026-02-20"]);
  }
  expect(searchOf({ day: undefined, overlay: "bca-12-2019", regulation: "bca-12-2019" })).toEqual({});
});
