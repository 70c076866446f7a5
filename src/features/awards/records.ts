import { recordKind, wordsOf } from "../../platform/records/index.ts";

/** A line of the award ledger, from its entry on; revoking makes its record anew. */
export const awardRecord = recordKind({
  name: "award",
  title: { vi: "dòng sổ khen thưởng", en: "ledger line" },
  table: "awardRecord",
  key: ["id"],
  columns: [
    ...([
      "clusterId",
      "year",
      "kind",
      "awardCode",
      "family",
      "awardName",
      "level",
      "basis",
      "unitId",
      "recipient",
    ] as const),
    ...(["collectives", "individuals", "untold", "decisionNumber", "decidedOn", "decidedBy", "source"] as const),
    ...(["illustrative", "recordedAt", "revokedAt", "revokedBecause"] as const),
  ],
  year: "cluster-and-year",
  called: (facts) => wordsOf(facts, "awardRecord", "awardName", "recipient"),
});
