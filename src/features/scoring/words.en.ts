import { writeHundredths } from "../../basics/decimal.ts";
import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type {
  CopyCriteriaRefusal,
  EditCriteriaRefusal,
  EnterScoresRefusal,
  LockRefusal,
  TableLocked,
  TemplateRefusal,
  TieFactRefusal,
  UnlockRefusal,
} from "./refusals.ts";

const noTable = () => "This year has no criteria table yet. Make one first.";
const noYear = () => "This year no longer exists; nothing was saved. Go back to the list of years.";
const locked = ({ lockedOn }: TableLocked) =>
  `The score table was locked on ${writeDay(lockedOn)}; nothing was saved. Unlock it with a reason to change it.`;

export const editCriteriaRefused: Words<EditCriteriaRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": () =>
    "Somebody saved the criteria first; your changes are still on your screen. Compare and save again.",
  "table-locked": locked,
  "code-twice": ({ criterion }) =>
    `The code "${criterion}" stands twice in one section, or is a section's too; nothing was saved. Change one.`,
  "no-such-criterion": ({ criterion }) => `"${criterion}" is no longer in the table; nothing was saved. Reload.`,
  "criterion-has-scores": ({ criterion }) =>
    `"${criterion}" has points and cannot be removed; nothing was saved. Clear its points first.`,
  "maximum-below-score": ({ criterion, max, unitName, points }) =>
    `The maximum ${writeHundredths(max)} of "${criterion}" is below the ${writeHundredths(points)} points of ${unitName}; nothing was saved. Correct one.`,
};

export const copyCriteriaRefused: Words<CopyCriteriaRefusal> = {
  "no-such-year": noYear,
  "nothing-to-copy": () => "The cluster has no criteria table of an earlier year. Type it, or paste it from Excel.",
  "table-not-empty": () => "This year already has criteria, so nothing was copied over them. Edit the table.",
};

export const enterScoresRefused: Words<EnterScoresRefusal> = {
  "no-table": noTable,
  "table-locked": locked,
  "no-such-cell": () => "A cell is no longer in the table; nothing was saved. Reload the page.",
  "above-maximum": ({ cell, points, max }) =>
    `Cell ${cell}: ${writeHundredths(points)} is above the maximum ${writeHundredths(max)}; nothing was saved. Correct it.`,
  "below-zero": ({ cell, points }) =>
    `Cell ${cell}: ${writeHundredths(points)} is below 0; nothing was saved. Correct it.`,
  "changed-meanwhile": ({ cells }) =>
    `Somebody wrote into the same cells first: ${cells.map(({ cell }) => cell).join("; ")}; nothing was saved. Choose the right points and save again.`,
};

export const lockRefused: Words<LockRefusal> = {
  "no-table": noTable,
  "table-locked": locked,
  "changed-meanwhile": () =>
    "The table changed after you opened the page, so it was not locked. Look again, then lock.",
  "cells-empty": ({ count, first }) =>
    `${count} cells have no points, the first is ${first}; not locked. Fill them, write 0 where nothing was reached.`,
  "maxima-not-scale": ({ sum, scale }) =>
    `The maxima add up to ${writeHundredths(sum)}, the rulebook's scale is ${writeHundredths(scale)}; not locked. Correct one.`,
};

export const unlockRefused: Words<UnlockRefusal> = {
  "no-table": noTable,
  "not-locked": () => "The score table is not locked.",
};

export const templateRefused: Words<TemplateRefusal> = { "no-table": noTable };

export const tieFactRefused: Words<TieFactRefusal> = {
  "no-such-year": noYear,
  "table-locked": locked,
  "unit-not-scored": () => "This unit is not scored in the year; nothing was saved. Reload the page.",
  "flag-not-before": ({ year }) =>
    `The last flag must be of a year before ${year}; nothing was saved. Correct it, or enter 0 for never.`,
};
