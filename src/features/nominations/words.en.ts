import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import { lawWords } from "../../engines/law/index.ts";
import type { NominationRefusal } from "./model.ts";

const verdictName = { ...lawWords.en.values, "no-verdict": "No verdict" };

export const refusedEn: Words<NominationRefusal> = {
  "not-found": () => "This proposal is not in the year; nothing was saved. Reload the page.",
  "vote-not-found": () => "This vote is not in the year; nothing was saved. Reload the page.",
  "vote-not-signed": ({ name }) => `The result of “${name}” is not signed yet, so no proposal was made.`,
  "vote-not-on-title": ({ name }) => `“${name}” is no vote on a title, so no proposal follows from it.`,
  "vote-not-concluded": ({ name }) => `“${name}” has another round or an open place; conclude it first.`,
  "vote-void": () => "The vote that this proposal rests on was voided. Withdraw it, or vote again and propose anew.",
  "nobody-honoured": ({ name }) => `Nobody was honoured in “${name}”, so there is nothing to propose.`,
  "ineligible-honoured": ({ units }) =>
    `${units.join(", ")} is recorded as not meeting the conditions; write why it is proposed all the same, or check again. Nothing was saved.`,
  "nominated-already": ({ unit, title }) => `${unit} is proposed for ${title} this year already; open that proposal.`,
  "verdict-needs-reason": ({ title, units }) =>
    `The proposal for ${title} was not saved, because the verdict is not “met”: ${units
      .map(({ unit, verdict, because }) => `${unit} – ${verdictName[verdict]} (${because})`)
      .join("; ")}. Nothing is blocked: write for each unit why it is proposed all the same, then do it again.`,
  "award-unknown": ({ awardCode }) => `The catalogue has no award “${awardCode}”; nothing was saved.`,
  "unit-unknown": () => "This unit is no member of the cluster in this year; nothing was saved.",
  "changed-meanwhile": ({ now }) =>
    `Somebody has just changed this proposal (now ${now.state}). What you typed is kept; look again, then save.`,
  "step-of-the-cluster": () =>
    "Only the cluster's secretary submits or withdraws its proposal; nothing was saved. A dossier that needs completing is returned after it was submitted.",
  "step-not-possible": ({ from, to }) => `The proposal is at “${from}” and cannot go to “${to}”; nothing was saved.`,
  "paper-missing": () => "This step needs the number and day of the paper it rests on.",
  "reason-missing": () => "This step needs a reason.",
  "day-ahead": ({ day }) => `${writeDay(day)} lies ahead; nothing was saved. Check the day.`,
  "day-before-last-step": ({ day, last }) =>
    `${writeDay(day)} is before the step before it (${writeDay(last)}); nothing was saved. Check the day.`,
};
