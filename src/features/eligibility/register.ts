import type { AnyDeed } from "../../platform/deeds/index.ts";
import { careerDeeds } from "./careers/index.ts";
import { downloadSheetPdf, downloadSheetWord } from "./download-sheet.ts";
import { evidenceDeeds } from "./evidence/index.ts";
import { tellFigures } from "./figures/tell-figures.ts";
import { judgeForReference } from "./judge-for-reference.ts";
import { judgeUnit } from "./judge-unit.ts";
import { judgeUnits } from "./judge-units.ts";
import { lawDeeds } from "./law/index.ts";
import { liftExclusion } from "./lift-exclusion.ts";
import { tellPredecessor } from "./predecessors/tell-predecessor.ts";
import { recordExclusion } from "./record-exclusion.ts";
import { claimRoad } from "./roads/claim-road.ts";
import { showRoads } from "./roads/show-roads.ts";
import { screeningDeeds } from "./screening/index.ts";
import { showYear } from "./show-year.ts";

export const eligibilityDeeds: readonly AnyDeed[] = [
  showYear,
  judgeUnit,
  judgeUnits,
  judgeForReference,
  downloadSheetWord,
  downloadSheetPdf,
  ...evidenceDeeds,
  tellFigures,
  tellPredecessor,
  showRoads,
  claimRoad,
  recordExclusion,
  liftExclusion,
  ...lawDeeds,
  ...screeningDeeds,
  ...careerDeeds,
];
