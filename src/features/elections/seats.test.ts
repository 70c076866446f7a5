import { expect, test } from "vitest";
import { account, committee, held, invitedBy, openedAt, seatOf } from "../../../test/support/counting.ts";
import { operator, somebody } from "../../../test/support/act.ts";
import { refuseSeat, type SeatFacts, tellerOfNominee, unfitTeller, wrongUnit } from "./seats.ts";

const facts = (more: Partial<SeatFacts> = {}): SeatFacts => ({
  ...{
    tellers: committee,
    accounts: [11, 12, 13].map((id) => account(id)),
    doneBy: {},
    openedAt,
    nominated: new Map(),
  },
  ...more,
});
const code = (refusal: { readonly code: string } | undefined) => refusal?.code ?? "may count";
const without = (personId: number, ...accounts: ReturnType<typeof account>[]) => [
  ...[11, 12, 13].filter((id) => id !== personId).map((id) => account(id)),
  ...accounts,
];
const teller = (grantedAt: string) => [held("teller", { grantedAt })];

test.each<[string, Partial<SeatFacts>, string]>([
  [
    "a teller since the moment of opening",
    { accounts: without(11, account(11, { roles: teller(openedAt) })) },
    "may count",
  ],
  [
    "a teller since a millisecond after",
    { accounts: without(11, account(11, { roles: teller("2020-12-18T01:00:00.001Z") })) },
    "teller-role-missing",
  ],
  [
    "a secretary who is no teller",
    { accounts: without(11, account(11, { roles: [held("secretary")] })) },
    "teller-role-missing",
  ],
  ["an account that holds nothing any more", { accounts: without(11) }, "teller-role-missing"],
  ["who formed the committee", { doneBy: { formed: "person:11" } }, "teller-had-a-hand"],
  ["who prepared the vote", { doneBy: { prepared: ["person:9", "person:11"] } }, "teller-had-a-hand"],
  ["who opened it", { doneBy: { opened: "person:11" } }, "teller-had-a-hand"],
  ["who recorded the hands", { doneBy: { hands: ["person:9", "person:11"] } }, "teller-had-a-hand"],
  [
    "whose number only begins like the one's who did",
    { doneBy: { formed: "person:112", opened: "operator:11" } },
    "may count",
  ],
  [
    "who invited another of the committee",
    { accounts: without(12, account(12, { hosts: [invitedBy(9), invitedBy(11)] })) },
    "teller-invited-teller",
  ],
  [
    "whom another of the committee invited",
    { accounts: without(11, account(11, { hosts: [invitedBy(13)] })) },
    "teller-invited-teller",
  ],
  [
    "whom another of the committee invited through a third",
    { accounts: without(11, account(11, { hosts: [invitedBy(9), invitedBy(13, { own: false })] })) },
    "teller-invited-teller",
  ],
  [
    "for whom another made a link that nobody used",
    { accounts: without(11, account(11, { hosts: [invitedBy(13, { accepted: false })] })) },
    "may count",
  ],
  [
    "for whom another made a link while the vote is open",
    { accounts: without(11, account(11, { hosts: [invitedBy(13, { issuedAt: "2020-12-18T02:00:00.000Z" })] })) },
    "may count",
  ],
  [
    "who made another a link that nobody used, while the vote is open",
    {
      accounts: without(
        12,
        account(12, { hosts: [invitedBy(11, { accepted: false, issuedAt: "2020-12-18T02:00:00.000Z" })] }),
      ),
    },
    "teller-invited-teller",
  ],
  [
    "an officer of a nominee, also when that role has ended",
    { nominated: new Map([[7, "Đơn vị 7"]]), accounts: without(11, account(11, { unitsEver: [7] })) },
    "teller-of-nominee",
  ],
  [
    "who was invited by somebody outside",
    { accounts: without(11, account(11, { hosts: [invitedBy(1)] })) },
    "may count",
  ],
])("%s", (_, more, expected) => {
  expect(code(unfitTeller(committee[0]!, facts(more)))).toBe(expected);
});

test("before the opening a role may be as young as it likes", () => {
  const young = without(11, account(11, { roles: teller("2020-12-31T00:00:00.000Z") }));
  expect(unfitTeller(committee[0]!, facts({ accounts: young, openedAt: null }))).toBeUndefined();
});

test("a seat is its own account's alone; a seat without one is nobody's, and the operator has none", () => {
  const one = somebody(11);
  expect(refuseSeat(1, one, facts())).toBeUndefined();
  expect(code(refuseSeat(2, one, facts()))).toBe("not-your-seat");
  expect(code(refuseSeat(4, one, facts()))).toBe("no-such-seat");
  expect(code(refuseSeat(1, operator, facts()))).toBe("operator-has-no-seat");
  expect(code(refuseSeat(1, { kind: "anyone" }, facts()))).toBe("operator-has-no-seat");
  const unbound = [seatOf(1, null), ...committee.slice(1)];
  expect(code(refuseSeat(1, one, facts({ tellers: unbound })))).toBe("seat-without-account");
});

test("a seat is of a unit in which its account holds a role, or of none where the standing body sent it", () => {
  const of = (unitId: number | null) => [held("teller", { unitId })];
  const asked = (seatUnit: number | null, accountUnit: number | null, fromStandingBody: boolean) =>
    code(
      wrongUnit(
        { ...committee[0]!, unitId: seatUnit },
        { accounts: [account(11, { roles: of(accountUnit) })], fromStandingBody, late: false },
      ),
    );
  expect(asked(3, 3, false)).toBe("may count");
  expect(asked(3, 4, false)).toBe("seat-of-other-unit");
  expect(asked(3, null, true)).toBe("seat-of-other-unit");
  expect(asked(null, null, true)).toBe("may count");
  expect(asked(null, null, false)).toBe("seat-of-other-unit");
  // Of the standing body by word, of unit 4 by role.
  expect(asked(null, 4, true)).toBe("seat-of-other-unit");
});

test("a teller belongs to a nominee by the seat or by the account, whatever the seat says", () => {
  const nominated = new Set([7]);
  const delegate = account(11, { roles: [held("delegate", { unitId: 7 })] });
  expect(tellerOfNominee(committee, { accounts: [account(11)], nominated })).toBeUndefined();
  expect(tellerOfNominee(committee, { accounts: [delegate], nominated })).toEqual({
    teller: "Kiểm phiếu viên 1",
    unitId: 7,
  });
  const written = [{ ...seatOf(1, null), unitId: 7 }];
  expect(tellerOfNominee(written, { accounts: [], nominated })).toEqual({ teller: "Kiểm phiếu viên 1", unitId: 7 });
});

test("who is said to come from the standing body was given the role by it, except on a paper of long ago", () => {
  const asked = (sent: boolean, late: boolean) =>
    code(
      wrongUnit(committee[0]!, {
        ...{ accounts: [account(11, { roles: [held("teller", { fromStandingBody: sent })] })] },
        ...{ fromStandingBody: true, late },
      }),
    );
  expect(asked(true, false)).toBe("may count");
  expect(asked(false, false)).toBe("not-from-standing-body");
  expect(asked(false, true)).toBe("may count");
});
