import type { Head, Signatory } from "../../../engines/document/index.ts";
import type { YearFacts } from "../../movement/index.ts";

const upper = (text: string): string => text.toLocaleUpperCase("vi");

/** The head of a paper of the cluster; its number is written by hand when it is registered: “Số: … /BC-CTĐ1”. */
export const clusterHead = ({ cluster }: YearFacts, symbol: string): Head => ({
  superior: upper(cluster.ownerName),
  body: upper(cluster.name),
  number: `Số: …… /${symbol}-${cluster.documentSymbol}`,
  place: cluster.place,
});

/** The head of a paper that a member unit issues. */
export const unitHead = ({ cluster }: YearFacts, unitName: string, symbol: string): Head => ({
  superior: upper(cluster.ownerName),
  body: upper(unitName),
  number: `Số: …… /${symbol}`,
  place: cluster.place,
});

/**
 * The head of the cluster signs for it. In a year with illustrative figures the name stays blank: nothing made up
 * may stand above a real person's name.
 */
export function clusterSigns(year: YearFacts): Signatory {
  const head = year.headships.find((headship) => headship.role === "head");
  return {
    authority: [`TM. ${upper(year.cluster.name)}`],
    office: "CỤM TRƯỞNG",
    names: [year.illustrative ? "" : (head?.chiefName ?? "")],
  };
}
