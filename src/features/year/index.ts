export { awardCatalogue, awardChoicesIn, awardNameIn, awardNameOn, byRankIn } from "./award-names.ts";
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
export type { createYear } from "./operations/create-year.ts";
export type { editRulebook } from "./operations/edit-rulebook.ts";
export type { listYears } from "./operations/list-years.ts";
export type { readRulebook } from "./operations/read-rulebook.ts";
export { onlyPaper, type PaperEntry, type PaperGroup, paperOfSubject, type PaperSource } from "./paper-source.ts";
export { basesInWords } from "./papers/bases-in-words.ts";
export { annexHead, headSigns, keepersOf, letterhead, recipientsOf, titleOfYear } from "./papers/letterhead.ts";
export { fileOfYear, placeOfYear, sheetTitle } from "./place-of-year.ts";
export { rulebookRecord, yearRecord } from "./records.ts";
export { Rulebook, VoteSubject } from "./rulebook.ts";
export { type SampleRulebook, sampleRulebooks } from "./sample-rulebooks/index.ts";
export { sayIn } from "./say-in.ts";
export { readYear, type YearFacts } from "./store/read-year.ts";
export { freezeRulebook, latestRulebook, type RulebookVersion } from "./store/rulebooks.ts";
export { yearAsEachSigned, yearAsSigned } from "./store/year-as-signed.ts";
export { beforeOf, yearAt, type YearAddress } from "./store/year-at.ts";
export { setConcluded, yearFields } from "./store/years.ts";
export { voteNameIn } from "./vote-names.ts";
export { toThoseWhoRunTheYear, toWholeYear } from "./who-runs.ts";
