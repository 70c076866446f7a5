import { type RefusalIn, refusals } from "../../basics/refusals.ts";
import type { SeenKind } from "./safe-archive.ts";

const seenVi: { readonly [Kind in SeenKind]: string } = {
  nothing: "Tệp rỗng",
  "old-excel-or-locked": "Đây là tệp Excel cũ (.xls) hoặc tệp có đặt mật khẩu",
  program: "Đây là tệp chương trình",
  text: "Đây là tệp văn bản (có thể là .csv)",
  "other-archive": "Đây là tệp nén khác, không phải bảng tính",
  other: "Đây không phải tệp Excel",
};

const seenEn: typeof seenVi = {
  nothing: "The file is empty",
  "old-excel-or-locked": "This is an old Excel file (.xls) or one locked by a password",
  program: "This is a program",
  text: "This is a text file (perhaps .csv)",
  "other-archive": "This is some other archive, not a workbook",
  other: "This is not an Excel file",
};

/** To a tenth, upwards: 3.4 MB over a limit of 3 MB would read “3 MB, over 3 MB” if both were cut. */
function megabytes(bytes: number, mark: "," | "."): string {
  const tenths = Math.ceil(bytes / 100_000);
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? "" : `${mark}${tenths % 10}`} MB`;
}

/** Why an Excel file is not taken. */
export const excelRefusals = refusals({
  "too-large": ({ bytes, limit }: { bytes: number; limit: number }) => ({
    vi: `Tệp chưa được nhận: dung lượng ${megabytes(bytes, ",")}, vượt mức ${megabytes(limit, ",")}. Đề nghị bỏ hình ảnh, trang tính thừa rồi tải lại.`,
    en: `The file was not taken: it has ${megabytes(bytes, ".")}, more than ${megabytes(limit, ".")}. Remove pictures and sheets that are not needed, then upload again.`,
  }),
  "not-xlsx": ({ seen }: { seen: SeenKind }) => ({
    vi: `Tệp chưa được nhận. ${seenVi[seen]}. Đề nghị mở bằng Excel, bỏ mật khẩu nếu có, lưu thành “Excel Workbook (.xlsx)” rồi tải lại.`,
    en: `The file was not taken. ${seenEn[seen]}. Open it in Excel, remove any password, save it as “Excel Workbook (.xlsx)”, then upload again.`,
  }),
  swells: ({ limit }: { limit: number }) => ({
    vi: `Tệp chưa được nhận: nội dung khi mở ra vượt ${megabytes(limit, ",")}. Đề nghị chỉ giữ các trang tính cần nộp rồi tải lại.`,
    en: `The file was not taken: unpacked it exceeds ${megabytes(limit, ".")}. Keep only the sheets to submit, then upload again.`,
  }),
  "too-many-rows": ({ row, limit }: { row: number; limit: number }) => ({
    vi: `Tệp chưa được nhận: có dữ liệu hoặc định dạng tới dòng ${row}, tối đa ${limit} dòng. Đề nghị xoá các dòng thừa bên dưới rồi tải lại.`,
    en: `The file was not taken: data or formats reach row ${row}, the limit is ${limit}. Delete the rows below your data, then upload again.`,
  }),
  "too-many-columns": ({ cell, limit }: { cell: string; limit: number }) => ({
    vi: `Tệp chưa được nhận: có dữ liệu hoặc định dạng tới ô ${cell}, tối đa ${limit} cột. Đề nghị xoá các cột thừa bên phải rồi tải lại.`,
    en: `The file was not taken: data or formats reach cell ${cell}, the limit is ${limit} columns. Delete the columns right of your data, then upload again.`,
  }),
  "too-many-cells": ({ cells, limit }: { cells: number; limit: number }) => ({
    vi: `Tệp chưa được nhận: các trang tính gộp lại có ${cells} ô kể cả ô trống, tối đa ${limit} ô. Đề nghị chỉ giữ trang tính cần nộp, xoá dòng và cột thừa rồi tải lại.`,
    en: `The file was not taken: its sheets have ${cells} cells together, empty ones included; the limit is ${limit}. Keep only the sheet to submit, delete rows and columns that are not needed, then upload again.`,
  }),
  "reading-too-long": ({ seconds }: { seconds: number }) => ({
    vi: `Tệp chưa được nhận: đọc ${seconds} giây chưa xong nên đã dừng, chưa ghi gì vào hệ thống. Đề nghị chỉ giữ trang tính cần nộp, lưu thành tệp mới rồi tải lại.`,
    en: `The file was not taken: after ${seconds} seconds it was not read to its end; nothing was saved. Keep only the sheet to submit, save it as a new file, then upload that.`,
  }),
  "reading-too-heavy": () => ({
    vi: "Tệp chưa được nhận: nội dung khi mở ra chiếm quá nhiều bộ nhớ nên đã dừng, chưa ghi gì vào hệ thống. Đề nghị chỉ giữ trang tính cần nộp, lưu thành tệp mới rồi tải lại.",
    en: "The file was not taken: opened it needs too much memory; nothing was saved. Keep only the sheet to submit, save it as a new file, then upload that.",
  }),
  "reading-busy": () => ({
    vi: "Tệp chưa được đọc vì máy chủ đang đọc nhiều tệp khác, chưa ghi gì vào hệ thống. Đề nghị tải lại sau một phút.",
    en: "The file was not read because the server is reading several others; nothing was saved. Upload it again in a minute.",
  }),
  "reading-stopped": () => ({
    vi: "Đã dừng đọc tệp theo yêu cầu, chưa ghi gì vào hệ thống. Cần nhập thì đề nghị tải lại tệp.",
    en: "Reading was stopped as asked; nothing was saved. Upload the file again to import it.",
  }),
  damaged: () => ({
    vi: "Tệp bị hỏng nên chưa được nhận. Đề nghị mở bằng Excel, lưu lại thành tệp mới rồi tải lên.",
    en: "The file is damaged and was not taken. Open it in Excel, save it as a new file, then upload that.",
  }),
});
export type ExcelRefusal = RefusalIn<typeof excelRefusals.sentences>;

/** Why a cell cannot be read as what is wanted of it. */
export const cellRefusals = refusals({
  "cell-empty": ({ address }: { address: string }) => ({
    vi: `Ô ${address} còn trống. Đề nghị điền rồi tải lại.`,
    en: `Cell ${address} is empty. Fill it in, then upload again.`,
  }),
  "cell-not-a-number": ({ address, text }: { address: string; text: string }) => ({
    vi: `Ô ${address} ghi “${text}”, không phải số có tối đa hai chữ số thập phân. Đề nghị ghi như 9,5.`,
    en: `Cell ${address} says “${text}”, which is no number with at most two decimals. Write it like 9.5.`,
  }),
  "cell-not-whole": ({ address, text }: { address: string; text: string }) => ({
    vi: `Ô ${address} ghi “${text}”, cần số nguyên. Đề nghị bỏ phần thập phân.`,
    en: `Cell ${address} says “${text}”; a whole number is needed. Remove the decimals.`,
  }),
  "cell-not-a-day": ({ address, text }: { address: string; text: string }) => ({
    vi: `Ô ${address} ghi “${text}”, không phải ngày. Đề nghị ghi như 18/12/2020.`,
    en: `Cell ${address} says “${text}”, which is no day. Write it like 18/12/2020.`,
  }),
  "cell-not-a-choice": ({ address, text, choices }: { address: string; text: string; choices: readonly string[] }) => ({
    vi: `Ô ${address} ghi “${text}”, không có trong danh mục. Đề nghị chọn một trong: ${choices.join("; ")}.`,
    en: `Cell ${address} says “${text}”, which is not on the list. Choose one of: ${choices.join("; ")}.`,
  }),
});
export type CellRefusal = RefusalIn<typeof cellRefusals.sentences>;
