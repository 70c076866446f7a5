import type { PaperSource } from "../year/index.ts";
import { eligibilitySheet } from "./papers/eligibility-sheet.ts";

export { dayToJudge } from "./day-to-judge.ts";
export { tellVotesOnTitles } from "./derived-facts.ts";
export { keptVerdictOf, sameVerdict, verdictOf, verdictsOn } from "./verdict-of.ts";
export { reasonSaid } from "./reason-words.ts";
export { JudgedView, KeptVerdict } from "./views.ts";
export { type YearRecords, yearRecords } from "./year-records.ts";

export const eligibilityPapers: readonly PaperSource[] = [eligibilitySheet];
