import { dayOf, writeDay } from "../../../basics/instant.ts";
import { ok, passOn } from "../../../basics/result.ts";
import { assert } from "../../../basics/assert.ts";
import { differencesOf } from "../compare-entries.ts";
import { apartAtOpening, madeALinkFor } from "../hosts.ts";
import type { TellerEntry } from "../model.ts";
import type { Beside, PaperSignature } from "./origin.ts";
import { accountLabel, type CountAccount, fitSeats, labelOf } from "../seats.ts";
import { openingOf } from "../standing.ts";
import { unexplainedInvalid } from "../verdict.ts";
import {
  changedAfterOf,
  headOf,
  knownAs,
  minutesOfCommittee,
  oneHostOf,
  ownSeat,
  refuseSeats,
  seatsOf,
  writeMoment,
} from "./committee.ts";
import { isLate } from "./late.ts";
import type { CountFacts, CountSource, Turn } from "./source.ts";
import { refuse, type VoteRefusal } from "../refusals.ts";

/** The place of what is typed from the paper, beside the seats of the committee. */
const paperSeat = 0;

/**
 * Minutes that the committee signed on paper: one person types them, a second account holds the figures beside the
 * paper where there is one, and the head's signature is the paper's.
 */
export const signedPaper: CountSource = {
  kind: "signed-paper",
  shows: "sheet-of-the-paper",
  leavesBallots: ({ channels }) => channels.includes("paper"),
  signedOnPaper: true,
  givesWayToPaper: false,
  refusePreparing: () => undefined,
  hasItsPeople: () => true,
  refuseOpening: (seats) => refuseSeats(seats),
  refuseEntry: (facts, seat) => {
    if (seat !== paperSeat) return { code: "no-such-seat" };
    if (facts.actor.kind !== "person") return { code: "operator-has-no-seat" };
    if (!mayType(facts)) return { code: "not-yours-to-type" };
    const typed = typedFromPaper(facts);
    const other = typed && typed.enteredBy !== accountLabel(facts.actor) && !waitsForAnother(facts, typed);
    return other ? { code: "typed-by-another", by: nameOf(facts, typed.enteredBy) } : undefined;
  },
  compared: (facts) => typedFromPaper(facts)?.comparedBy != null,
  inHand: () => 0,
  refuseHands: () => ({ code: "not-by-hands" }),
  refuseComparing: (facts) => {
    const typed = typedFromPaper(facts);
    if (!typed) return { code: "nothing-typed" };
    const refusal = refuseComparison(facts, typed);
    if (refusal) return refusal;
    return typed.comparedBy === null ? undefined : { code: "compared-already", by: nameOf(facts, typed.comparedBy) };
  },
  count: (facts, { paper, oneBrowser }) => {
    const label = accountLabel(facts.actor);
    if (label === undefined) return refuse("operator-has-no-seat");
    const typed = typedFromPaper(facts);
    if (!typed) return refuse("nothing-typed");
    if (!mayType(facts) || (label !== typed.enteredBy && label !== typed.comparedBy))
      return refuse("not-yours-to-type");
    const unexplained = unexplainedInvalid(typed.figures)[0];
    if (unexplained) return refuse("invalid-unexplained", { ...unexplained });
    const who = typed.comparedBy === null ? whoMustCompare(facts, typed).map(({ fullName }) => fullName) : [];
    if (who.length > 0) return refuse("comparison-waits", { who });
    const refusal = refuseSignature(facts, paper);
    if (refusal) return passOn(refusal);
    assert(paper, "a signature that was not refused");
    const typedBy = knownAs(facts.accounts, typed.enteredBy);
    if (!typedBy) return refuse("not-yours-to-type");
    const comparedBy = (typed.comparedBy !== null && knownAs(facts.accounts, typed.comparedBy)) || null;
    return ok({
      figures: typed.figures,
      origin: {
        ...{ kind: "signed-paper", typedBy, comparedBy, oneBrowser: comparedBy && oneBrowser, ...paper },
        ...(typed.comparedBy !== null && oneHostOf(facts, [typed.enteredBy, typed.comparedBy])),
        ...changedAfterOf(facts, [typed]),
        ...(typed.takenOverFrom !== null && { takenOverFrom: nameOf(facts, typed.takenOverFrom) }),
        ...typedBeforeOf(facts),
      },
      signedBy: { name: paper.head, office: "", unitId: headOf(facts.vote).unitId },
    });
  },
  minutes: (vote, result) => {
    const { origin, signedAt } = result;
    if (origin?.kind !== "signed-paper") return minutesOfCommittee(vote, result);
    const { signedOn, head, members } = origin;
    const ended = `biên bản giấy ký ngày ${writeDay(signedOn)}, số liệu khoá trên phần mềm lúc ${writeMoment(signedAt)}`;
    return { ended, head, members };
  },
  typists: (facts) => {
    const typed = typedFromPaper(facts);
    return typed ? [typed.enteredBy, ...(typed.comparedBy === null ? [] : [typed.comparedBy])] : [];
  },
  seen: (facts) => {
    const typed = typedFromPaper(facts);
    const visible = typed && mayType(facts) ? [typed] : [];
    return {
      entries: visible,
      hands: false,
      drafts: visible.map(({ figures }) => figures),
      differences: [],
      turn: turnOf(facts),
    };
  },
  progress: (facts) =>
    typedFromPaper(facts)
      ? { what: "Đối chiếu với biên bản giấy, khoá kết quả", whose: "secretary", button: "Đối chiếu" }
      : { what: "Nhập số liệu từ biên bản giấy", whose: "secretary", button: "Nhập số liệu" },
};

