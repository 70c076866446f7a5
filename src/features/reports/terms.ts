import { writeDay } from "../../basics/instant.ts";
import type { Disposition, ReportKind } from "./model.ts";
import type { PaperReceipt } from "./paper-receipt.ts";

// Words of reports for screens and papers; apart from the schemas, so that a screen loads without them.

/** “Báo cáo quý I”, “Báo cáo 6 tháng”, “Báo cáo năm”. */
export function reportName(call: { readonly kind: ReportKind; readonly quarter: number | null }): string {
  if (call.kind === "year") return "Báo cáo năm";
  if (call.kind === "six-months") return "Báo cáo 6 tháng";
  return `Báo cáo quý ${["I", "II", "III", "IV"][(call.quarter ?? 1) - 1]}`;
}

/** “Thư ký Trần Văn B nhận bản giấy số 15/BC-PX01 ngày 02/12/2025, Đại tá Nguyễn Văn A ký; ghi vào hệ thống ngày 05/12/2025”. */
export function receiptInWords({ signedBy, number, receivedOn, receivedBy, enteredOn }: PaperReceipt): string {
  const paper = number === "" ? "bản giấy" : `bản giấy số ${number}`;
  const entered = enteredOn === receivedOn ? "" : `; ghi vào hệ thống ngày ${writeDay(enteredOn)}`;
  return `Thư ký ${receivedBy} nhận ${paper} ngày ${writeDay(receivedOn)}, ${signedBy} ký${entered}`;
}

export const dispositionName: Readonly<Record<Disposition, string>> = {
  accepted: "Tiếp thu",
  partly: "Tiếp thu một phần",
  explained: "Giải trình",
};

/** “Phần III, đoạn 6”: how people point at a passage. */
export function placeOf(passage: { readonly headingNumber: number; readonly number: number | null }): string {
  const part = `Phần ${roman(passage.headingNumber)}`;
  return passage.number === null ? `${part}, đoạn đã bỏ` : `${part}, đoạn ${passage.number}`;
}

/** Roman numerals of parts of a report, from 1 to 39. */
export function roman(value: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.trunc(value / 10)) + (units[value % 10] ?? "");
}
