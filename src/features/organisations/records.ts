import { part, recordKind, wordsOf } from "../../platform/records/index.ts";

/** Who leads a cluster in a year, from the appointment or election on; every later step makes a record anew. */
export const headshipRecord = recordKind({
  name: "headship",
  title: { vi: "cụm trưởng, cụm phó", en: "headship" },
  table: "headship",
  key: ["id"],
  columns: [
    ...(["clusterId", "year", "role", "unitId", "obtainedBy", "decision", "chiefName", "chiefOffice"] as const),
    ...(["handedOverOn", "endedOn", "endedBecause"] as const),
  ],
  parts: [
    part("electedHeadship", { by: "headshipId" }, [
      ...(["voteId", "electedOn", "recognisedOn", "recognition", "handedOverOn"] as const),
    ]),
  ],
  year: "cluster-and-year",
  called: (facts) => wordsOf(facts, "headship", "chiefName", "year"),
});

/**
 * The names that a unit has borne. Decisions and the ledger are found by them, and so are the facts of a verdict. Units
 * outlast years: their records stay with the installation, a package carries the names of its year.
 */
export const unitRecord = recordKind({
  name: "unit",
  title: { vi: "tên đơn vị", en: "names of a unit" },
  table: "unit",
  key: ["id"],
  columns: ["ownerId", "code"],
  parts: [part("unitName", { by: "unitId" }, ["fromDay", "name", "decision"])],
  year: "none",
  edition: 2,
  called: (facts) => wordsOf(facts, "unitName", "name"),
});