/** What was typed from the paper, if anything was. */
export const typedFromPaper = ({ entries }: Pick<CountFacts, "entries">): TellerEntry | undefined =>
  entries.find(({ seat }) => seat === paperSeat);

/** The secretary, the standing body, or a teller of this committee; a teller outside it reads no counts. */
function mayType(facts: CountFacts): boolean {
  const { actor } = facts;
  return actor.kind === "person" && (ownSeat(facts) !== undefined || holdsTyping(actor.id, facts));
}

function holdsTyping(personId: number, { accounts }: CountFacts): boolean {
  const account = accounts.find((one) => one.personId === personId);
  return account?.roles.some(({ role }) => role === "secretary" || role === "standing-body") ?? false;
}

/** Who compares is one of those who must or could since the opening, and neither ever made the other a link. */
function refuseComparison(facts: CountFacts, typed: TellerEntry): VoteRefusal | undefined {
  const { actor, accounts } = facts;
  if (actor.kind !== "person") return { code: "operator-has-no-seat" };
  if (!mayType(facts)) return { code: "not-yours-to-type" };
  if (labelOf(actor.id) === typed.enteredBy) return { code: "typed-by-yourself" };
  const account = accounts.find(({ personId }) => personId === actor.id);
  const typist = typistOf(facts, typed);
  if (account && typist && !apart(account, typist, facts))
    return { code: "compared-by-guest", by: nameOf(facts, typed.enteredBy) };
  const who = whoMustCompare(facts, typed);
  return who.some(({ personId }) => personId === actor.id)
    ? undefined
    : { code: "not-yours-to-compare", who: who.map(({ fullName }) => fullName) };
}

/** Still apart now: also no link that one made the other while the vote is open, used or not. */
function apart(one: CountAccount, other: CountAccount, { vote }: Pick<CountFacts, "vote">): boolean {
  return (
    apartAtOpening(one, other, openingOf(vote)) &&
    !madeALinkFor({ guest: one, hostId: other.personId }) &&
    !madeALinkFor({ guest: other, hostId: one.personId })
  );
}

/**
 * Accounts that must compare, one of them: of the seated tellers who may count this vote, or where there is none, of
 * those who held the secretary's role or the standing body's when the vote opened. What happened since – a role given,
 * a link made – adds nobody and takes nobody away.
 */
function whoMustCompare(facts: CountFacts, typed: TellerEntry): readonly CountAccount[] {
  const opening = openingOf(facts.vote);
  const typist = typistOf(facts, typed);
  const seated = new Set(fitSeats(seatsOf(facts)).map(({ personId }) => personId));
  const known = facts.accounts.filter(
    (account) =>
      labelOf(account.personId) !== typed.enteredBy &&
      (opening.comparers?.includes(account.personId) ?? account.accepted) &&
      (seated.has(account.personId) || held(account, opening.openedAt)) &&
      (!typist || apartAtOpening(account, typist, opening)),
  );
  const ofCommittee = known.filter(({ personId }) => seated.has(personId));
  return ofCommittee.length > 0 ? ofCommittee : known;
}

const held = ({ roles }: CountAccount, openedAt: string): boolean =>
  roles.some(({ role, grantedAt }) => (role === "secretary" || role === "standing-body") && grantedAt <= openedAt);

const typistOf = ({ accounts }: CountFacts, { enteredBy }: TellerEntry): CountAccount | undefined =>
  accounts.find(({ personId }) => labelOf(personId) === enteredBy);

