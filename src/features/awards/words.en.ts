import { writeInteger } from "../../basics/decimal.ts";
import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { AwardRefusal } from "./model.ts";

export const refusedEn: Words<AwardRefusal> = {
  "not-found": () => "This record is not in the cluster's ledger; nothing was saved. Reload the page.",
  "award-unknown": ({ awardCode }) =>
    `The catalogue has no award “${awardCode}”; nothing was saved. Choose one of the catalogue or type a name.`,
  "award-unnamed": () => "No award was named; nothing was saved. Choose one of the catalogue or type a name.",
  "award-twice": () => "Choose either one award or a whole family; nothing was saved.",
  "unit-unknown": () => "This unit never belonged to the cluster; nothing was saved. Choose one of the list.",
  "nothing-counted": () => "The count is 0; nothing was saved. Enter collectives, individuals or an untold count.",
  "basis-of-another": ({ name, only }) =>
    `${name} is given only for “${only}”; nothing was saved. Choose that, or leave it untold.`,
  "basis-told-already": ({ basis }) =>
    `This line says “${basis}” already; it stays so. If that is wrong, revoke the line with a reason and enter it again.`,
  "decided-later": ({ decidedOn }) => `The decision's day ${writeDay(decidedOn)} lies ahead; nothing was saved.`,
  "entered-already": ({ decisionNumber, recipient }) =>
    `Decision ${decisionNumber} is entered for “${recipient}” already. For another person of that name, add an office after it.`,
  "total-stands": ({ name, count, year }) =>
    `The ledger of ${year} has a total of ${writeInteger(count)} ${name} of this scope already, so nothing was added. Revoke that line first, or give each total its own decision.`,
  "totals-cross": ({ name, count, year }) =>
    `This total and that of ${writeInteger(count)} ${name} of ${year} share a part and cannot be added. Enter both by unit, or both for the cluster.`,
  "revoked-already": ({ because }) => `This record was revoked before (${because}).`,
};
