import { part, recordKind, unitIn, wordsOf } from "../../platform/records/index.ts";
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

/** The pact as all units signed it. */
export const pactRecord = recordKind({
  name: "pact",
  title: { vi: "giao ước thi đua", en: "pact" },
  table: "pact",
  key: ["yearId"],
  columns: ["undertakings", "place", "signingDay", "signedAt", "number", "reason", "adoptedBy"],
  parts: [part("pactSignatory", { by: "yearId" }, ["unitId", "name", "office", "position"])],
  stands: ({ signedAt }) => signedAt != null,
  year: { column: "yearId" },
});

/** A signed pact that a later version replaced. */
export const pactVersionRecord = recordKind({
  name: "pact-version",
  title: { vi: "phiên bản giao ước đã thay", en: "replaced version of the pact" },
  table: "pactVersion",
  key: ["yearId", "number"],
  columns: [
    ...(["undertakings", "place", "signingDay", "signatories", "reason", "adoptedBy"] as const),
    ...(["signedAt", "replacedAt"] as const),
  ],
  year: { column: "yearId" },
  called: (facts) => wordsOf(facts, "pactVersion", "number"),
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

/** The titles that a unit registered; registering again makes the record anew. */
export const registrationRecord = recordKind({
  name: "registration",
  title: { vi: "đăng ký danh hiệu", en: "registered titles" },
  table: "titleRegistration",
  key: ["yearId", "unitId"],
  columns: ["id", "unitId", "awardCode", "registeredOn"],
  year: { column: "yearId" },
  edition: 2,
  called: (facts, names) => unitIn(facts, "titleRegistration", names),
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
