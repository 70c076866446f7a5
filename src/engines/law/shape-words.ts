import { z } from "zod";

/** What the schema of a file says where it has no sentence of its own. Its author writes YAML or JSON: keys and codes are named. */
export const shapeWords = { vi: inVietnamese, en: z.locales.en().localeError };

function inVietnamese(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "thiếu mục này" : (wanted[issue.expected] ?? "không đúng loại nội dung");
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      return `${limits[issue.origin]?.least ?? "phải từ"} ${issue.minimum}${limits[issue.origin]?.of ?? " trở lên"}`;
    case "too_big":
      return `${limits[issue.origin]?.most ?? "không được quá"} ${issue.maximum}${limits[issue.origin]?.of ?? ""}`;
    case "unrecognized_keys":
      return `không có khoá ${issue.keys.map((key) => `“${key}”`).join(", ")} ở đây; kiểm tra lại cách viết`;
    case "invalid_union":
      return Array.isArray(issue.options) ? oneOf(issue.options) : "không đúng dạng nào được phép";
    case "invalid_key":
      return "khoá không thuộc danh sách được phép";
    case "invalid_format":
      return issue.format === "date" ? "phải là ngày có trong lịch, dạng năm-tháng-ngày như 2020-12-18" : wrong;
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return wrong;
  }
}

const wrong = "không đúng cách ghi";

const oneOf = (values: readonly unknown[]): string => `phải là một trong: ${values.map(String).join(", ")}`;

const wanted: Readonly<Record<string, string>> = {
  int: "phải là số nguyên",
  number: "phải là số",
  string: "phải là chữ; nội dung chỉ có chữ số thì đặt trong dấu nháy",
  boolean: "phải là true hoặc false",
  array: "phải là danh sách",
  object: "phải gồm các khoá của mục này",
  record: "phải gồm các khoá của mục này",
};

const limits: Readonly<Record<string, { readonly least: string; readonly most: string; readonly of: string }>> = {
  string: { least: "cần ít nhất", most: "không được dài quá", of: " ký tự" },
  array: { least: "cần ít nhất", most: "không được quá", of: " phần tử" },
};
