import { expect, test } from "vitest";
import { pasteUnits } from "./paste-units.ts";

const unit = (name: string, code = "", address = "") => ({ code, name, address });

test("a line is a name; empty lines and spaces do not count", () => {
  expect(pasteUnits("  Cục Một \r\n\n\t\nCục Hai")).toEqual([unit("Cục Một"), unit("Cục Hai")]);
  expect(pasteUnits(" \n ")).toEqual([]);
});

test("columns of Excel are code, name, address; the header line is left out", () => {
  expect(pasteUnits("Mã đơn vị\tTên đơn vị\tĐịa chỉ\n007\tCục Một\tHà Nội\n008\tCục Hai")).toEqual([
    unit("Cục Một", "007", "Hà Nội"),
    unit("Cục Hai", "008"),
  ]);
});

test("a first column that numbers the lines is no code, unless it skips a number", () => {
  expect(pasteUnits("1\tCục Một\n2\tCục Hai")).toEqual([unit("Cục Một"), unit("Cục Hai")]);
  expect(pasteUnits("STT\tMã đơn vị\tTên đơn vị\n1\t01\tCục Một")).toEqual([unit("Cục Một", "01")]);
  expect(pasteUnits("1\tCục Một\n3\tCục Ba")).toEqual([unit("Cục Một", "1"), unit("Cục Ba", "3")]);
});
