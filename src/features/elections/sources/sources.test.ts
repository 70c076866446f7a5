import { expect, test } from "vitest";
import {
  account,
  committee,
  countSeenBy,
  held,
  invitedBy,
  openVote,
  seatOf,
  typed,
} from "../../../../test/support/counting.ts";
import type { Result } from "../../../basics/result.ts";
import { flagRule } from "../../../../test/counting-fixture.ts";
import type { PaperSignature } from "./origin.ts";
import { hands } from "./hands.ts";
import { decideEntry } from "../enter-figures.ts";
import { decideFromPaper } from "../count-from-paper.ts";
import { originWords } from "../origin-words.ts";
import { isLate, paperMayStandIn } from "./index.ts";
import { signedPaper } from "./signed-paper.ts";
import type { CountFacts } from "./source.ts";
import { twoTellers } from "./two-tellers.ts";

const code = (refusal: { readonly code: string } | undefined) => refusal?.code ?? "may";
const ended = (result: Result<unknown, { readonly code: string }>) => (result.ok ? "signed" : result.refusal.code);
const signing = { paper: null, oneBrowser: null };
const secretary = (id: number, more: object = {}) => account(id, { roles: [held("secretary")], ...more });

test.each<[string, number | "operator", Partial<CountFacts>, string]>([
  ["the head signs two entries that agree", 13, { entries: [typed(1, 11), typed(2, 12)] }, "signed"],
  ["one entry is not enough", 13, { entries: [typed(1, 11)] }, "entries-missing"],
  ["entries that differ are not signed", 13, { entries: [typed(1, 11), typed(2, 12, 3)] }, "entries-differ"],
  ["a teller who is not the head does not sign", 11, { entries: [typed(1, 11), typed(2, 12)] }, "only-the-head-signs"],
  [
    "the operator of the machine does not sign",
    "operator",
    { entries: [typed(1, 11), typed(2, 12)] },
    "operator-has-no-seat",
  ],
  [
    "what another account typed at a seat does not count",
    13,
    { entries: [typed(1, 12), typed(2, 12)] },
    "entries-missing",
  ],
  [
    "what the operator typed does not count",
    13,
    { entries: [{ ...typed(1, 11), enteredBy: "operator:máy" }, typed(2, 12)] },
    "entries-missing",
  ],
  [
    "a teller whose role was taken meanwhile does not count",
    13,
    { entries: [typed(1, 11), typed(2, 12)], accounts: [account(12), account(13)] },
    "teller-role-missing",
  ],
  [
    "nor one whose link another teller renewed meanwhile",
    13,
    {
      entries: [typed(1, 11), typed(2, 12)],
      accounts: [account(11), account(12, { hosts: [invitedBy(11)] }), account(13)],
    },
    "teller-invited-teller",
  ],
])("two tellers: %s", (_, who, more, expected) => {
  expect(ended(twoTellers.count(countSeenBy(who, more), signing))).toBe(expected);
});

test("two tellers: a signed paper is no way past the head", () => {
  const paper = { signedOn: "2020-12-18", head: "A", members: ["B"] };
  const facts = countSeenBy(13, { entries: [typed(1, 11), typed(2, 12)] });
  expect(ended(twoTellers.count(facts, { ...signing, paper }))).toBe("paper-signature-not-asked");
});

test("two tellers: what is frozen says who typed, who signed beside the head's name, and whether at one browser", () => {
  const facts = countSeenBy(13, { entries: [typed(1, 11), typed(2, 12)] });
  const counted = twoTellers.count(facts, { paper: null, oneBrowser: true });
  expect(counted).toMatchObject({
    value: {
      signedBy: { name: "Kiểm phiếu viên 3" },
      origin: {
        kind: "two-tellers",
        oneBrowser: true,
        typedBy: [{ personId: 11, linkIssuedBy: "operator" }, { personId: 12 }],
        lockedWith: { personId: 13, fullName: "Người 13" },
      },
    },
  });
});

