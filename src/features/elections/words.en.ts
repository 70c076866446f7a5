import { booksOf } from "../../basics/refusals.ts";
import type { Words } from "../../basics/words.ts";
import { orderRefusals } from "../movement/index.ts";
import type { VoteRefusal } from "./refusals.ts";
import type { Hand } from "./seats.ts";

const handNameInEnglish: Readonly<Record<Hand, string>> = {
  formed: "formed the counting committee",
  prepared: "prepared this vote",
  opened: "opens or opened this vote",
  "recorded-hands": "recorded the show of hands",
};

export const english: Words<VoteRefusal> = {
  ...booksOf(orderRefusals.sentences).en,
  "no-such-vote": () => "There is no such vote; nothing was saved. Open it again from the list of votes.",
  "no-such-year": () => "There is no such year; nothing was saved. Start again from the first screen.",
  "no-rulebook": () => "The year has no rulebook yet, so no vote can be prepared. Write the rulebook first.",
  "not-in-rulebook": ({ name }) => `The rulebook lists no vote “${name}”; nothing was saved.`,
  "already-prepared": ({ name }) => `“${name}” was prepared already. Open it from the list.`,
  "exclusion-not-checked": () =>
    "The rulebook bars units not considered last year from leading. Confirm the list of barred units; it may be empty.",
  "no-places": ({ name }) =>
    `“${name}” has no place this year, so it is not voted on. If one was allotted, change the quota in the rulebook.`,
  "secret-not-by-hand": () => "The rulebook asks for a secret ballot, so hands cannot be used. Choose paper.",
  "nominee-twice": ({ unit }) => `${unit} is on the list already.`,
  "not-a-member": () => "One of the units is no full member of the cluster on this day and cannot be nominated.",
  "nominee-excluded": ({ unit, reason }) => `${unit} may not be nominated: ${reason}.`,
  "already-honoured": ({ unit, title }) =>
    `${unit} was honoured with “${title}” this year; the rulebook gives one title a unit.`,
  "prerequisite-missing": ({ unit, title }) =>
    `${unit} does not yet meet the standard of “${title}”, which this title asks for first.`,
  "elected-head": ({ unit }) => `${unit} was elected head and does not stand for deputy.`,
  "opened-already": ({ name }) => `“${name}” is open; its nominees and rule are frozen. Nothing changed.`,
  "not-from-the-floor": () => "The rulebook allows no nomination from the floor.",
  "round-has-its-nominees": () => "From the second round on, nominees follow from the round before.",
  "not-a-nominee": () => "The unit is not a nominee of this vote.",
  "withdrawn-already": () => "The unit withdrew before. Nothing changed.",
  "signed-already": ({ name }) =>
    `The result of “${name}” is signed or void and cannot be edited. Void it with a reason, then count or vote again.`,
  "no-nominees": ({ name }) => `“${name}” has no nominee. Add one before opening.`,
  "earlier-vote-first": ({ name }) => `By the rulebook's order “${name}” must be finished first.`,
  "no-quorum": ({ present, needed, entitled }) =>
    `No quorum: ${present} of ${entitled} present, at least ${needed} needed. The vote was not opened.`,
  "committee-missing": () => "There is no counting committee with a head and at least two members.",
  "teller-of-nominee": ({ teller, unit }) =>
    `${teller} belongs to ${unit}, which is nominated, and cannot count this vote.`,
  "standing-body-must-count": () =>
    "Every unit is nominated, so the tellers must come from the standing body, and the minutes say so.",
  "notice-not-read": ({ voters }) =>
    `Only ${voters} vote here: the chair must read the small-room notice before opening.`,
  "not-open": ({ name }) => `“${name}” is not open for voting. What you typed stays on the screen.`,
  "counted-by-hands": () => "This vote is by show of hands; no paper figures are entered.",
  "not-by-hands": () => "This vote is on paper; no hands are recorded.",
  "two-typed-already": () =>
    "Two tellers have entered figures already. To change tellers, void the count and count again.",
  "other-channels": () => "The sheet does not match this vote's channels. Nothing was saved; reload the page.",
  "other-nominees": () => "The sheet does not match the frozen nominees. Nothing was saved; reload the page.",
  "changed-meanwhile": () =>
    "Another version was saved first, so nothing was written or overwritten. What you typed is kept; look at that version, choose one and save again.",
  "not-your-seat": ({ teller }) => `This entry belongs to ${teller}. Each teller edits only their own.`,
  "no-such-seat": () => "The counting committee has no such member. Nothing was saved; reload the page.",
  "operator-has-no-seat": () =>
    "The operator of the server has no seat in the counting committee. Nothing was saved; let the tellers sign in and do it.",
  "seat-without-account": ({ teller }) =>
    `${teller} was not tied to an account when the committee was formed, so nothing can be typed or signed there. Nothing was saved; form the committee anew before opening, or take the figures from the signed paper.`,
  "tellers-without-accounts": ({ tellers }) =>
    `The vote was not opened: the head and two who type need accounts of tellers${tellers.length > 0 ? `; without one: ${tellers.join("; ")}` : ""}. Tie them when forming the committee, or choose figures from the signed paper.`,
  "teller-role-missing": ({ teller }) =>
    `The account of ${teller} does not hold the teller's role since before the opening. Nothing was saved; give the role before opening, or choose somebody else.`,
  "teller-had-a-hand": ({ teller, did }) =>
    `${teller} ${handNameInEnglish[did]} and therefore does not count it. Nothing was saved; choose somebody else for the committee.`,
  "new-ways-not-known": ({ tellers }) =>
    `Voting was not opened: there are links into the accounts of ${tellers.join("; ")} made since they became tellers, or not used yet. See who made them, ask the holders, then confirm that you know; the minutes say so. If in doubt, replace the teller.`,
  "teller-invited-teller": ({ teller, invited }) =>
    `${teller} issued a link of the account of ${invited}, so the two do not count one vote together. Nothing was saved; replace one of them.`,
  "seat-of-other-unit": ({ teller }) =>
    `The unit written for ${teller} is none in which that account holds a role. Nothing was saved; choose its unit, or none for somebody whom the standing body sent.`,
  "not-from-standing-body": ({ teller }) =>
    `${teller} was not sent by the standing body: somebody else gave this account the teller's role. Nothing was saved; let the standing body give the role, or leave that mark out.`,
  "counts-this-vote": () =>
    "You sit on the counting committee of this vote, so you do not change its ballot or what parts a tie. Nothing was saved; let somebody else do it.",
  "counted-already": ({ by }) =>
    `${by} of the counting committee have given figures for this vote, so it is not taken from paper. Nothing changed; to count once more, make it void with a reason.`,
  "not-yours-to-compare": ({ who }) =>
    `Not saved: these figures are compared by somebody who was there when the vote opened${who.length > 0 ? ` (${who.join("; ")})` : ", which you were not"}. Ask them.`,
  "other-committee-on-paper": ({ head, members }) =>
    `Not signed: the names under the paper are not the counting committee of this vote (head: ${head}; members: ${members.join("; ")}). The figures are kept; write the names as they are, or make the vote void with a reason if others counted.`,
  "paper-not-for-this-vote": () =>
    "The committee of this vote has its accounts and the year is not over, so two tellers enter the figures; they are not taken from paper. Nothing changed.",
  "not-from-paper": () => "This vote does not take its figures from paper. Nothing changed; reload the page.",
  "not-yours-to-type": () =>
    "Nothing was saved: figures from paper are typed, compared and locked by the secretary, the standing body or this committee. Ask one of them.",
  "not-yours-to-record": () =>
    "Nothing was saved: hands are recorded by the secretary or a member of the committee; its head checks and signs them.",
  "typed-by-another": ({ by }) =>
    `${by} has typed the figures from paper and alone corrects them. Nothing was saved; compare what was typed.`,
  "typed-by-yourself": () =>
    "You typed these figures and cannot compare them yourself. Nothing was saved; let somebody else hold them beside the paper.",
  "compared-by-guest": ({ by }) =>
    `One of you and ${by} issued the other's account link, so neither compares the other's figures. Nothing was saved; let somebody else compare.`,
  "compared-already": ({ by }) => `${by} has compared these figures already. Nothing changed.`,
  "nothing-typed": () => "Nobody has typed the figures from paper yet. Type them first, then compare and lock.",
  "comparison-waits": ({ who }) =>
    `Not locked: a second person must hold the figures beside the paper (${who.join("; ")}). What was typed is kept; ask one of them.`,
  "paper-signature-missing": () =>
    "Not locked: write the day and the names as they stand under the paper. What was typed is kept.",
  "paper-signature-not-asked": () =>
    "Not locked: this result is signed by the head's account, not by a paper. Reload the page.",
  "signed-later-than-today": ({ today }) =>
    `Not locked: the paper cannot be signed after today, ${today}. What was typed is kept; write the day on the paper.`,
  "signed-before-conference": ({ day }) =>
    `Not locked: the paper cannot be signed before the conference, ${day}. What was typed is kept; write the day on the paper.`,
  "voter-not-on-the-roll": () => "Somebody is not on the roll frozen at opening. Nothing was saved.",
  "voter-twice": ({ voter }) => `${voter} stands twice. Nothing was saved.`,
  "hand-missing": ({ voter }) => `The hand of ${voter} is not recorded for every nominee.`,
  "only-the-head-signs": ({ head }) => `Only the head of the counting committee (${head}) may sign.`,
  "hands-missing": () => "The show of hands is not recorded yet.",
  "entries-missing": ({ entered }) => `${entered} of 2 tellers have entered figures. Both must, and agree.`,
  "entries-differ": ({ cells }) =>
    `The two entries differ in ${cells.length} cells. Recount those; each teller corrects their own.`,
  "invalid-unexplained": ({ invalid, explained }) =>
    `${invalid} ballots are invalid but reasons are given for ${explained}.`,
  "more-returned-than-issued": ({ issued, returned }) =>
    `${returned} ballots returned but ${issued} issued: the ballot is void. Void it with a reason and vote again.`,
  "out-of-balance": ({ broken }) =>
    `The figures do not balance (${broken.map(({ code }) => code).join(", ")}). Not signed; recount and correct.`,
  "verdict-waits": ({ missing }) => `No verdict yet; missing: ${missing.join(", ")}.`,
  "tie-waits": ({ by, units }) => `A tie waits for ${by} of ${units.join(", ")}. State it, then sign.`,
  "void-already": ({ name }) => `“${name}” is void already. Its record is kept.`,
  "followed-already": ({ name }) => `“${name}” has a later record. Work on the last one.`,
  "counted-twice-already": () => "These ballots were recounted once. If doubts remain, vote again.",
  "nothing-to-count": () => "The vote was never opened; there are no ballots to recount.",
  "headship-recorded": ({ name }) => `Head and deputy from “${name}” are recorded, so it cannot be voided here.`,
  "not-signed": ({ name }) => `The result of “${name}” is not signed yet.`,
  "no-next-round": ({ name }) => `The rule asks for no further round of “${name}”.`,
  "nothing-to-settle": ({ name }) => `The result of “${name}” is clear; nothing is left to decide.`,
  "next-round-first": ({ name }) => `By the rule “${name}” goes to another round before head and deputy decide.`,
  "settled-already": ({ name, decidedBy, units, reason }) =>
    `"${name}" was settled by ${decidedBy.join(", ")}: ${units.length > 0 ? `${units.join(", ")} chosen` : "no unit chosen"}; reason: ${reason}. It is not recorded twice; what you typed is kept.`,
  "not-among-the-open": () => "One of the units is not among those still open. Nothing was saved.",
  "too-many-chosen": ({ places }) => `Only ${places} places are left.`,
  "head-and-deputy-decide": () => "The rulebook lets head and deputy decide together. Name somebody of both units.",
  "head-unit-decides": () =>
    "The rulebook gives the casting vote to the head unit. Name its person and the unit chosen.",
  "nobody-may-choose": () => "By the rulebook the place stays open or goes to the council; no unit is chosen here.",
  "not-a-voting-unit": () => "One of the units has no vote. Leave observers out.",
  "head-not-elected": () => "There is no signed election of a head yet.",
  "deputy-not-elected": () => "There is no signed election of a deputy yet.",
  "deputies-tied": ({ places }) => `The runners-up are tied. Choose ${places} and say who decided and why.`,
  "headship-exists": ({ year }) => `${year} has a head or deputy already.`,
  "no-such-headship": () => "There is no such elected headship.",
  "recognised-already": ({ on }) => `Recognised on ${on} already.`,
  "handed-over-already": ({ on }) => `Handed over on ${on} already.`,
  "before-election": ({ electedOn }) => `This day is before the election on ${electedOn}.`,
};
