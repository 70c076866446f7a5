import { conferenceDuties, conferenceStage, delegatesProgress } from "../conference/index.ts";
import { electionsDuties, electionsStage } from "../elections/index.ts";
import type { DutySource, StageSource, UnitProgressSource } from "../year/index.ts";
import { movementDuties, movementStage } from "../movement/index.ts";
import { nominationsDuties, nominationsStage } from "../nominations/index.ts";
import { commentsProgress, reportsDuties, reportsProgress, reportsStage } from "../reports/index.ts";
import { scoringDuties, scoringProgress, scoringStage } from "../scoring/index.ts";
import { ledgerStage } from "./ledger-stage.ts";

// What the first screen is made of: one line per feature, in the order of the year.

export const dutySources: readonly DutySource[] = [
  movementDuties,
  scoringDuties,
  reportsDuties,
  electionsDuties,
  conferenceDuties,
  nominationsDuties,
];

/** The path of the year; `at` is the screen a step leads to. */
export const stageSources: readonly { readonly label: string; readonly at: string; readonly source: StageSource }[] = [
  { label: "Phong trào", at: "phong-trao", source: movementStage },
  { label: "Chấm điểm", at: "cham-diem", source: scoringStage },
  { label: "Báo cáo", at: "bao-cao", source: reportsStage },
  { label: "Hội nghị", at: "hoi-nghi", source: conferenceStage },
  { label: "Bỏ phiếu", at: "bo-phieu", source: electionsStage },
  { label: "Đề nghị", at: "de-nghi", source: nominationsStage },
  { label: "Sổ khen thưởng", at: "so-khen-thuong", source: ledgerStage },
];

/** Columns of the table of units. */
export const progressSources: readonly { readonly label: string; readonly source: UnitProgressSource }[] = [
  { label: "Điểm", source: scoringProgress },
  { label: "Báo cáo", source: reportsProgress },
  { label: "Góp ý", source: commentsProgress },
  { label: "Đại biểu", source: delegatesProgress },
];
