import { writeDay } from "../../basics/instant.ts";
import { booksOf } from "../../basics/refusals.ts";
import type { Words } from "../../basics/words.ts";
import { voteRefusedInEnglish as vote } from "../elections/index.ts";
import { orderRefusals } from "../movement/index.ts";
import type { ConferenceRefusal } from "./refusals.ts";

export const english: Words<ConferenceRefusal> = {
  "no-such-conference": () => "There is no such conference, item or attendee; nothing was saved.",
  "no-such-year": vote["no-such-year"],
  "leader-not-a-member": ({ name }) => `${name} is tied to a unit that is not in the cluster this year.`,
  "begun-already": () => "The conference has begun, so this cannot be changed here.",
  "changed-meanwhile": () =>
    "Somebody else saved first, so nothing was written or overwritten. What you typed is kept; look at their version, choose one and save again.",
  "minutes-closed": () => "The minutes are closed; nothing more is recorded.",
  "delegate-needs-a-unit": () => "A delegate belongs to a unit. Choose one, or invite as a guest.",
  "unit-not-a-member": () => "The unit is not in the cluster this year.",
  "invited-already": ({ name }) => `${name} is on the list already.`,
  "came-already": ({ name }) =>
    `Attendance or an opinion of ${name} is recorded, so the invitation stays. Mark as absent with a reason.`,
  "reason-needed": ({ name }) => `Say why ${name} is absent; the minutes need it.`,
  "never-came": ({ name }) => `${name} has not come, so cannot have left.`,
  "is-here": ({ name }) => `${name} is here; no substitute or written opinion is needed.`,
  "written-not-allowed": () => "The rulebook takes no written opinions of absent voters.",
  "written-already": ({ name }) => `The written opinion of ${name} was received before.`,
  "other-unit": ({ unit }) => `A substitute must be of the same unit (${unit}).`,
  "substituted-already": ({ name }) => `${name} has a substitute already.`,
  "conference-over": () => "The conference is over; this cannot be changed.",
  "item-begun": ({ title }) => `“${title}” has begun and cannot be removed or changed.`,
  "no-such-item": () => "An item is no longer on the agenda. Nothing was saved; reload the page.",
  "unit-not-of-this-year": () =>
    "One of the units is not in the cluster this year. Nothing was saved; choose a unit from the list.",
  "before-its-day": ({ day, at }) =>
    `Not opened: the conference is planned for ${writeDay(day)}, its opening is entered as ${writeDay(at)}. If it was held on ${writeDay(at)}, move its day first, then open it.`,
  "after-its-day": ({ day, at }) =>
    `Not opened: the conference is planned for ${writeDay(day)}, its opening is entered as ${writeDay(at)}. If it was held on ${writeDay(day)}, enter the time of that day; if it was moved, move its day first.`,
  "nothing-to-tell": () => "The conference was not moved, or everybody was told again already. Nothing was changed.",
  "vote-not-of-this-year": () => "One of the votes does not belong to this year.",
  "vote-twice": ({ title }) => `The vote of “${title}” stands on another item already.`,
  "not-in-session": () => "The conference is not in session.",
  "one-head-needed": () => "The counting committee needs exactly one head.",
  "teller-twice": ({ name }) => `${name} stands twice in the counting committee.`,
  "no-vote-here": ({ title }) => `No vote is tied to “${title}”.`,
  "not-at-this-conference": () => "The speaker is not on the list of this conference.",
  "due-before-conference": () => "The due day is before the conference.",
  "no-such-conclusion": () => "This conclusion no longer exists. Reload the page.",
  "nobody-here": () => "Nobody is marked present, so the conference does not open.",
  "no-agenda": () => "There is no agenda, so the conference does not open.",
  "vote-still-open": ({ name }) => `“${name}” is not signed yet. Finish it, or void it with a reason.`,
  "not-ended": () => "The conference has not ended, so the minutes cannot be closed.",
  "vote-unfinished": ({ name }) => `“${name}” is not settled. Vote again or record the decision first.`,
  ...booksOf(orderRefusals.sentences).en,
  "opened-already": vote["opened-already"],
  "no-nominees": vote["no-nominees"],
  "earlier-vote-first": vote["earlier-vote-first"],
  "no-quorum": vote["no-quorum"],
  "committee-missing": vote["committee-missing"],
  "teller-of-nominee": vote["teller-of-nominee"],
  "standing-body-must-count": vote["standing-body-must-count"],
  "notice-not-read": vote["notice-not-read"],
  "paper-not-for-this-vote": vote["paper-not-for-this-vote"],
  "tellers-without-accounts": vote["tellers-without-accounts"],
  "seat-without-account": vote["seat-without-account"],
  "seat-of-other-unit": vote["seat-of-other-unit"],
  "not-from-standing-body": vote["not-from-standing-body"],
  "teller-role-missing": vote["teller-role-missing"],
  "teller-had-a-hand": vote["teller-had-a-hand"],
  "teller-invited-teller": vote["teller-invited-teller"],
  "new-ways-not-known": vote["new-ways-not-known"],
};
