import { expect, test } from "vitest";
import { signersOf } from "./show-year.ts";

test("who signs on paper: the unit's head here, or else who signs the pact for it; nobody is made up", () => {
  const pact = [
    { unitId: 1, name: "Người ký cũ" },
    { unitId: 2, name: "Trần Văn B" },
    { unitId: 3, name: "" },
  ];
  expect(signersOf([{ unitId: 1, name: "Nguyễn Thị A" }], pact)).toEqual([
    { unitId: 1, name: "Nguyễn Thị A" },
    { unitId: 2, name: "Trần Văn B" },
  ]);
});
