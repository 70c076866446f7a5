import { expect, test } from "vitest";
import { type DoneWhen, meantBy, placeOf } from "./done-when.ts";

test.each<[string, DoneWhen]>([
  ["Nộp báo cáo sơ kết 6 tháng", "six-months-report"],
  ["Gửi báo cáo sáu tháng đầu năm", "six-months-report"],
  ["Nộp báo cáo tổng kết năm", "year-report"],
  ["Nộp báo cáo quý III năm 2025", "marked"],
  ["Đăng ký thi đua", "titles-registered"],
  ["Đăng ký lịch họp", "marked"],
  ["Ký giao ước thi đua, thống nhất bảng chấm điểm", "pact-signed"],
  ["Tổ chức ký kết giao ước", "pact-signed"],
  ["Chấm điểm, tổng hợp kết quả của các đơn vị", "scores-locked"],
  ["Khóa bảng điểm", "scores-locked"],
  ["Hoàn chỉnh báo cáo tổng kết", "summary-closed"],
  ["Hội nghị tổng kết năm 2025", "conference-held"],
  ["Hội nghị sơ kết", "marked"],
  ["Nộp hồ sơ đề nghị khen thưởng", "nominations-sent"],
  ["Gửi hồ sơ đề nghị khen thưởng", "nominations-sent"],
  ["Nộp hồ sơ cán bộ", "marked"],
  ["Tuyên truyền phong trào", "marked"],
])("“%s” waits for %s", (title, doneWhen) => {
  expect(meantBy(title)).toBe(doneWhen);
});

test("“Gửi hồ sơ” leads to the proposals also where it is marked by hand", () => {
  expect(placeOf({ doneWhen: "marked", title: "Gửi hồ sơ đề nghị khen thưởng" }).at).toBe("de-nghi");
  expect(placeOf({ doneWhen: "nominations-sent", title: "Việc cuối năm" }).at).toBe("de-nghi");
  expect(placeOf({ doneWhen: "marked", title: "Tuyên truyền phong trào" }).at).toBe("phong-trao/ke-hoach");
});
