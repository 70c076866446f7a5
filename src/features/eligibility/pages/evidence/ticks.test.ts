import { expect, test } from "vitest";
import { cellsOf, sharedStart, toggled, turned, usualTicks } from "./ticks.ts";

const row = (fact: string, states: readonly ("met" | "pending")[]) => ({
  ...{ fact, says: fact, citation: "", level: "unit" as const, band: "register" as const },
  cells: states.map((state, at) => ({ unitId: at + 1, state, source: "" })),
});

test("a paper begins with what is open; grades and who leads are ticked by hand", () => {
  const rows = [
    row("awards-complete", ["met", "pending"]),
    row("grade-good", ["pending"]),
    row("leads-cluster", ["pending"]),
  ];
  expect([...usualTicks(rows, "register")]).toEqual([["2 awards-complete", true]]);
  expect([...usualTicks(rows, "confirmed")]).toEqual([]);
});

test("a cell turns from confirmed to not confirmed to left out, a row goes in and out as a whole", () => {
  const key = "1 new-model";
  const said = [turned(new Map(), key)];
  said.push(turned(said[0]!, key), turned(turned(said[0]!, key), key));
  expect(said.map((ticks) => ticks.get(key))).toEqual([true, false, undefined]);
  const exception = new Map([[key, false]]);
  expect([...toggled(exception, [key, "2 new-model"])]).toEqual([
    [key, false],
    ["2 new-model", true],
  ]);
  expect([...toggled(exception, [key])]).toEqual([]);
  const rows = [row("new-model", ["pending", "pending"])];
  expect(cellsOf(exception, rows)).toEqual([{ unitId: 1, fact: "new-model", holds: false }]);
});

test("words that all names share are told once, and a name is never emptied", () => {
  expect(sharedStart(["Cục An ninh kinh tế", "Cục An ninh nội địa"])).toBe("Cục An ninh");
  expect(sharedStart(["Sở Y tế", "Ban Dân tộc"])).toBe("");
  expect(sharedStart(["Sở Tài chính", "Sở Tài chính"])).toBe("Sở Tài");
  expect(sharedStart(["Sở", "Sở Y tế"])).toBe("");
});
