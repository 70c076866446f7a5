import type { z } from "zod";
import { englishFor, type Language } from "../../basics/words.ts";

type RawIssue = z.core.$ZodRawIssue;

/**
 * What a person reads of a field whose schema has no sentence of its own, instead of the schema library's words:
 * pass it as `error` when parsing. Screens offer choices by name, so only who writes JSON ever reads the codes of a choice.
 */
export const fieldWords: { readonly [language in Language]: (issue: RawIssue) => string } = {
  vi: (issue) => {
    switch (issue.code) {
      case "invalid_type":
        if (issue.input === undefined || issue.input === null) return "Chưa nhập ô này.";
        return wantedVi[issue.expected] ?? checkVi;
      case "too_small":
        if (issue.origin === "string")
          return issue.minimum === 1 ? "Ô này không được để trống." : `Nhập ít nhất ${write(issue.minimum)} ký tự.`;
        if (isList(issue.origin)) return `Nhập hoặc chọn ít nhất ${write(issue.minimum)} mục.`;
        return issue.inclusive
          ? `Nhập số từ ${write(issue.minimum)} trở lên.`
          : `Nhập số lớn hơn ${write(issue.minimum)}.`;
      case "too_big":
        if (issue.origin === "string") return `Dài quá ${write(issue.maximum)} ký tự. Đề nghị rút gọn.`;
        if (isList(issue.origin)) return `Có quá ${write(issue.maximum)} mục. Đề nghị bớt đi.`;
        return issue.inclusive
          ? `Nhập số không quá ${write(issue.maximum)}.`
          : `Nhập số nhỏ hơn ${write(issue.maximum)}.`;
      case "invalid_format":
        if (issue.format === "date") return "Nhập ngày theo lịch, ví dụ 18/12/2020.";
        if (issue.format === "base64") return "Tệp gửi lên không nguyên vẹn. Đề nghị chọn lại tệp.";
        return "Ô này chưa đúng cách ghi, đề nghị kiểm tra lại.";
      case "invalid_value":
        return `Chọn một trong: ${issue.values.map(String).join(", ")}.`;
      case "unrecognized_keys":
        return `Có mục thừa: ${issue.keys.map((key) => `“${key}”`).join(", ")}. Đề nghị bỏ đi.`;
      case "not_multiple_of":
      case "invalid_union":
      case "invalid_key":
      case "invalid_element":
      case "custom":
        return checkVi;
    }
  },
  en: (issue) => {
    switch (issue.code) {
      case "invalid_type":
        if (issue.input === undefined || issue.input === null) return "This is missing; write it.";
        return wantedEn[issue.expected] ?? checkEn;
      case "too_small":
        if (issue.origin === "string")
          return issue.minimum === 1
            ? "This must not be empty; write something."
            : `Write at least ${write(issue.minimum, "en")} characters.`;
        if (isList(issue.origin)) return `Write or choose at least ${write(issue.minimum, "en")}.`;
        return issue.inclusive
          ? `Write a number of ${write(issue.minimum, "en")} or more.`
          : `Write a number above ${write(issue.minimum, "en")}.`;
      case "too_big":
        if (issue.origin === "string") return `Write at most ${write(issue.maximum, "en")} characters.`;
        if (isList(issue.origin)) return `Write or choose at most ${write(issue.maximum, "en")}.`;
        return issue.inclusive
          ? `Write a number of at most ${write(issue.maximum, "en")}.`
          : `Write a number below ${write(issue.maximum, "en")}.`;
      case "invalid_format":
        if (issue.format === "date") return "Write a day of the calendar, for example 2020-12-18.";
        if (issue.format === "base64") return "The file did not arrive whole; choose it again.";
        return "This is not written as it should be; check it.";
      case "invalid_value":
        return `Choose one of: ${issue.values.map(String).join(", ")}.`;
      case "unrecognized_keys":
        return `Not known here: ${issue.keys.map((key) => `"${key}"`).join(", ")}. Leave it out.`;
      case "not_multiple_of":
      case "invalid_union":
      case "invalid_key":
      case "invalid_element":
      case "custom":
        return checkEn;
    }
  },
};

/**
 * A finished issue in a person's language. Our own sentences come out of the schema in Vietnamese; one that had to be
 * put together while parsing brings its English along as `params.en`.
 */
export function sayIssue(issue: z.core.$ZodIssue, language: Language): string {
  if (language === "vi") return issue.message;
  const along: unknown = issue.code === "custom" ? issue.params?.["en"] : undefined;
  return typeof along === "string" ? along : (englishFor(issue.message) ?? issue.message);
}

const checkVi = "Ô này chưa đúng, đề nghị kiểm tra lại.";
const checkEn = "This is not right; check it.";

const wantedVi: Readonly<Record<string, string>> = {
  int: "Nhập số nguyên, ví dụ 5.",
  number: "Nhập một số, ví dụ 5.",
  string: "Nhập ô này bằng chữ.",
  boolean: "Chọn có hoặc không.",
};

const wantedEn: Readonly<Record<string, string>> = {
  int: "Write a whole number, for example 5.",
  number: "Write a number, for example 5.",
  string: "Write this as text.",
  boolean: "Choose yes or no: true or false.",
  array: "Send this as a list.",
  object: "Send this as an object with its fields.",
  record: "Send this as an object with its fields.",
};

const isList = (origin: string): boolean => origin === "array" || origin === "set" || origin === "map";

/** A bound as people read it: 5.000 in Vietnamese, 5,000 in English. */
const write = (bound: number | bigint, language: Language = "vi"): string =>
  String(bound).replace(/\B(?=(\d{3})+$)/g, language === "vi" ? "." : ",");
