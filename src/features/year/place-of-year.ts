import type { Queries } from "../../platform/database/index.ts";
import type { FindPlace } from "../../platform/http/index.ts";
import { titleOfYear } from "./papers/letterhead.ts";
import { readYear, type YearFacts } from "./store/read-year.ts";

/** “cum-1-2020”: what the names of a year's files end with. */
export const fileOfYear = (of: { readonly cluster: { readonly code: string }; readonly year: number }): string =>
  `${of.cluster.code}-${of.year}`;

/** “Cụm thi đua số 1, năm 2020”, and that figures are made up where they are: stands above every sheet of the year. */
export const sheetTitle = (year: YearFacts): string =>
  `${titleOfYear(year)}${year.illustrative ? " (số liệu minh hoạ)" : ""}`;

/** What a list of the year says of its year when it becomes an Excel file. */
export const placeOfYear: FindPlace = async (queries: Queries, yearId) => {
  const year = await readYear(queries, yearId);
  return year && { says: sheetTitle(year), file: fileOfYear(year) };
};
