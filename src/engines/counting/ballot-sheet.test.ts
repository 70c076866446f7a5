import { strict as assert } from "node:assert";
import { test } from "vitest";
import { type BallotSheet, readSheet } from "./ballot-sheet.ts";

const read = (sheet: Partial<BallotSheet>, atMost = 2) =>
  readSheet({ issued: true, signed: false, agreed: [], disagreed: [], ...sheet }, { kind: "choose", atMost }, [
    "a",
    "b",
    "c",
  ]);

test("no mark at all is blank, not invalid: what becomes of it is the rule's to say", () => {
  assert.deepEqual(read({}), { reading: "blank" });
});

test("fewer names than may be chosen is valid, one more is not", () => {
  assert.deepEqual(read({ agreed: ["a"] }), { reading: "valid" });
  assert.deepEqual(read({ agreed: ["a", "b"] }), { reading: "valid" });
  assert.deepEqual(read({ agreed: ["a", "b", "c"] }), { reading: "invalid", because: "too-many-names" });
});

test("a strange sheet, a signature and a strange name are each named, the sheet itself first", () => {
  assert.deepEqual(read({ issued: false, signed: true }), { reading: "invalid", because: "not-issued" });
  assert.deepEqual(read({ signed: true, agreed: ["z"] }), { reading: "invalid", because: "signed" });
  assert.deepEqual(read({ agreed: ["z"] }), { reading: "invalid", because: "name-outside-list" });
});

test("where each unit is approved, all may be agreed to", () => {
  const sheet = { issued: true, signed: false, agreed: ["a", "b", "c"], disagreed: [] };
  assert.deepEqual(readSheet(sheet, { kind: "approve-each" }, ["a", "b", "c"]), { reading: "valid" });
});
