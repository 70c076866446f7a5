import { type Hundredths, writeHundredths } from "../../basics/decimal.ts";

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
