import { expect, test } from "vitest";
import { z } from "zod";
import { readInput } from "./read-input.ts";

const Input = z
  .object({ reason: z.string().min(1, "Nhập lý do."), year: z.int(), until: z.iso.date("Nhập ngày theo lịch.") })
  .refine(({ year }) => year > 2000, { path: ["year"], message: "Năm chưa đúng." });

const fields = (raw: unknown, language: "vi" | "en") => {
  const read = readInput(Input, raw, language);
  return read.ok || read.outcome.kind !== "invalid" ? {} : read.outcome.fields;
};

test("a schema's own sentence is said to somebody who reads Vietnamese", () => {
  expect(fields({ reason: "", year: 2020, until: "mai" }, "vi")).toEqual({
    reason: "Nhập lý do.",
    until: "Nhập ngày theo lịch.",
  });
  expect(fields({ reason: "x", year: 1999, until: "2020-01-01" }, "vi")).toEqual({ year: "Năm chưa đúng." });
});

test("nobody who reads English is answered in Vietnamese", () => {
  const vietnamese = /[ăâđêôơưáàảãạ]/i;
  const answers = { ...fields({ reason: "", year: "x", until: "mai" }, "en") };
  expect(Object.keys(answers).toSorted()).toEqual(["reason", "until", "year"]);
  for (const said of Object.values(answers)) expect(said).not.toMatch(vietnamese);
  expect(fields({ reason: "x", year: 1999, until: "2020-01-01" }, "en")).toEqual({
    year: "This is not right, or does not fit the other fields.",
  });
});
