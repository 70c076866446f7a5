import { part, recordKind } from "../../platform/records/index.ts";

/** The score table as it was locked: criteria, points, and what parts units of equal points. */
export const scoresRecord = recordKind({
  name: "scores",
  title: { vi: "bảng điểm đã khoá", en: "locked score table" },
  table: "scoreTable",
  key: ["yearId"],
  columns: ["lockedAt"],
  parts: [
    part("criterion", { by: "yearId" }, ["id", "position", "kind", "code", "label", "max"]),
    part("score", { by: "criterionId", of: ["criterion", "id"] }, ["criterionId", "unitId", "points"]),
    part("unitTieFact", { by: "yearId" }, ["unitId", "outstandingAchievements", "lastFlagYear", "note"]),
  ],
  stands: ({ lockedAt }) => lockedAt != null,
  year: { column: "yearId" },
});