test("two tellers: each types at the own seat, a third not at all, and nobody reads before both are in", () => {
  const both = { entries: [typed(1, 11), typed(2, 12)] };
  expect(code(twoTellers.refuseEntry(countSeenBy(11), 1))).toBe("may");
  expect(code(twoTellers.refuseEntry(countSeenBy(11), 2))).toBe("not-your-seat");
  expect(code(twoTellers.refuseEntry(countSeenBy(13, both), 3))).toBe("two-typed-already");
  expect(code(twoTellers.refuseEntry(countSeenBy(11, both), 1))).toBe("may");
  const one = { entries: [typed(1, 11)] };
  const sees = (who: number | "operator", more: Partial<CountFacts>) =>
    twoTellers.seen(countSeenBy(who, { accounts: [11, 12, 13, 14].map((id) => account(id)), ...more })).entries.length;
  expect([11, 12, 13, 14].map((who) => sees(who, one))).toEqual([1, 0, 0, 0]);
  // A teller of the year who is not of this committee reads no counts; neither does the operator.
  expect([11, 12, 13, 14].map((who) => sees(who, both))).toEqual([2, 2, 2, 0]);
  expect(sees("operator", both)).toBe(0);
});

test("a vote opens only with the accounts its source needs", () => {
  const accounts = [11, 12, 13].map((id) => account(id));
  const before = { late: false, openedAt: null, nominated: new Map() };
  const opens = (source: typeof twoTellers, tellers: typeof committee, more: object = {}) =>
    code(source.refuseOpening({ tellers, accounts, doneBy: {}, fromStandingBody: true, ...before, ...more }));
  const headless = [seatOf(1, 11), seatOf(2, 12), seatOf(3, null, true)];
  const lonely = [seatOf(1, null), seatOf(2, null), seatOf(3, 13, true)];
  expect(opens(twoTellers, committee)).toBe("may");
  expect(opens(twoTellers, [seatOf(1, 11), seatOf(2, 12, true)])).toBe("may");
  expect(opens(twoTellers, headless)).toBe("tellers-without-accounts");
  expect(opens(twoTellers, lonely)).toBe("tellers-without-accounts");
  expect(opens(hands, lonely)).toBe("may");
  expect(opens(hands, headless)).toBe("tellers-without-accounts");
  expect(opens(signedPaper, headless)).toBe("may");
  expect(opens(twoTellers, committee, { doneBy: { opened: "person:12" } })).toBe("teller-had-a-hand");
  expect(opens(signedPaper, committee, { doneBy: { opened: "person:12" } })).toBe("teller-had-a-hand");
});

test("paper stands in where accounts are missing or the year is past, and never for itself", () => {
  const seats = {
    tellers: committee,
    accounts: [11, 12, 13].map((id) => account(id)),
    doneBy: {},
    openedAt: null,
    nominated: new Map(),
  };
  const unbound = { ...seats, tellers: [seatOf(1, null), seatOf(2, null, true)] };
  expect(paperMayStandIn(twoTellers, seats, { late: false })).toBe(false);
  expect(paperMayStandIn(twoTellers, seats, { late: true })).toBe(true);
  expect(paperMayStandIn(twoTellers, unbound, { late: false })).toBe(true);
  expect(paperMayStandIn(signedPaper, unbound, { late: true })).toBe(false);
});

test.each<[string, string, string, string, boolean]>([
  ["on the day of a conference in the next January", "2020-12-31", "2021-01-15", "2021-01-15", false],
  ["in January, though its day was told as of December", "2020-12-31", "2020-12-10", "2021-01-15", false],
  ["a quarter after the year", "2020-12-31", "2020-12-18", "2021-03-31", false],
  ["a day later", "2020-12-31", "2020-12-18", "2021-04-01", true],
  ["in a year that runs on, whatever it is called", "2027-12-31", "2025-12-31", "2026-11-30", false],
  ["after a conference long after its year", "2020-12-31", "2021-06-01", "2021-06-30", false],
])("a vote is entered late or not: %s", (_, endsOn, conference, today, late) => {
  expect(isLate({ endsOn }, conference, `${today}T03:00:00.000Z`)).toBe(late);
});

const paper: PaperSignature = { signedOn: "2020-12-18", head: "Kiểm phiếu viên 2", members: ["Kiểm phiếu viên 1"] };
const unbound = openVote({ source: "signed-paper" }, [seatOf(1, null), seatOf(2, null, true)]);
const onPaper = (who: number | "operator", more: Partial<CountFacts> = {}) =>
  countSeenBy(who, { vote: unbound, accounts: [secretary(21)], entries: [typed(0, 21)], ...more });
