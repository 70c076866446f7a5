import { dayOf } from "../../../basics/instant.ts";
import { ok, refuse } from "../../../basics/result.ts";
import { assert } from "../../../basics/assert.ts";
import type { PaperSignature, TellerEntry } from "../model.ts";
import { accountLabel, type CountAccount, labelOf } from "../seats.ts";
import { openingOf } from "../standing.ts";
import { unexplainedInvalid } from "../verdict.ts";
import { headOf, knownAs, ownSeat, refuseSeats } from "./committee.ts";
import type { ComparingRefusal, CountFacts, CountSource, SigningRefusal, Turn } from "./source.ts";

/** The place of what is typed from the paper, beside the seats of the committee. */
const paperSeat = 0;

/**
 * Minutes that the committee signed on paper: one person types them, a second account holds the figures beside the
 * paper where there is one, and the head's signature is the paper's.
 */
export const signedPaper: CountSource = {
  kind: "signed-paper",
  givesWayToPaper: false,
  refusePreparing: () => undefined,
  hasItsPeople: () => true,
  refuseOpening: (seats) => refuseSeats(seats),
  refuseEntry: (facts, seat) => {
    if (seat !== paperSeat) return { code: "no-such-seat" };
    if (facts.actor.kind !== "person") return { code: "operator-has-no-seat" };
    if (!mayType(facts)) return { code: "not-yours-to-type" };
    const typed = typedFromPaper(facts);
    const other = typed && typed.enteredBy !== accountLabel(facts.actor);
    return other ? { code: "typed-by-another", by: nameOf(facts, typed.enteredBy) } : undefined;
  },
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
    if (label === undefined) return refuse({ code: "operator-has-no-seat" });
    const typed = typedFromPaper(facts);
    if (!typed) return refuse({ code: "nothing-typed" });
    if (!mayType(facts) || (label !== typed.enteredBy && label !== typed.comparedBy))
      return refuse({ code: "not-yours-to-type" });
    const unexplained = unexplainedInvalid(typed.figures)[0];
    if (unexplained) return refuse({ code: "invalid-unexplained", ...unexplained });
    const who = typed.comparedBy === null ? whoMustCompare(facts, typed).map(({ fullName }) => fullName) : [];
    if (who.length > 0) return refuse({ code: "comparison-waits", who });
    const refusal = refuseSignature(facts, paper);
    if (refusal) return refuse(refusal);
    assert(paper, "a signature that was not refused");
    const typedBy = knownAs(facts.accounts, typed.enteredBy);
    if (!typedBy) return refuse({ code: "not-yours-to-type" });
    const comparedBy = (typed.comparedBy !== null && knownAs(facts.accounts, typed.comparedBy)) || null;
    return ok({
      figures: typed.figures,
      origin: { kind: "signed-paper", typedBy, comparedBy, oneBrowser: comparedBy && oneBrowser, ...paper },
      signedBy: { name: paper.head, office: "", unitId: headOf(facts.vote).unitId },
    });
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

/** Who compares is somebody else than who typed, and neither invited the other. */
function refuseComparison(facts: CountFacts, typed: TellerEntry): ComparingRefusal | undefined {
  const { actor, accounts } = facts;
  if (actor.kind !== "person") return { code: "operator-has-no-seat" };
  if (!mayType(facts)) return { code: "not-yours-to-type" };
  if (labelOf(actor.id) === typed.enteredBy) return { code: "typed-by-yourself" };
  const account = accounts.find(({ personId }) => personId === actor.id);
  return account && invitedEachOther(account, typed, accounts)
    ? { code: "compared-by-guest", by: nameOf(facts, typed.enteredBy) }
    : undefined;
}

/** Accounts of the room that could compare: another secretary, or a teller of this committee. */
function whoMustCompare(facts: CountFacts, typed: TellerEntry): readonly CountAccount[] {
  const seated = new Set(openingOf(facts.vote).tellers.map(({ personId }) => personId));
  return facts.accounts.filter(
    (account) =>
      labelOf(account.personId) !== typed.enteredBy &&
      account.accepted &&
      account.roles.some(({ role }) => role === "secretary" || (role === "teller" && seated.has(account.personId))) &&
      !invitedEachOther(account, typed, facts.accounts),
  );
}

function invitedEachOther(
  account: CountAccount,
  { enteredBy }: TellerEntry,
  accounts: readonly CountAccount[],
): boolean {
  const typist = accounts.find(({ personId }) => labelOf(personId) === enteredBy);
  if (!typist) return false;
  return account.linkIssuers.includes(typist.personId) || typist.linkIssuers.includes(account.personId);
}

function refuseSignature({ vote, now }: CountFacts, paper: PaperSignature | null): SigningRefusal | undefined {
  if (!paper) return { code: "paper-signature-missing" };
  const today = dayOf(now);
  if (paper.signedOn > today) return { code: "signed-later-than-today", today };
  const { day } = openingOf(vote).conference;
  return paper.signedOn < day && day <= today ? { code: "signed-before-conference", day } : undefined;
}

const nameOf = ({ accounts }: CountFacts, label: string): string => knownAs(accounts, label)?.fullName ?? "";

function turnOf(facts: CountFacts): Turn {
  const typed = typedFromPaper(facts);
  if (!mayType(facts)) return { acts: [], says: "Thư ký đang nhập số liệu từ biên bản giấy đã ký.", waits: "" };
  if (!typed) return { acts: ["type"], says: "Đồng chí nhập số liệu đúng như biên bản giấy đã ký.", waits: "" };
  const label = accountLabel(facts.actor);
  const by = nameOf(facts, typed.enteredBy);
  const must = whoMustCompare(facts, typed).map(({ fullName }) => fullName);
  const waits = typed.comparedBy === null && must.length > 0 ? `Chờ đối chiếu: ${must.join("; ")}` : "";
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
