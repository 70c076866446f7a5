import { expect, test } from "vitest";
import { conference, facts, refusalOf } from "./conference.fixture.ts";
import { decideCommittee } from "./form-committee.ts";

const teller = (name: string, more: object = {}) => ({
  ...{ name, office: "", unitId: null as number | null, personId: null, head: false, ...more },
});
const head = teller("Trưởng ban", { head: true });
const members = [head, teller("Uỷ viên")];
const before = { ...facts, accounts: [], by: "Thư ký" };
const form = { conferenceId: 1, forVoteId: null, chosen: "Giơ tay", fromStandingBody: false };
const over = { code: "conference-over" };

test.each([
  ["after the end", { conference: { ...conference, state: "ended" } }, members, over],
  ["under closed minutes", { conference: { ...conference, state: "closed" } }, members, over],
  ["without a head", {}, [teller("Một"), teller("Hai")], { code: "one-head-needed" }],
  ["with two heads", {}, [head, teller("Hai", { head: true })], { code: "one-head-needed" }],
  ["with somebody twice", {}, [head, teller("Trưởng ban")], { code: "teller-twice", name: "Trưởng ban" }],
  [
    "with one account on two seats",
    {},
    [{ ...head, personId: 7 }, teller("Hai", { personId: 7 })],
    { code: "teller-twice", name: "Hai" },
  ],
  ["with a unit outside the cluster", {}, [head, teller("Hai", { unitId: 9 })], { code: "unit-not-of-this-year" }],
  ["with two of one name from two units", {}, [head, teller("Trưởng ban", { unitId: 2 })], undefined],
  ["with a head and a member, before the meeting", {}, members, undefined],
] as const)("a counting committee is formed %s", (_, more, chosen, refusal) => {
  expect(refusalOf(decideCommittee({ ...before, ...more }, { ...form, members: [...chosen] }))).toEqual(refusal);
});
