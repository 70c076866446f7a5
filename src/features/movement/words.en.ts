import { writeDay } from "../../basics/instant.ts";
import { orderRefused } from "./happened.ts";
import type { Words } from "../../basics/words.ts";
import type {
  AddPlanItemsRefusal,
  AmendRulebookRefusal,
  CreateYearRefusal,
  CorrectPactRefusal,
  EditPactRefusal,
  EditPlanRefusal,
  EditRulebookRefusal,
  EditYearRefusal,
  MarkUnitItemRefusal,
  PlanItemRefusal,
  RegisterTitlesRefusal,
  RoundedShare,
  SignPactRefusal,
} from "./refusals.ts";

const noYear = () => "This year no longer exists; nothing was saved. Go back to the list of years.";
const changed = () =>
  "Somebody saved first, so your changes were not recorded; they are still on your screen. Compare with what was saved and save again.";
const signed = ({ signedOn }: { signedOn: string }) =>
  `The pact was signed on ${writeDay(signedOn)} and can no longer be changed; nothing was saved.`;
const rounded = ({ typed, instead, where }: RoundedShare) =>
  `The threshold${where ? ` for ${where}` : ""} of ${typed} is a rounded number and may ask one vote too many; nothing was saved. Write the fraction ${instead}.`;
const noAward = ({ awardCode }: { awardCode: string }) =>
  `The catalogue has no award "${awardCode}"; nothing was saved. Choose one from the catalogue.`;
const daysReversed = () => "The year must end after it starts; nothing was saved. Correct the two days.";
const foreignUnit = ({ title }: { title: string }) =>
  `The unit chosen${title ? ` for "${title}"` : ""} is not in the cluster this year; nothing was saved. Choose a unit of the cluster.`;
const rules = {
  "share-rounded": rounded,
  "subject-twice": ({ subject }: { subject: string }) =>
    `The rulebook describes the vote on ${subject} twice; nothing was saved. Keep one.`,
  "no-such-award": noAward,
  "no-such-regulation": ({ regulation }: { regulation: string }) =>
    `No regulation "${regulation}" applies in this year, so the rulebook was not saved. Choose one of the list, or have the legal officer lay it.`,
  "no-such-day": ({ what, on }: { what: string; on: string }) =>
    `The deadline "${what}" falls on ${on.slice(3)}/${on.slice(0, 2)}, which is no day; nothing was saved. Correct it.`,
};

export const createYearRefused: Words<CreateYearRefusal> = {
  "no-such-cluster": () => "This cluster no longer exists; no year was made. Choose a cluster again.",
  "year-exists": ({ clusterName, year }) =>
    `${clusterName} already has the year ${year}; no second one was made. Open it, or choose another year.`,
  "days-reversed": daysReversed,
  "year-outside-days": ({ year }) =>
    `The year's days must touch ${year}; no year was made. Correct the first and last day.`,
};

export const editYearRefused: Words<EditYearRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "days-reversed": daysReversed,
  "figures-outside-year": () => "The day of the figures must lie within the year; nothing was saved. Correct this day.",
};

export const editRulebookRefused: Words<EditRulebookRefusal> = {
  ...rules,
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "rulebook-frozen": ({ signedOn }) =>
    `The rulebook was frozen when the pact was signed on ${writeDay(signedOn)}; nothing was saved. Make a new version with its reason.`,
};

export const amendRulebookRefused: Words<AmendRulebookRefusal> = {
  ...rules,
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "not-frozen-yet": () => "The rulebook is not frozen yet; nothing was saved. Edit the draft itself.",
  "nothing-changed": () => "The new version equals the one in force; none was made. Change something first.",
};

export const editPlanRefused: Words<EditPlanRefusal> = { "no-such-year": noYear, "changed-meanwhile": changed };

export const addPlanItemsRefused: Words<AddPlanItemsRefusal> = {
  "no-such-year": noYear,
  "unit-not-in-cluster": foreignUnit,
  "item-twice": ({ title }) => `The plan already has "${title}" for that day; nothing was saved. Remove the double.`,
};

export const planItemRefused: Words<PlanItemRefusal> = {
  "no-such-item": () => "This item is no longer in the plan; nothing was saved. Reload the page.",
  "changed-meanwhile": changed,
  "unit-not-in-cluster": foreignUnit,
  "done-in-future": ({ doneOn }) => `${writeDay(doneOn)} has not come yet; nothing was saved. Correct the day.`,
};

export const markUnitItemRefused: Words<MarkUnitItemRefusal> = {
  "no-such-item": planItemRefused["no-such-item"],
  "not-this-unit": ({ title }) => `"${title}" is not this unit's to do; nothing was saved. Reload the page.`,
  "told-by-reports": ({ title }) =>
    `"${title}" is done when the deed itself is done here; nothing was saved. Do it where it belongs.`,
  "done-in-future": planItemRefused["done-in-future"],
};

export const editPactRefused: Words<EditPactRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-signed": signed,
  "signatory-not-in-cluster": () => "A signing unit is not in the cluster this year; nothing was saved. Remove it.",
  "signatory-twice": () => "A unit signs twice; nothing was saved. Keep one line for each unit.",
};

export const signPactRefused: Words<SignPactRefusal> = {
  "days-out-of-order": orderRefused.en["days-out-of-order"],
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-signed": signed,
  "no-rulebook": () =>
    "There is no rulebook yet, so the pact was not signed. Choose a sample rulebook and adapt it first.",
  "rulebook-changed": () =>
    "The rulebook was changed after you opened the page, so the pact was not signed. Reload, read it again, then sign.",
  "no-undertakings": () => "The pact has no undertakings, so it was not signed. Add at least one.",
  "no-signing-day": () => "The pact has no signing day, so it was not signed. Enter the day and save.",
  "signing-in-future": ({ signingDay }) =>
    `The signing day ${writeDay(signingDay)} has not come, so the pact was not marked as signed. Do it on that day, or correct it.`,
  "signatories-missing": ({ units }) =>
    `Nobody signs for: ${units.join("; ")}; the pact was not marked as signed. Add the names.`,
};

export const correctPactRefused: Words<CorrectPactRefusal> = {
  "no-such-year": noYear,
  "changed-meanwhile": changed,
  "pact-not-signed": () => "The pact is not signed yet, so no version was made. Edit the pact as it is.",
  "nothing-changed": () => "Nothing differs from the signed pact, so no version was made. Change it, then save again.",
  "signatory-not-in-cluster": editPactRefused["signatory-not-in-cluster"],
  "signatory-twice": editPactRefused["signatory-twice"],
  "no-undertakings": signPactRefused["no-undertakings"],
  "no-signing-day": signPactRefused["no-signing-day"],
  "signing-in-future": signPactRefused["signing-in-future"],
  "days-out-of-order": signPactRefused["days-out-of-order"],
  "signatories-missing": signPactRefused["signatories-missing"],
};

export const registerTitlesRefused: Words<RegisterTitlesRefusal> = {
  "no-such-year": noYear,
  "unit-not-in-cluster": foreignUnit,
  "pact-signed": signed,
  "no-such-award": noAward,
  "registered-in-future": ({ registeredOn, today }) =>
    `Nothing was saved: ${writeDay(registeredOn)} has not come, today is ${writeDay(today)}. Write the day on which the unit registered.`,
  "award-not-in-force": ({ awardName, year }) =>
    `"${awardName}" is not in force in ${year}; nothing was saved. Choose another title.`,
};
