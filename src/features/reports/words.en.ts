import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { ReportRefusal } from "./model.ts";

const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(", ");

export const refusedEn: Words<ReportRefusal> = {
  "not-found": ({ what }) => `This ${what} is not in the year; nothing was saved. Reload the page.`,
  "called-already": ({ name }) =>
    `${name} was called already this year; nothing was added. Its due day can be changed.`,
  "headings-repeated": ({ heading }) =>
    `The heading “${heading}” stands twice; nothing was saved. Remove or rename one.`,
  "changed-meanwhile": () =>
    "Somebody has just changed this, so nothing was overwritten. What you typed is kept; look at the new text, then save again.",
  "sent-already": ({ receivedOn }) =>
    `The report was sent on ${writeDay(receivedOn)} and cannot be changed. Ask the secretary to return it.`,
  "not-sent": () => "The unit has not sent this report, so there is nothing to return.",
  "sections-unknown": ({ keys }) => `The report has no heading ${quoted(keys)}; nothing was saved. Reload the page.`,
  "kept-yet-written": ({ headings }) =>
    `${quoted(headings)} is marked “kept at the unit” but has text; nothing was saved. Clear the text or the mark.`,
  "sections-empty": ({ headings }) =>
    `Not sent: ${headings.length} headings are still empty – ${quoted(headings)}. What was written is kept.`,
  "received-in-future": ({ today }) =>
    `The paper cannot have come after today (${writeDay(today)}); nothing was saved. Write the day it came.`,
  "day-to-come": ({ day, today }) =>
    `Nothing was saved: ${writeDay(day)} has not come, today is ${writeDay(today)}. Write the day on which it was done.`,
  "could-be-sent-here": ({ calledOn }) =>
    `Not sent; what was written is kept: the report has been asked for here since ${writeDay(calledOn)}, and from that day on it counts when it is sent here. Leave the day empty; where a paper came, the secretary takes it in with its day.`,
  "head-has-account": ({ heads }) =>
    `The head of the unit (${heads.join("; ")}) has an account and can send it; nothing was saved. Where the signed paper came all the same, write why.`,
  "written-by-unit": ({ headings }) =>
    `The unit has written ${quoted(headings)} here; that stays, nothing was saved. Leave it empty, or ask the unit to change it.`,
  "nothing-to-compose": () => "No unit has sent this report yet, so there is nothing to compose. Remind the units.",
  "composed-from-another": ({ name }) =>
    `This year's draft is composed from “${name}”; nothing was saved. Go on composing from that one.`,
  "no-summary": () => "There is no draft summary report yet. Compose it from the units' reports first.",
  "summary-final": () => "The summary report is final; nothing was saved. The secretary can open it again and say why.",
  "summary-not-final": () => "The summary report is not closed, so there is nothing to open again.",
  "summary-empty": () => "The draft has no passage yet. Compose or write it first.",
  "day-passed": ({ day }) => `${writeDay(day)} has passed; nothing was saved. Choose today or later.`,
  "comments-not-open": () => "The draft is not open for comments, so nothing was saved. The secretary opens it first.",
  "comments-closed": ({ until }) =>
    `Comments were due by ${writeDay(until)}; yours was not saved. Raise it at the conference or ask for more time.`,
  "draft-answered": ({ draftNumber }) =>
    `The unit has answered draft ${draftNumber} already; nothing was saved. Comment on a passage instead: a comment takes the place of agreeing.`,
  "passage-removed": () => "This passage was removed from the draft; nothing was saved. Choose another one.",
  "passage-at-edge": () => "The passage stands at the edge of its part already; nothing was moved.",
  "comment-answered": ({ number }) =>
    `Comment ${number} was answered already and cannot be withdrawn. Tell the secretary if the answer should change.`,
  "new-text-missing": () => "An accepted comment needs the passage's new text; nothing was saved. Enter the new text.",
  "new-text-unchanged": () =>
    "The passage reads as it did when the comment was made, so it cannot count as accepted. Change it, or explain instead.",
  "new-text-not-wanted": () =>
    "A comment that is explained does not change the passage; nothing was saved. Choose “partly accepted” if it does.",
  "comments-unresolved": ({ numbers }) =>
    `Not closed: ${numbers.length} comments are unresolved (no. ${numbers.join(", ")}). The draft stays as it was.`,
  "reports-missing": ({ units, arrived, owed }) =>
    `Not closed: ${arrived} of ${owed} reports came, missing are ${units.join("; ")}. The draft stays; remind the units, or write why it is closed all the same.`,
  "unit-needed": () => "A task of one unit names a member unit, other tasks name none. Nothing was saved.",
  "carried-already": () => "This direction is in next year's plan already; change it there.",
  "no-directions": () => "There are no directions to carry. Write next year's directions first.",
  "next-year-missing": ({ year }) =>
    `The cluster has no year ${year} yet, so nothing was carried; the directions are kept. Set up ${year} first.`,
};
