import { expect, test } from "vitest";
import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { readFields, readInput } from "./read-input.ts";

const Input = z
  .object({
    reason: z.string().min(1, bilingual({ vi: "Thử: nhập lý do.", en: "Test: write the reason." })),
    year: z.int(),
    until: z.iso.date(bilingual({ vi: "Thử: nhập ngày.", en: "Test: write the day." })),
  })
  .refine(({ year }) => year > 2000, {
    path: ["year"],
    message: bilingual({ vi: "Thử: năm chưa đúng.", en: "Test: write a later year." }),
  });

const fields = (schema: z.ZodType, raw: unknown, language: "vi" | "en") => {
  const read = readInput(schema, raw, language);
  return read.ok || read.outcome.kind !== "invalid" ? {} : read.outcome.fields;
};

test("a schema's own sentence is said in the language of who reads it, of a field and across fields", () => {
  const wrong = { reason: "", year: 2020, until: "mai" };
  expect(fields(Input, wrong, "vi")).toEqual({ reason: "Thử: nhập lý do.", until: "Thử: nhập ngày." });
  expect(fields(Input, wrong, "en")).toEqual({ reason: "Test: write the reason.", until: "Test: write the day." });
  const early = { reason: "x", year: 1999, until: "2020-01-01" };
  expect(fields(Input, early, "vi")).toEqual({ year: "Thử: năm chưa đúng." });
  expect(fields(Input, early, "en")).toEqual({ year: "Test: write a later year." });
});

test("any other place that parses the schema reads plain Vietnamese", () => {
  expect(Input.safeParse({ reason: "", year: 2020, until: "2020-01-01" }).error?.issues[0]?.message).toBe(
    "Thử: nhập lý do.",
  );
});

test("one Vietnamese sentence cannot have two English ones", () => {
  expect(() => bilingual({ vi: "Thử: nhập lý do.", en: "Test: give a reason." })).toThrow("one English sentence");
});

test("a sentence put together while parsing brings its English along", () => {
  const Typed = z.string().superRefine((text, context) => {
    context.addIssue({ code: "custom", message: `Thử: dòng ${text}.`, params: { en: `Test: line ${text}.` } });
  });
  expect(fields(Typed, "7", "vi")).toEqual({ "": "Thử: dòng 7." });
  expect(fields(Typed, "7", "en")).toEqual({ "": "Test: line 7." });
});

test("every fault of a row is told, the first one of a field at the door", () => {
  const Twice = z.object({ code: z.string().min(3).regex(/^a/) });
  const read = readFields(Twice, { code: "b" }, "vi");
  expect(read.ok ? [] : read.faults.map(({ sentence }) => sentence)).toEqual([
    "Nhập ít nhất 3 ký tự.",
    "Ô này chưa đúng cách ghi, đề nghị kiểm tra lại.",
  ]);
  expect(fields(Twice, { code: "b" }, "vi")).toEqual({ code: "Nhập ít nhất 3 ký tự." });
});

test.each<[string, z.ZodType, unknown, string, string]>([
  ["missing", z.string(), undefined, "Chưa nhập ô này.", "This is missing; write it."],
  ["null", z.int(), null, "Chưa nhập ô này.", "This is missing; write it."],
  ["empty text", z.string().min(1), "", "Ô này không được để trống.", "This must not be empty; write something."],
  ["short text", z.string().min(3), "ab", "Nhập ít nhất 3 ký tự.", "Write at least 3 characters."],
  [
    "long text",
    z.string().max(1000),
    "x".repeat(1001),
    "Dài quá 1.000 ký tự. Đề nghị rút gọn.",
    "Write at most 1,000 characters.",
  ],
  ["no whole number", z.int(), 1.5, "Nhập số nguyên, ví dụ 5.", "Write a whole number, for example 5."],
  ["no number", z.coerce.number(), "năm", "Nhập một số, ví dụ 5.", "Write a number, for example 5."],
  ["small number", z.int().min(1), 0, "Nhập số từ 1 trở lên.", "Write a number of 1 or more."],
  ["bound left out", z.number().positive(), 0, "Nhập số lớn hơn 0.", "Write a number above 0."],
  ["large number", z.int().max(2200), 2201, "Nhập số không quá 2.200.", "Write a number of at most 2,200."],
  ["text for a number", z.string(), 5, "Nhập ô này bằng chữ.", "Write this as text."],
  ["neither yes nor no", z.boolean(), "có", "Chọn có hoặc không.", "Choose yes or no: true or false."],
  ["short list", z.array(z.int()).min(1), [], "Nhập hoặc chọn ít nhất 1 mục.", "Write or choose at least 1."],
  ["long list", z.array(z.int()).max(1), [1, 2], "Có quá 1 mục. Đề nghị bớt đi.", "Write or choose at most 1."],
  [
    "no day",
    z.iso.date(),
    "2021-02-29",
    "Nhập ngày theo lịch, ví dụ 18/12/2020.",
    "Write a day of the calendar, for example 2020-12-18.",
  ],
  [
    "broken file",
    z.base64(),
    "%%",
    "Tệp gửi lên không nguyên vẹn. Đề nghị chọn lại tệp.",
    "The file did not arrive whole; choose it again.",
  ],
  ["no choice", z.enum(["head", "deputy"]), "x", "Chọn một trong: head, deputy.", "Choose one of: head, deputy."],
  [
    "unknown key",
    z.strictObject({}),
    { tên: 1 },
    "Có mục thừa: “tên”. Đề nghị bỏ đi.",
    'Not known here: "tên". Leave it out.',
  ],
  [
    "no branch fits",
    z.union([z.int(), z.boolean()]),
    "x",
    "Ô này chưa đúng, đề nghị kiểm tra lại.",
    "This is not right; check it.",
  ],
])("%s is told as an official would, in both languages", (_, schema, raw, vi, en) => {
  expect(Object.values(fields(schema, raw, "vi"))).toEqual([vi]);
  expect(Object.values(fields(schema, raw, "en"))).toEqual([en]);
});

test("unseen characters are out of every text before anything else reads it", () => {
  const schema = z.object({ reason: z.string().min(1), q: z.string() });
  const raw = { reason: "Nhập\u0000 nhầm\u202e", q: "\u0000" };
  expect(readInput(schema, raw, "vi")).toEqual({ ok: true, input: { reason: "Nhập nhầm", q: "" } });
  expect(readInput(schema, { reason: "\u0000", q: "" }, "vi").ok).toBe(false);
});