const later = "2020-12-18T02:00:00.000Z";
const guest = (id: number, link: object = {}) => secretary(id, { hosts: [invitedBy(21, link)] });
const young = (id: number) => account(id, { roles: [held("secretary", { grantedAt: later })] });
const withOpening = (more: object, tellers = [seatOf(1, null), seatOf(2, null, true)]) => {
  const vote = openVote({ source: "signed-paper" }, tellers);
  return { ...vote, opening: { ...vote.opening!, ...more } };
};
const frozen = (...comparers: readonly number[]) => withOpening({ comparers });
const future = { vote: withOpening({ conference: { conferenceId: 1, name: "Hội nghị", day: "2027-06-01" } }) };

test.each<[string, number | "operator", Partial<CountFacts>, Partial<PaperSignature> | null, string]>([
  ["who is alone locks, and it says so", 21, {}, {}, "signed"],
  [
    "where somebody else could compare, they must",
    21,
    { accounts: [secretary(21), secretary(22)] },
    {},
    "comparison-waits",
  ],
  [
    "an account that nobody accepted cannot compare",
    21,
    { accounts: [secretary(21), secretary(22, { accepted: false })] },
    {},
    "signed",
  ],
  ["nor can one that the typist invited", 21, { accounts: [secretary(21), guest(22)] }, {}, "signed"],
  [
    "who compared may lock",
    22,
    { accounts: [secretary(21), secretary(22)], entries: [typed(0, 21, 4, 22)] },
    {},
    "signed",
  ],
  [
    "who neither typed nor compared does not",
    22,
    { accounts: [secretary(21), secretary(22)], entries: [typed(0, 21)] },
    {},
    "not-yours-to-type",
  ],
  ["nothing typed is nothing to lock", 21, { entries: [] }, {}, "nothing-typed"],
  [
    "what tellers typed at their seats is not the paper's",
    21,
    { entries: [typed(1, 21), typed(2, 22)] },
    {},
    "nothing-typed",
  ],
  ["without day and names it is not locked", 21, {}, null, "paper-signature-missing"],
  ["a paper is not signed tomorrow", 21, {}, { signedOn: "2020-12-19" }, "signed-later-than-today"],
  ["nor before the conference", 21, {}, { signedOn: "2020-12-17" }, "signed-before-conference"],
  [
    "nor before the opening, where the conference's day is still to come",
    21,
    future,
    { signedOn: "2020-12-17" },
    "signed-before-conference",
  ],
  [
    "another head than the committee's is not signed for",
    21,
    {},
    { head: "Ong Truong Ban" },
    "other-committee-on-paper",
  ],
  ["nor another member", 21, {}, { members: ["Kiểm phiếu viên 1", "X"] }, "other-committee-on-paper"],
  ["capitals and spaces make nobody else", 21, {}, { head: " kiểm  phiếu viên 2" }, "signed"],
  ["a paper of long ago names whom it names", 21, { now: "2021-05-01T03:00:00.000Z" }, { head: "Ông cũ" }, "signed"],
  [
    "the standing body compares too",
    21,
    { accounts: [secretary(21), account(22, { roles: [held("standing-body")] })] },
    {},
    "comparison-waits",
  ],
  [
    "links made while the vote is open take nobody away",
    21,
    { accounts: [secretary(21), guest(22, { issuedAt: later })] },
    {},
    "comparison-waits",
  ],
  [
    "nor do links that nobody used",
    21,
    { accounts: [secretary(21), guest(22, { accepted: false })] },
    {},
    "comparison-waits",
  ],
  [
    "a secretary since the opening is nobody who must compare",
    21,
    { accounts: [secretary(21), young(22)] },
    {},
    "signed",
  ],
  [
    "who was frozen as comparing must, whoever came in later",
    21,
    { vote: frozen(22), accounts: [secretary(21), secretary(22)] },
    {},
    "comparison-waits",
  ],
  ["who was not frozen need not", 21, { vote: frozen(23), accounts: [secretary(21), secretary(22)] }, {}, "signed"],
  ["the operator locks nothing", "operator", {}, {}, "operator-has-no-seat"],
])("signed paper: %s", (_, who, more, signed, expected) => {
  const asked = { oneBrowser: null, paper: signed && { ...paper, ...signed } };
  expect(ended(signedPaper.count(onPaper(who, more), asked))).toBe(expected);
});

