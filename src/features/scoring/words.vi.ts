import { type Hundredths, writeHundredths } from "../../basics/decimal.ts";
import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type {
  CopyCriteriaRefusal,
  EditCriteriaRefusal,
  EnterScoresRefusal,
  LockRefusal,
  TableLocked,
  TemplateRefusal,
  TieFactRefusal,
  UnlockRefusal,
} from "./refusals.ts";

const noYear = () => "Không còn năm thi đua này, chưa ghi gì. Đề nghị về trang danh sách năm và chọn lại.";
const noTable = () => "Năm này chưa có bảng tiêu chí. Đề nghị lập bảng tiêu chí trước.";
const locked = ({ lockedOn }: TableLocked) =>
  `Bảng điểm đã khoá ngày ${writeDay(lockedOn)}, chưa ghi gì. Muốn sửa, đề nghị mở khoá và ghi lý do.`;
const written = (points: Hundredths | null) => (points === null ? "trống" : writeHundredths(points));

export const editCriteriaRefused: Words<EditCriteriaRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": () =>
    "Có người vừa lưu bảng tiêu chí trước nên phần đang gõ chưa được ghi, vẫn giữ trên màn hình. Đề nghị đối chiếu rồi lưu lại.",
  "table-locked": locked,
  "code-twice": ({ criterion }) =>
    `Mã “${criterion}” ghi hai lần trong cùng một phần, hoặc trùng mã một phần; chưa ghi gì. Đề nghị sửa một mã.`,
  "no-such-criterion": ({ criterion }) =>
    `Tiêu chí “${criterion}” không còn trong bảng, chưa ghi gì. Đề nghị tải lại trang.`,
  "criterion-has-scores": ({ criterion }) =>
    `Tiêu chí “${criterion}” đã có điểm nên không bỏ được, chưa ghi gì. Đề nghị xoá điểm của tiêu chí này trước.`,
  "maximum-below-score": ({ criterion, max, unitName, points }) =>
    `Điểm tối đa ${writeHundredths(max)} của “${criterion}” thấp hơn điểm ${writeHundredths(points)} đã chấm cho ${unitName}, chưa ghi gì. Đề nghị sửa một trong hai.`,
};

export const copyCriteriaRefused: Words<CopyCriteriaRefusal> = {
  "no-such-year": noYear,
  "nothing-to-copy": () => "Chưa có bảng tiêu chí của năm trước để chép. Đề nghị gõ hoặc dán từ Excel.",
  "table-not-empty": () => "Năm này đã có bảng tiêu chí nên không chép đè. Đề nghị sửa trực tiếp trên bảng.",
};

export const enterScoresRefused: Words<EnterScoresRefusal> = {
  "no-table": noTable,
  "table-locked": locked,
  "no-such-cell": () => "Có ô không còn trong bảng (tiêu chí hoặc đơn vị đã đổi), chưa ghi gì. Đề nghị tải lại trang.",
  "above-maximum": ({ cell, points, max }) =>
    `Ô ${cell}: ${writeHundredths(points)} vượt điểm tối đa ${writeHundredths(max)}, chưa ghi gì. Đề nghị sửa ô này.`,
  "below-zero": ({ cell, points }) =>
    `Ô ${cell}: ${writeHundredths(points)} nhỏ hơn 0, chưa ghi gì. Đề nghị sửa ô này.`,
  "changed-meanwhile": ({ cells }) =>
    `Có người vừa ghi vào cùng ô nên chưa ghi: ${cells.map(({ cell, stands, typed }) => `${cell} đang là ${written(stands)}, đồng chí gõ ${written(typed)}`).join("; ")}. Đề nghị chọn điểm đúng rồi lưu lại.`,
};

export const lockRefused: Words<LockRefusal> = {
  "no-table": noTable,
  "table-locked": locked,
  "changed-meanwhile": () =>
    "Bảng điểm vừa thay đổi sau khi đồng chí mở trang nên chưa khoá. Đề nghị xem lại bảng mới rồi khoá.",
  "cells-empty": ({ count, first }) =>
    `Còn ${count} ô chưa có điểm nên chưa khoá, đầu tiên là ${first}. Đề nghị điền đủ, ô không đạt ghi 0.`,
  "maxima-not-scale": ({ sum, scale }) =>
    `Tổng điểm tối đa là ${writeHundredths(sum)}, thang điểm của quy chế là ${writeHundredths(scale)} nên chưa khoá. Đề nghị sửa bảng tiêu chí hoặc quy chế.`,
};

export const unlockRefused: Words<UnlockRefusal> = {
  "no-table": noTable,
  "not-locked": () => "Bảng điểm đang mở nên không cần mở khoá.",
};

export const templateRefused: Words<TemplateRefusal> = { "no-table": noTable };

/** What is wrong with an Excel file of points, each with the cell. */
export const fileWords = {
  noHeader: "Không thấy dòng tiêu đề có cột “Mã” như trong tệp mẫu. Đề nghị tải tệp mẫu, điền điểm rồi tải lên.",
  noUnits: "Không thấy cột nào mang tên đơn vị nào. Đề nghị tải tệp mẫu, điền điểm rồi tải lên.",
  unknownUnit: (address: string, text: string) => `Ô ${address}: “${text}” không phải tên đơn vị trong năm này.`,
  unitTwice: (address: string, text: string) => `Ô ${address}: đơn vị “${text}” có hai cột.`,
  unknownCode: (address: string, text: string) => `Ô ${address}: mã “${text}” không có trong bảng tiêu chí.`,
  codeUnclear: (address: string, text: string) =>
    `Ô ${address}: mã “${text}” có ở nhiều phần; cần có dòng mã của phần ở phía trên.`,
  codeTwice: (address: string, text: string) => `Ô ${address}: mã “${text}” có hai dòng.`,
  aboveMaximum: (address: string, points: Hundredths, max: Hundredths) =>
    `Ô ${address}: ${writeHundredths(points)} vượt điểm tối đa ${writeHundredths(max)}.`,
  belowZero: (address: string, points: Hundredths) => `Ô ${address}: ${writeHundredths(points)} nhỏ hơn 0.`,
};

export const tieFactRefused: Words<TieFactRefusal> = {
  "no-such-year": noYear,
  "table-locked": locked,
  "unit-not-scored": () => "Đơn vị này không được chấm điểm trong năm, chưa ghi gì. Đề nghị tải lại trang.",
  "flag-not-before": ({ year }) =>
    `Năm được cờ gần nhất phải trước năm ${year}, chưa ghi gì. Đề nghị sửa năm; ghi 0 nếu chưa từng được cờ.`,
};
