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
  expect(pasteUnits("1.\tCục Một\n2.\tCục Hai")).toEqual([unit("Cục Một"), unit("Cục Hai")]);
  expect(pasteUnits("STT\tMã đơn vị\tTên đơn vị\n1\t01\tCục Một")).toEqual([unit("Cục Một", "01")]);
  expect(pasteUnits("1\tCục Một\n3\tCục Ba")).toEqual([unit("Cục Một", "1"), unit("Cục Ba", "3")]);
});

test("columns that have names may stand in any order, with others between them and titles above", () => {
  const block =
    "DANH SÁCH CÁC SỞ\n\nSTT\tTên cơ quan, đơn vị\tĐiện thoại\tTrụ sở\n1\tSở Y tế\t0912\tSố 1\n2\tSở Nội vụ\t\t";
  expect(pasteUnits(block)).toEqual([unit("Sở Y tế", "", "Số 1"), unit("Sở Nội vụ")]);
});

test("without a header, two columns are code and name, or name and address where the first holds names", () => {
  expect(pasteUnits("SYT\tSở Y tế\nSNV\tSở Nội vụ")).toEqual([unit("Sở Y tế", "SYT"), unit("Sở Nội vụ", "SNV")]);
  expect(pasteUnits("1\tSở Y tế\tSố 1\n2\tSở Nội vụ\tSố 2")).toEqual([
    unit("Sở Y tế", "", "Số 1"),
    unit("Sở Nội vụ", "", "Số 2"),
  ]);
  expect(pasteUnits("1. Sở Y tế\n2. Sở Nội vụ")).toEqual([unit("Sở Y tế"), unit("Sở Nội vụ")]);
});
