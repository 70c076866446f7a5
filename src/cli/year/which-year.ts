import { readYear, type YearFacts, yearAt } from "../../features/year/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { WronglyCalled } from "../arguments.ts";
import { fail, type Io } from "../command.ts";

/** How every verb about a year is told which: by the address that the screens show, /cum-1/2020. */
export const yearOptions = { cluster: { type: "string" }, year: { type: "string" } } as const;

export interface YearAsked {
  readonly clusterCode: string;
  readonly year: number;
}

/** @throws WronglyCalled */
export function readYearAsked(values: { cluster?: string | undefined; year?: string | undefined }): YearAsked {
  if (!/^\d{4}$/.test(values.year ?? ""))
    throw new WronglyCalled({ vi: "--year là năm gồm bốn chữ số", en: "--year is a year of four digits" });
  return { clusterCode: values.cluster!, year: Number(values.year) };
}

/** The cluster-year asked for; undefined, and said, when there is none. */
export async function findAskedYear(queries: Queries, asked: YearAsked, io: Io): Promise<YearFacts | undefined> {
  const yearId = await yearAt(queries, asked);
  const year = yearId === undefined ? undefined : await readYear(queries, yearId);
  if (year) return year;
  if (io.lang === "vi")
    fail(
      io,
      `không có năm ${asked.year} của cụm, khối “${asked.clusterCode}”`,
      "mã cụm, khối và năm là hai phần đầu của địa chỉ trên trình duyệt: /cum-1/2020",
    );
  else
    fail(
      io,
      `there is no year ${asked.year} of a cluster "${asked.clusterCode}"`,
      "code and year are the first two parts of the address in the browser: /cum-1/2020",
    );
  return undefined;
}
