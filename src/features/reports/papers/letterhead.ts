import type { Head, Signatory } from "../../../engines/document/index.ts";
import { headSigns, letterhead, type YearFacts } from "../../movement/index.ts";

/** The head of a paper that a member unit issues. */
export const unitHead = (year: YearFacts, { unitName, kind }: { unitName: string; kind: string }): Head => ({
  ...letterhead(year, {}),
  body: unitName.toLocaleUpperCase("vi"),
  number: `Số: ……/${kind}`,
});

/**
 * The head of the cluster signs. In a year with illustrative figures the name stays blank: nothing made up may
 * stand above a real person's name.
 */
export const clusterSigns = (year: YearFacts): Signatory => ({
  ...headSigns(year),
  ...(year.illustrative && { names: [""] }),
});
