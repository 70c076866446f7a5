import type { Head, Signatory } from "../../../engines/document/index.ts";
import { headSigns, letterhead, type YearFacts } from "../../year/index.ts";

/**
 * The head of a paper that a member unit issues.
 *
 * @param number as the paper itself bears it, “25/BC-SCT”; empty where it bears none, or nobody told
 */
export const unitHead = (
  year: YearFacts,
  { unitName, kind, number = "" }: { unitName: string; kind: string; number?: string | undefined },
): Head => ({
  ...letterhead(year, {}),
  body: unitName.toLocaleUpperCase("vi"),
  number: `Số: ${number || `……/${kind}-……`}`,
});

/**
 * The head of the cluster signs. In a year with illustrative figures the name stays blank: nothing made up may
 * stand above a real person's name.
 */
export const clusterSigns = (year: YearFacts): Signatory => ({
  ...headSigns(year),
  ...(year.illustrative && { names: [""] }),
});
