import { bilingual } from "./words.ts";

const earliest = "1850-01-01";
const latest = "2200-12-31";

/**
 * Whether a day that somebody typed can be meant: from before the oldest office that is still there to the last year that
 * can be opened. A year 0202 or 2999 is a slip of the hand, and would stand in a signed paper.
 */
export const isDayOfOurTime = (day: string): boolean => day >= earliest && day <= latest;

export const dayOfOurTimeOnly = bilingual({
  vi: "Năm của ngày này gõ nhầm: chỉ nhận ngày từ 01/01/1850 đến 31/12/2200. Đề nghị xem lại.",
  en: "The year of this day is mistyped: days from 1850-01-01 to 2200-12-31 are taken. Look at it again.",
});

/** For schemas of a day that somebody types: `z.iso.date(…).refine(...ofOurTime)`. */
export const ofOurTime = [isDayOfOurTime, { message: dayOfOurTimeOnly }] as const;
