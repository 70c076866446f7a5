import type { AnyDeed } from "../../platform/deeds/index.ts";
import { addPlanItems } from "./add-plan-items.ts";
import { amendRulebook } from "./amend-rulebook.ts";
import { tellArrivals } from "./arrivals.ts";
import { correctPact } from "./correct-pact.ts";
import { createYear } from "./create-year.ts";
import { editPact } from "./edit-pact.ts";
import { editPlan } from "./edit-plan.ts";
import { editPlanItem } from "./edit-plan-item.ts";
import { editRulebook } from "./edit-rulebook.ts";
import { editYear } from "./edit-year.ts";
import { findYear } from "./find-year.ts";
import { finishPlanItem } from "./finish-plan-item.ts";
import { listYears } from "./list-years.ts";
import { markUnitItem } from "./mark-unit-item.ts";
import type { PaperSource } from "./paper-source.ts";
import { pactArrived, titlesArrived } from "./pact-arrived.ts";
import { pactPaper } from "./papers/pact-paper.ts";
import { planPaper } from "./papers/plan-paper.ts";
import { rulebookPaper } from "./papers/rulebook-paper.ts";
import { readPact } from "./read-pact.ts";
import { readPlan } from "./read-plan.ts";
import { readRulebook } from "./read-rulebook.ts";
import { registerTitles } from "./register-titles.ts";
import { removePlanItem } from "./remove-plan-item.ts";
import { signPact } from "./sign-pact.ts";

export { type Arrivals, arrivedWhole, tellArrivals } from "./arrivals.ts";
export { lawWithOffice, theLaw } from "./the-law.ts";
export { awardCatalogue, awardNameIn, awardNameOn, byRankIn } from "./award-names.ts";
export type { DoneWhen } from "./done-when.ts";
export { movementDuties, movementStage } from "./duties.ts";
export type { Duty, DutySource, StageSource, StageState, UnitProgress, UnitProgressSource } from "./duty.ts";
export {
  Clock,
  dayOfMoment,
  enteredLater,
  enteredWords,
  type Happened,
  heldAt,
  momentWords,
  orderRefusals,
  type Placed,
  placeInTime,
  refuseOrder,
  When,
  WhenTold,
} from "./happened.ts";
export { tellLaunch } from "./launch.ts";
export { readStoredPact } from "./store/pact.ts";
export { onlyPaper, type PaperEntry, type PaperGroup, paperOfSubject, type PaperSource } from "./paper-source.ts";
export { plannedDay } from "./planned-day.ts";
export { sayIn } from "./say-in.ts";
export { fileOfYear, placeOfYear, sheetTitle } from "./place-of-year.ts";
export { readYear, type YearFacts } from "./store/read-year.ts";
export { yearAsSigned } from "./store/year-as-signed.ts";
export { basesInWords } from "./papers/bases-in-words.ts";
export { annexHead, headSigns, keepersOf, letterhead, recipientsOf } from "./papers/letterhead.ts";
export { yearRecord } from "./records.ts";
export { Rulebook, VoteSubject } from "./rulebook.ts";
export { type SampleRulebook, sampleRulebooks } from "./sample-rulebooks/index.ts";
/** Writes plan items inside another deed's transaction: the directions of a report carried to the next year. */
export { insertPlanItems as carryIntoPlan } from "./store/plan.ts";
export { voteNameIn } from "./vote-names.ts";
export { beforeOf } from "./store/year-at.ts";
export { setConcluded } from "./store/years.ts";
export { yearAt, type YearAddress } from "./store/year-at.ts";
export { type TitleRegistration, titleRegistrations } from "./store/pact.ts";
/** For the screens of features that come later. */
export type { createYear, editRulebook, listYears, readRulebook };

tellArrivals("pact-signed", pactArrived);
tellArrivals("titles-registered", titlesArrived);

export const movementPapers: readonly PaperSource[] = [planPaper, rulebookPaper, pactPaper];

export const movementDeeds: readonly AnyDeed[] = [
  findYear,
  listYears,
  createYear,
  editYear,
  readRulebook,
  editRulebook,
  amendRulebook,
  readPlan,
  editPlan,
  addPlanItems,
  editPlanItem,
  finishPlanItem,
  markUnitItem,
  removePlanItem,
  readPact,
  editPact,
  signPact,
  correctPact,
  registerTitles,
];
