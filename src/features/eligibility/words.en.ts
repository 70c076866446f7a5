import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { EligibilityRefusal } from "./model.ts";

export const refusedEn: Words<EligibilityRefusal> = {
  "unit-unknown": () => "This unit is not in the cluster in this year; nothing was saved. Choose one of the list.",
  "award-unknown": ({ awardCode }) =>
    `The catalogue has no award “${awardCode}”; no sheet was made. Choose one of the list.`,
  "fact-unknown": ({ fact }) =>
    `No condition asks for a confirmation of “${fact}”; nothing was saved. Choose one listed.`,
  "day-ahead": ({ day }) => `The day ${writeDay(day)} lies ahead; nothing was saved. Check the day of the paper.`,
  "exclusion-unknown": () => "This line is not in the list of exclusions; nothing was saved. Reload the page.",
  "lifted-already": ({ liftedOn }) => `This exclusion was lifted on ${writeDay(liftedOn)} already; it stays so.`,
  "lifted-before-it-began": ({ fromDay }) =>
    `An exclusion cannot be lifted before ${writeDay(fromDay)}, its first day; nothing was saved. Check the day.`,
};
