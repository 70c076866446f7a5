import { expect, test } from "vitest";
import { account, committee, countSeenBy, openVote, seatOf, typed } from "../../../../test/support/counting.ts";
import type { Result } from "../../../basics/result.ts";
import { flagRule } from "../../../../test/counting-fixture.ts";
import type { PaperSignature } from "../model.ts";
import { hands } from "./hands.ts";
import { isPast, paperMayStandIn } from "./index.ts";
import { signedPaper } from "./signed-paper.ts";
import type { CountFacts } from "./source.ts";
import { twoTellers } from "./two-tellers.ts";

const code = (refusal: { readonly code: string } | undefined) => refusal?.code ?? "may";
const ended = (result: Result<unknown, { readonly code: string }>) => (result.ok ? "signed" : result.refusal.code);
const signing = { paper: null, oneBrowser: null };
const secretary = (id: number, more: object = {}) =>
  account(id, { roles: [{ role: "secretary", unitId: null, grantedAt: "2020-01-01T00:00:00.000Z" }], ...more });

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
    { entries: [typed(1, 11), typed(2, 12)], accounts: [account(11), account(12, { linkIssuers: [11] }), account(13)] },
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
  const opens = (source: typeof twoTellers, tellers: typeof committee, more: object = {}) =>
    code(source.refuseOpening({ tellers, accounts, doneBy: {}, fromStandingBody: true, ...more }));
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
  const seats = { tellers: committee, accounts: [11, 12, 13].map((id) => account(id)), doneBy: {}, openedAt: null };
  const unbound = { ...seats, tellers: [seatOf(1, null), seatOf(2, null, true)] };
  expect(paperMayStandIn(twoTellers, seats, { pastYear: false })).toBe(false);
  expect(paperMayStandIn(twoTellers, seats, { pastYear: true })).toBe(true);
  expect(paperMayStandIn(twoTellers, unbound, { pastYear: false })).toBe(true);
  expect(paperMayStandIn(signedPaper, unbound, { pastYear: true })).toBe(false);
});

test("a year is past from the first moment of the next in Vietnam", () => {
  expect(isPast({ year: 2020 }, "2020-12-31T16:59:59.999Z")).toBe(false);
  expect(isPast({ year: 2020 }, "2020-12-31T17:00:00.000Z")).toBe(true);
  expect(isPast({ year: 2021 }, "2020-12-31T17:00:00.000Z")).toBe(false);
});

const paper: PaperSignature = { signedOn: "2020-12-18", head: "Ông Trưởng ban", members: ["Bà Uỷ viên"] };
const unbound = openVote({ source: "signed-paper" }, [seatOf(1, null), seatOf(2, null, true)]);
const onPaper = (who: number | "operator", more: Partial<CountFacts> = {}) =>
  countSeenBy(who, { vote: unbound, accounts: [secretary(21)], entries: [typed(0, 21)], ...more });
const guest = (id: number) => secretary(id, { linkIssuers: [21] });

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
  ["the operator locks nothing", "operator", {}, {}, "operator-has-no-seat"],
])("signed paper: %s", (_, who, more, signed, expected) => {
  const asked = { oneBrowser: null, paper: signed && { ...paper, ...signed } };
  expect(ended(signedPaper.count(onPaper(who, more), asked))).toBe(expected);
});

test("signed paper: the signature is the paper's, and one who typed alone is named so", () => {
  expect(signedPaper.count(onPaper(21), { paper, oneBrowser: null })).toMatchObject({
    value: {
      signedBy: { name: "Ông Trưởng ban" },
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
  expect(compares(22, { accounts: [secretary(21, { linkIssuers: [22] }), secretary(22)] })).toBe("compared-by-guest");
  expect(compares(31, { accounts: [secretary(21), account(31)] })).toBe("not-yours-to-type");
  expect(compares(22, { ...two, entries: [typed(0, 21, 4, 22)] })).toBe("compared-already");
  expect(compares(22, { ...two, entries: [] })).toBe("nothing-typed");
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
