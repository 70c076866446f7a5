import { expect, test } from "vitest";
import { account, committee, countSeenBy, openVote, refusalOf, seatOf } from "../../../test/support/counting.ts";
import type { Vote } from "./model.ts";
import { decideOpening, type Room } from "./open-vote.ts";
import { openingOf } from "./standing.ts";

const { conference, roll } = openingOf(openVote());
const room: Room = {
  ...{ conference, roll, clusterUnits: 5, unitsPresent: 5, councilMembers: 0, tellers: committee },
  chair: { name: "Chủ trì", office: "", unitId: null, as: "chair", because: null },
  ...{ tellersFromStandingBody: true, tellersChosen: "", doneBy: {}, fromPaper: false, noticeRead: true },
  accounts: [11, 12, 13].map((id) => account(id)),
  ...{ now: "2020-12-18T01:00:00.000Z", waysKnown: false },
};
const [first] = openVote().nominees;
const everyUnit = { nominees: [1, 2, 3, 4, 5].map((unitId) => ({ ...first!, unitId })) };
const allButOne = { nominees: everyUnit.nominees.slice(1) };
const withdrawn = { nominees: [{ ...first!, withdrawn: "before-opening" as const }] };

test.each<[string, Partial<Vote>, Partial<Room>, object | "accepted"]>([
  ["without a nominee", { nominees: [] }, {}, { code: "no-nominees", name: "Cờ thi đua" }],
  ["when the last nominee withdrew", withdrawn, {}, { code: "no-nominees", name: "Cờ thi đua" }],
  ["without a committee", {}, { tellers: [] }, { code: "committee-missing" }],
  ["with a head alone", {}, { tellers: [seatOf(3, 13, true)] }, { code: "committee-missing" }],
  ["with two who have no head", {}, { tellers: committee.slice(0, 2) }, { code: "committee-missing" }],
  [
    "when every unit stands and counts its own vote",
    everyUnit,
    { tellersFromStandingBody: false },
    { code: "standing-body-must-count" },
  ],
  ["when every unit stands and the standing body sent the tellers", everyUnit, {}, "accepted"],
  ["with one who counts beside the head", {}, { tellers: committee.slice(1) }, "accepted"],
])("opening a vote %s", (_, vote, more, expected) => {
  const facts = { vote: openVote({ state: "prepared", ...vote }), votes: [], year: countSeenBy(11).year };
  expect(refusalOf(decideOpening(facts, { ...room, ...more }))).toEqual(expected);
});

test("where one unit does not stand, tellers may come from it", () => {
  const facts = { vote: openVote({ state: "prepared", ...allButOne }), votes: [], year: countSeenBy(11).year };
  const ofUnitOne = [11, 12, 13].map((id) =>
    account(id, { roles: account(id).roles.map((r) => ({ ...r, unitId: 1 })) }),
  );
  const tellers = committee.map((seat) => ({ ...seat, unitId: 1 }));
  const asked = { ...room, tellers, accounts: ofUnitOne, tellersFromStandingBody: false };
  expect(refusalOf(decideOpening(facts, asked))).toBe("accepted");
});
