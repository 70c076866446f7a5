import type { AnyDeed } from "../../platform/deeds/index.ts";
import { attestFact } from "./attest-fact.ts";
import { judgeUnit } from "./judge-unit.ts";
import { lawDeeds } from "./law/index.ts";
import { liftExclusion } from "./lift-exclusion.ts";
import { recordExclusion } from "./record-exclusion.ts";
import { showYear } from "./show-year.ts";

export { verdictOf } from "./verdict-of.ts";
export { JudgedView } from "./views.ts";
export { type YearRecords, yearRecords } from "./year-records.ts";

export const eligibilityDeeds: readonly AnyDeed[] = [
  showYear,
  judgeUnit,
  attestFact,
  recordExclusion,
  liftExclusion,
  ...lawDeeds,
];
