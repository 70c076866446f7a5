import { recordKind, wordsOf } from "../../platform/records/index.ts";
import { namesOfYear } from "./store/year-as-it-stands.ts";

/** A version of the rulebook from the moment it is frozen. */
export const rulebookRecord = recordKind({
  name: "rulebook",
  title: { vi: "bản quy chế", en: "rulebook version" },
  table: "rulebookVersion",
  key: ["id"],
  columns: ["yearId", "number", "rules", "reason", "adoptedBy", "frozenAt"],
  stands: ({ frozenAt }) => frozenAt != null,
  year: { column: "yearId" },
  called: (facts) => wordsOf(facts, "rulebookVersion", "number"),
});

/** Which year of which cluster it is, from its opening on: everything on record is found by it. */
export const openedYearRecord = recordKind({
  name: "opened-year",
  title: { vi: "năm thi đua", en: "cluster-year" },
  table: "clusterYear",
  key: ["id"],
  columns: ["clusterId", "year"],
  year: { column: "id" },
  edition: 2,
  called: (facts) => wordsOf(facts, "clusterYear", "year"),
});

/** A concluded year; the cluster's and units' names and memberships are kept as they stood. */
export const yearRecord = recordKind({
  name: "year",
  title: { vi: "năm thi đua đã kết thúc", en: "concluded year" },
  table: "clusterYear",
  key: ["id"],
  columns: ["clusterId", "year", "startsOn", "endsOn", "motto", "figuresAsOf", "illustrative", "concludedAt"],
  stands: ({ concludedAt }) => concludedAt != null,
  year: { column: "id" },
  called: (facts) => wordsOf(facts, "clusterYear", "year"),
  keeps: (queries, yearId) => namesOfYear(queries, Number(yearId)),
});
