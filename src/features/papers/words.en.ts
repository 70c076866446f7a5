import type { Words } from "../../basics/words.ts";
import type { PaperRefusal } from "./model.ts";

export const paperRefused: Words<PaperRefusal> = {
  "paper-not-yet": () =>
    "This paper cannot be made yet: some of its figures are missing. Open Papers to see what it waits for, then try again.",
  "paper-sealed": ({ title }) =>
    `"${title}" holds the votes of a small room, so only the secretary, the chair, the deputy, the tellers and the standing body read it. Open Votes for who reached the threshold.`,
  "number-taken": ({ number, title }) =>
    `Number ${number} was given to "${title}"; nothing was saved. Choose another number.`,
  "changed-meanwhile": ({ now }) =>
    `Somebody else just gave this paper number ${now.number}, so nothing was saved. What you typed is kept; choose one version and save again.`,
};