test("signed paper: the signature is the paper's, and one who typed alone is named so", () => {
  expect(signedPaper.count(onPaper(21), { paper, oneBrowser: null })).toMatchObject({
    value: {
      signedBy: { name: "Kiểm phiếu viên 2" },
      origin: { kind: "signed-paper", ...paper, typedBy: { personId: 21 }, comparedBy: null },
    },
  });
});

test("signed paper: nobody compares what they typed, nor what their host or guest typed", () => {
  const compares = (who: number, more: Partial<CountFacts>) => code(signedPaper.refuseComparing(onPaper(who, more)));
  const two = { accounts: [secretary(21), secretary(22)] };
  expect(compares(22, two)).toBe("may");
  expect(compares(21, two)).toBe("typed-by-yourself");
  expect(compares(22, { accounts: [secretary(21), guest(22)] })).toBe("compared-by-guest");
  expect(compares(22, { accounts: [secretary(21, { hosts: [invitedBy(22)] }), secretary(22)] })).toBe(
    "compared-by-guest",
  );
  expect(compares(31, { accounts: [secretary(21), account(31)] })).toBe("not-yours-to-type");
  expect(compares(22, { ...two, entries: [typed(0, 21, 4, 22)] })).toBe("compared-already");
  expect(compares(22, { ...two, entries: [] })).toBe("nothing-typed");
});

test("signed paper: a guest of a guest does not compare, nor one who came in after the opening", () => {
  const compares = (who: number, more: Partial<CountFacts>) => code(signedPaper.refuseComparing(onPaper(who, more)));
  const upwards = secretary(22, { hosts: [invitedBy(9), invitedBy(21, { own: false })] });
  expect(compares(22, { accounts: [secretary(21), upwards] })).toBe("compared-by-guest");
  expect(compares(22, { accounts: [secretary(21), young(22)] })).toBe("not-yours-to-compare");
  expect(compares(22, { accounts: [secretary(21), guest(22, { issuedAt: later })] })).toBe("compared-by-guest");
});

test("signed paper: where tellers with accounts are seated, one of them compares", () => {
  const vote = withOpening({}, [seatOf(1, 11), seatOf(2, 12), seatOf(3, null, true)]);
  const accounts = [account(11), account(12), secretary(21), secretary(22)];
  const on = (who: number) => onPaper(who, { vote, accounts });
  expect(code(signedPaper.refuseComparing(on(22)))).toBe("not-yours-to-compare");
  expect(code(signedPaper.refuseComparing(on(12)))).toBe("may");
  expect(signedPaper.count(on(21), { paper, oneBrowser: null })).toMatchObject({
    refusal: { code: "comparison-waits", who: ["Người 11", "Người 12"] },
  });
});

test("signed paper: another takes over where the author may not type any more, and the record names both", () => {
  const gone = account(21, { roles: [] });
  const accounts = [gone, secretary(22)];
  expect(code(signedPaper.refuseEntry(onPaper(22, { accounts }), 0))).toBe("may");
  const input = { voteId: 1, seat: 0, figures: typed(0, 22).figures, revision: 0 };
  expect(decideEntry(onPaper(22, { accounts }), input)).toMatchObject({
    value: { enteredBy: "person:22", takenOverFrom: "person:21", changedAfter: 0 },
  });
  const entries = [{ ...typed(0, 22), takenOverFrom: "person:21" }];
  const counted = signedPaper.count(onPaper(22, { accounts, entries }), { paper, oneBrowser: null });
  expect(counted).toMatchObject({ value: { origin: { takenOverFrom: "Người 21" } } });
  // A link that the author made for the only other person, while the vote is open, bars the author.
  const barred = { accounts: [secretary(21), guest(22, { issuedAt: later })] };
  expect(code(signedPaper.refuseEntry(onPaper(22, barred), 0))).toBe("may");
});

test("paper never overrules what tellers gave; what others typed before stands in the minutes without a figure", () => {
  const long = { now: "2021-05-01T03:00:00.000Z" };
  const asks = (more: Partial<CountFacts>) => {
    const decided = decideFromPaper(countSeenBy(21, { ...long, ...more }));
    return decided.ok ? "may" : decided.refusal.code;
  };
  expect(asks({ entries: [typed(1, 11), typed(2, 12)] })).toBe("counted-already");
  expect(asks({ entries: [typed(1, 11)] })).toBe("counted-already");
  expect(asks({})).toBe("may");
  expect(asks({ entries: [typed(1, 31)] })).toBe("may");
  const raised = openVote({ source: "hands", channels: ["hands"], hands: [] });
  expect(asks({ vote: raised })).toBe("counted-already");
  const says = (entriesBefore: CountFacts["entriesBefore"]) => {
    const counted = signedPaper.count(onPaper(21, { entriesBefore }), { paper, oneBrowser: null });
    return counted.ok ? originWords(counted.value)[1] : counted.refusal.code;
  };
  expect(says([typed(1, 11), typed(2, 12)])).toContain("2 kiểm phiếu viên đã nhập trên phần mềm, các bản khớp nhau");
  expect(says([typed(1, 11), typed(2, 12, 3)])).toContain("các bản khác nhau");
});