/** Whether what was typed leads nowhere: its author may not type any more, or nobody who must compare it still may. */
function waitsForAnother(facts: CountFacts, typed: TellerEntry): boolean {
  const typist = typistOf(facts, typed);
  if (!typist) return true;
  const seated = fitSeats(seatsOf(facts)).some(({ personId }) => personId === typist.personId);
  if (!seated && !holdsTyping(typist.personId, facts)) return true;
  const who = typed.comparedBy === null ? whoMustCompare(facts, typed) : [];
  return who.length > 0 && who.every((account) => !apart(account, typist, facts));
}

/** What tellers had typed before the figures were taken from paper: how many they were and whether they agreed. */
function typedBeforeOf({ entries, entriesBefore }: CountFacts): Pick<Beside, "typedBefore"> {
  const atSeats = [entries, entriesBefore].map((typed) => typed.filter(({ seat }) => seat !== paperSeat));
  const typed = atSeats.find(({ length }) => length > 0);
  if (!typed) return {};
  const [first, second] = typed;
  const agreed = first && second ? differencesOf(first.figures, second.figures).length === 0 : false;
  return { typedBefore: { tellers: typed.length, agreed } };
}

function refuseSignature({ vote, year, now }: CountFacts, paper: PaperSignature | null): VoteRefusal | undefined {
  if (!paper) return { code: "paper-signature-missing" };
  const today = dayOf(now);
  if (paper.signedOn > today) return { code: "signed-later-than-today", today };
  const { conference, openedAt, heldAt, tellers } = openingOf(vote);
  const opened = dayOf(openedAt);
  const day = heldAt === undefined ? (conference.day < opened ? conference.day : opened) : dayOf(heldAt);
  if (paper.signedOn < day) return { code: "signed-before-conference", day };
  // The paper of a vote entered late may name others than were found later.
  if (isLate(year, conference.day, now)) return undefined;
  const head = headOf(vote).name;
  const members = tellers.flatMap((one) => (one.head ? [] : [one.name]));
  const known = new Set(members.map(asRead));
  const same = asRead(paper.head) === asRead(head) && paper.members.every((name) => known.has(asRead(name)));
  return same ? undefined : { code: "other-committee-on-paper", head, members };
}

/** A name as one reads it: capitals and spaces make no other person. */
const asRead = (name: string): string => name.normalize("NFC").trim().replaceAll(/\s+/g, " ").toLocaleLowerCase("vi");

const nameOf = ({ accounts }: CountFacts, label: string): string =>
  knownAs(accounts, label)?.fullName ?? "Người đã nhập";

function turnOf(facts: CountFacts): Turn {
  const typed = typedFromPaper(facts);
  if (!mayType(facts)) return { acts: [], says: "Thư ký đang nhập số liệu từ biên bản giấy đã ký.", waits: "" };
  if (!typed) return { acts: ["type"], says: "Đồng chí nhập số liệu đúng như biên bản giấy đã ký.", waits: "" };
  const label = accountLabel(facts.actor);
  const by = nameOf(facts, typed.enteredBy);
  const must = whoMustCompare(facts, typed).map(({ fullName }) => fullName);
  const waits = typed.comparedBy === null && must.length > 0 ? `Chờ đối chiếu: ${must.join("; ")}` : "";
  if (label !== typed.enteredBy && waitsForAnother(facts, typed))
    return {
      acts: ["type"],
      says: `${by} đã nhập nhưng không còn tiếp tục được. Đồng chí nhập lại đúng như biên bản giấy; biên bản ghi việc thay người.`,
      waits: "",
    };
  if (label === typed.enteredBy) {
    const says =
      typed.comparedBy !== null
        ? `Đã đối chiếu: ${nameOf(facts, typed.comparedBy)}. Đồng chí khoá kết quả theo chữ ký trên giấy.`
        : must.length > 0
          ? "Đồng chí đã nhập. Chờ người thứ hai đối chiếu với biên bản giấy."
          : "Không có tài khoản thứ hai để đối chiếu. Khoá bây giờ thì biên bản ghi “một người nhập”.";
    return { acts: ["type", "sign"], says, waits };
  }
  if (label === typed.comparedBy)
    return { acts: ["sign"], says: `${by} nhập, đồng chí đã đối chiếu. Có thể khoá theo chữ ký trên giấy.`, waits: "" };
  return refuseComparison(facts, typed)
    ? { acts: [], says: `${by} đã nhập. Người đối chiếu phải là người khác, không do người nhập mời.`, waits }
    : { acts: ["compare"], says: `${by} đã nhập. Đồng chí cầm biên bản giấy, đối chiếu từng số.`, waits };
}
