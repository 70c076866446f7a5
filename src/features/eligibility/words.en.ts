import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { EligibilityRefusal, Level } from "./model.ts";

const levelName: Readonly<Record<Level, string>> = {
  unit: "the unit",
  "ministry-province": "a ministry, branch or province",
  "defence-police": "the Ministry of Defence or of Public Security",
  central: "a central body",
};

export const refusedEn: Words<EligibilityRefusal> = {
  "unit-unknown": () => "This unit is not in the cluster in this year; nothing was saved. Choose one of the list.",
  "award-unknown": ({ awardCode }) =>
    `The catalogue has no award “${awardCode}”; no sheet was made. Choose one of the list.`,
  "fact-unknown": () =>
    "One of these is nothing that a condition asks to be confirmed; nothing was saved. Reload the page and choose one listed.",
  "day-ahead": ({ day }) => `The day ${writeDay(day)} lies ahead; nothing was saved. Check the day of the paper.`,
  "predecessor-itself": ({ name }) =>
    `“${name}” is this unit's own name; nothing was saved. Where it was only renamed, write its new name under Organisation.`,
  "founded-after-merger": ({ founded, untilDay }) =>
    `It was founded on ${writeDay(founded)}, after it was merged on ${writeDay(untilDay)}; nothing was saved. Check the two days.`,
  "level-too-low": ({ says, asked, others }) =>
    `“${says}” takes a paper of ${levelName[asked]} or above${others > 0 ? `, as do ${others} more of its conditions` : ""}; nothing was saved. Check who signed, or leave it out.`,
  "covers-too-far": ({ day, onDay }) =>
    `${writeDay(day)} is more than a year from the day of the paper, ${writeDay(onDay)}; nothing was saved. Check the day up to which it replies.`,
  "told-both-ways": ({ says, unit }) =>
    `The paper both confirms and does not confirm “${says}” of ${unit}; nothing was saved. Keep one of them.`,
  "paper-recorded-already": ({ number, cells }) =>
    `Paper ${number} was recorded for all of these ${cells} cells before; it stays as it is. Look at the list of papers.`,
  "paper-unknown": () => "This paper is not in the year; nothing was taken back. Reload the page.",
  "paper-withdrawn-already": ({ because }) => `This paper was taken back before, because: ${because}. It stays so.`,
  "person-told-twice": ({ fullName }) =>
    `“${fullName}” stands twice in one unit; nobody was saved. Put the posts of one person together; tell two of one name apart.`,
  "no-law-to-claim": ({ day }) =>
    `No standard is usable for ${writeDay(day)}, so no point can be claimed; nothing was saved. Check the day of submission.`,
  "road-unknown": ({ roads }) =>
    roads.length === 0
      ? "The standard of this day has one road only, so none is claimed; nothing was saved. Leave it empty."
      : `The standard of this day has no such point; nothing was saved. Choose one of: ${roads.join("; ")}.`,
  "changed-meanwhile": ({ now }) =>
    `Somebody else has just recorded the point, now ${now.road === null ? "any road" : now.says}, so nothing was saved. Your choice is kept; look at theirs, then go on or stop.`,
  "exclusion-unknown": () => "This line is not in the list of exclusions; nothing was saved. Reload the page.",
  "lifted-already": ({ liftedOn }) => `This exclusion was lifted on ${writeDay(liftedOn)} already; it stays so.`,
  "lifted-before-it-began": ({ fromDay }) =>
    `An exclusion cannot be lifted before ${writeDay(fromDay)}, its first day; nothing was saved. Check the day.`,
};