test("cells that a teller changed after both had typed are counted, not shown", () => {
  const entries = [typed(1, 11, 3), typed(2, 12)];
  const input = { voteId: 1, seat: 1, figures: typed(1, 11).figures, revision: 1 };
  expect(decideEntry(countSeenBy(11, { entries }), input)).toMatchObject({ value: { changedAfter: 2 } });
  expect(decideEntry(countSeenBy(11, { entries: [typed(1, 11, 3)] }), input)).toMatchObject({
    value: { changedAfter: 0 },
  });
  const corrected = [{ ...typed(1, 11), changedAfter: 2 }, typed(2, 12)];
  const counted = twoTellers.count(countSeenBy(13, { entries: corrected }), signing);
  expect(counted.ok && originWords(counted.value)).toContain("Người 11 sửa 2 ô sau khi đối chiếu.");
});

test("where one person issued the links of both who typed, the minutes say so and what that person did", () => {
  const from = (id: number) => account(id, { lastIssuer: "person:9", linkIssuedBy: "Thư Ký" });
  const facts = countSeenBy(13, {
    ...{ vote: openVote({ doneBy: { formed: "person:9" } }), entries: [typed(1, 11), typed(2, 12)] },
    accounts: [from(11), from(12), account(13)],
  });
  const counted = twoTellers.count(facts, signing);
  expect(counted.ok && originWords(counted.value)).toContain(
    "Liên kết của cả hai do cùng một người cấp: Thư Ký, là người đã lập Ban kiểm phiếu.",
  );
});

test("signed paper: typed once, corrected by its author alone, read by those who may compare", () => {
  const types = (who: number | "operator", seat: number, more: Partial<CountFacts> = {}) =>
    code(
      signedPaper.refuseEntry(
        onPaper(who, { entries: [], accounts: [secretary(21), secretary(22), account(31)], ...more }),
        seat,
      ),
    );
  expect(types(21, 0)).toBe("may");
  expect(types(21, 1)).toBe("no-such-seat");
  expect(types(31, 0)).toBe("not-yours-to-type");
  expect(types("operator", 0)).toBe("operator-has-no-seat");
  expect(types(22, 0, { entries: [typed(0, 21)] })).toBe("typed-by-another");
  const reads = (who: number) =>
    signedPaper.seen(onPaper(who, { accounts: [secretary(21), secretary(22), account(31)] })).entries;
  expect([21, 22, 31].map((who) => reads(who).length)).toEqual([1, 1, 0]);
});

test("hands: the secretary or a member records them, never the head who signs them", () => {
  const vote = openVote({ source: "hands", channels: ["hands"], rule: { ...flagRule, secrecy: "open" } });
  const accounts = [account(11), account(12), account(13), account(14), secretary(21)];
  const records = (who: number | "operator") => code(hands.refuseHands(countSeenBy(who, { vote, accounts })));
  expect([11, 21].map(records)).toEqual(["may", "may"]);
  expect(([13, 14, "operator"] as const).map(records)).toEqual(Array(3).fill("not-yours-to-record"));
  const recorded = openVote({ ...vote, hands: [], doneBy: { hands: ["person:13"] } } as never);
  expect(ended(hands.count(countSeenBy(13, { vote: recorded, accounts }), signing))).toBe("teller-had-a-hand");
  expect(hands.seen(countSeenBy(14, { vote, accounts })).hands).toBe(false);
  expect(hands.seen(countSeenBy(13, { vote, accounts })).hands).toBe(true);
});

test("a secret vote is not raised by hand", () => {
  expect(code(hands.refusePreparing({ ...flagRule, secrecy: "secret" }))).toBe("secret-not-by-hand");
  expect(code(hands.refusePreparing({ ...flagRule, secrecy: "open" }))).toBe("may");
});
