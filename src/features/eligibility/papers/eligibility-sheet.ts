import { awardNameIn, type PaperSource } from "../../year/index.ts";
import { titlesVotedOn } from "../titles-of.ts";
import { yearRecords } from "../year-records.ts";
import { sheetOf } from "./sheet-of.ts";

/**
 * A sheet for every title that the cluster votes on, by the law of the year's last day: a paper reads the same
 * whenever it is printed. By another day it is taken from the screen of conditions.
 */
export const eligibilitySheet: PaperSource = {
  code: "eligibility-sheet",
  group: "before-conference",
  list: async (_, year) =>
    titlesVotedOn(year).map((awardCode) => {
      const title = `Phiếu rà soát điều kiện: ${awardNameIn(year, awardCode)}`;
      const nobody = year.units.every(({ observer }) => observer);
      return nobody
        ? { key: awardCode, title, state: "not-yet", because: "Năm này chưa có đơn vị thành viên" }
        : { key: awardCode, title, state: "draft" };
    }),
  make: async (queries, year, awardCode) => {
    if (!titlesVotedOn(year).includes(awardCode)) return undefined;
    return sheetOf(await yearRecords(queries, year.yearId), { awardCode, submitted: year.endsOn });
  },
};
