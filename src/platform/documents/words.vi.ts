import type { Words } from "../../basics/words.ts";
import type { CellRefusal } from "./read-cell.ts";
import type { ExcelRefusal } from "./excel-in.ts";
import type { SeenKind } from "./safe-archive.ts";

const seen: { readonly [Kind in SeenKind]: string } = {
  nothing: "Tệp rỗng",
  "old-excel-or-locked": "Đây là tệp Excel cũ (.xls) hoặc tệp có đặt mật khẩu",
  program: "Đây là tệp chương trình",
  text: "Đây là tệp văn bản (có thể là .csv)",
  "other-archive": "Đây là tệp nén khác, không phải bảng tính",
  other: "Đây không phải tệp Excel",
};

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

export const excelRefused: Words<ExcelRefusal> = {
  "too-large": ({ bytes, limit }) =>
    `Tệp chưa được nhận: dung lượng ${megabytes(bytes)}, vượt mức ${megabytes(limit)}. Đề nghị bỏ hình ảnh, trang tính thừa rồi tải lại.`,
  "not-xlsx": (facts) =>
    `Tệp chưa được nhận. ${seen[facts.seen]}. Đề nghị mở bằng Excel, bỏ mật khẩu nếu có, lưu thành “Excel Workbook (.xlsx)” rồi tải lại.`,
  swells: ({ limit }) =>
    `Tệp chưa được nhận: nội dung khi mở ra vượt ${megabytes(limit)}. Đề nghị chỉ giữ các trang tính cần nộp rồi tải lại.`,
  "too-many-rows": ({ row, limit }) =>
    `Tệp chưa được nhận: có dữ liệu hoặc định dạng tới dòng ${row}, tối đa ${limit} dòng. Đề nghị xoá các dòng thừa bên dưới rồi tải lại.`,
  "too-many-columns": ({ cell, limit }) =>
    `Tệp chưa được nhận: có dữ liệu hoặc định dạng tới ô ${cell}, tối đa ${limit} cột. Đề nghị xoá các cột thừa bên phải rồi tải lại.`,
  "too-many-cells": ({ cells, limit }) =>
    `Tệp chưa được nhận: các trang tính gộp lại có ${cells} ô kể cả ô trống, tối đa ${limit} ô. Đề nghị chỉ giữ trang tính cần nộp, xoá dòng và cột thừa rồi tải lại.`,
  "reading-too-long": ({ seconds }) =>
    `Tệp chưa được nhận: đọc ${seconds} giây chưa xong nên đã dừng, chưa ghi gì vào hệ thống. Đề nghị chỉ giữ trang tính cần nộp, lưu thành tệp mới rồi tải lại.`,
  "reading-too-heavy": () =>
    "Tệp chưa được nhận: nội dung khi mở ra chiếm quá nhiều bộ nhớ nên đã dừng, chưa ghi gì vào hệ thống. Đề nghị chỉ giữ trang tính cần nộp, lưu thành tệp mới rồi tải lại.",
  "reading-busy": () =>
    "Tệp chưa được đọc vì máy chủ đang đọc nhiều tệp khác, chưa ghi gì vào hệ thống. Đề nghị tải lại sau một phút.",
  "reading-stopped": () => "Đã dừng đọc tệp theo yêu cầu, chưa ghi gì vào hệ thống. Cần nhập thì đề nghị tải lại tệp.",
  damaged: () => "Tệp bị hỏng nên chưa được nhận. Đề nghị mở bằng Excel, lưu lại thành tệp mới rồi tải lên.",
};

export const cellRefused: Words<CellRefusal> = {
  "cell-empty": ({ address }) => `Ô ${address} còn trống. Đề nghị điền rồi tải lại.`,
  "cell-not-a-number": ({ address, text }) =>
    `Ô ${address} ghi “${text}”, không phải số có tối đa hai chữ số thập phân. Đề nghị ghi như 9,5.`,
  "cell-not-whole": ({ address, text }) => `Ô ${address} ghi “${text}”, cần số nguyên. Đề nghị bỏ phần thập phân.`,
  "cell-not-a-day": ({ address, text }) => `Ô ${address} ghi “${text}”, không phải ngày. Đề nghị ghi như 18/12/2020.`,
  "cell-not-a-choice": ({ address, text, choices }) =>
    `Ô ${address} ghi “${text}”, không có trong danh mục. Đề nghị chọn một trong: ${choices.join("; ")}.`,
};
