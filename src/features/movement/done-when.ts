import { z } from "zod";
import { fold } from "../../basics/fold.ts";

/** What tells that an item of the plan is done: somebody's mark, or the deed itself. Safe in the browser. */
export const DoneWhen = z.enum([
  "marked",
  "six-months-report",
  "year-report",
  "titles-registered",
  "pact-signed",
  "scores-locked",
  "summary-closed",
  "conference-held",
  "nominations-sent",
]);
export type DoneWhen = z.infer<typeof DoneWhen>;

export const doneWhenWords: Readonly<Record<DoneWhen, string>> = {
  marked: "Có người ghi là đã xong",
  "six-months-report": "Đơn vị gửi báo cáo 6 tháng",
  "year-report": "Đơn vị gửi báo cáo năm",
  "titles-registered": "Đơn vị đăng ký danh hiệu",
  "pact-signed": "Giao ước được ghi nhận đã ký",
  "scores-locked": "Bảng điểm được khoá",
  "summary-closed": "Báo cáo tổng kết được chốt",
  "conference-held": "Hội nghị tổng kết bế mạc",
  "nominations-sent": "Các đề nghị khen thưởng được trình",
};

/** Told unit by unit; the rest happens once, for the cluster as a whole. */
const byUnit: readonly DoneWhen[] = ["six-months-report", "year-report", "titles-registered"];
export const isToldByUnit = (doneWhen: DoneWhen): boolean => byUnit.includes(doneWhen);

/** A unit that has no title to register is marked by hand; nobody marks what the deed itself tells. */
export const isMarkedByHand = (doneWhen: DoneWhen): boolean =>
  doneWhen === "marked" || doneWhen === "titles-registered";

/**
 * What a line of a plan or rulebook is about, by its words: “Nộp báo cáo tổng kết năm” waits for the year's reports. Words
 * that say nothing known wait for somebody's mark.
 */
export function meantBy(title: string): DoneWhen {
  const words = fold(title);
  if (/^(nop|gui) bao cao/.test(words)) {
    if (/6 thang|sau thang/.test(words)) return "six-months-report";
    return /nam/.test(words) && !/quy/.test(words) ? "year-report" : "marked";
  }
  return meanings.find(([pattern]) => pattern.test(words))?.[1] ?? "marked";
}

const meanings: readonly (readonly [RegExp, DoneWhen])[] = [
  [/\bky( ket)? giao uoc/, "pact-signed"],
  [/^dang ky (thi dua|danh hieu|cac danh hieu)/, "titles-registered"],
  [/^(nop|gui|trinh|hoan thien|lap).*ho so.*khen thuong/, "nominations-sent"],
  [/^(cham diem|khoa bang|chot bang|chot diem)/, "scores-locked"],
  [/^(hoan chinh|hoan thanh|chot).*bao cao tong ket/, "summary-closed"],
  [/^(to chuc )?hoi nghi tong ket/, "conference-held"],
];

/** The screen where an item is done, below the year, and the words on its button. */
export function placeOf({ doneWhen, title }: { readonly doneWhen: DoneWhen; readonly title: string }): {
  readonly at: string;
  readonly button: string;
} {
  return places[doneWhen === "marked" ? meantBy(title) : doneWhen];
}

const places: Readonly<Record<DoneWhen, { readonly at: string; readonly button: string }>> = {
  marked: { at: "phong-trao/ke-hoach", button: "Xem kế hoạch" },
  "six-months-report": { at: "bao-cao", button: "Mở báo cáo" },
  "year-report": { at: "bao-cao", button: "Mở báo cáo" },
  "titles-registered": { at: "phong-trao/giao-uoc", button: "Đăng ký" },
  "pact-signed": { at: "phong-trao/giao-uoc", button: "Mở giao ước" },
  "scores-locked": { at: "cham-diem", button: "Mở bảng điểm" },
  "summary-closed": { at: "bao-cao/tong-ket", button: "Mở báo cáo" },
  "conference-held": { at: "hoi-nghi", button: "Mở hội nghị" },
  "nominations-sent": { at: "de-nghi", button: "Mở đề nghị" },
};
