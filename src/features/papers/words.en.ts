import type { Words } from "../../basics/words.ts";
import type { PaperRefusal } from "./model.ts";

export const paperRefused: Words<PaperRefusal> = {
  "paper-not-yet": () =>
    "This paper cannot be made yet: some of its figures are missing. Open Papers to see what it waits for, then try again.",
  "number-taken": ({ number, title }) =>
    `Number ${number} was given to "${title}"; nothing was saved. Choose another number.`,
};
