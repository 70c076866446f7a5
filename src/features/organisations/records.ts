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
