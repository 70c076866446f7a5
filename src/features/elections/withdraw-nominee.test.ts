import { expect, test } from "vitest";
import { somebody } from "../../../test/support/act.ts";
import { openVote, refusalOf } from "../../../test/support/counting.ts";
import type { Vote } from "./model.ts";
import { decideTieFacts } from "./state-tie-facts.ts";
import { decideWithdrawal } from "./withdraw-nominee.ts";

const withdrawn = openVote().nominees.map((one) => ({ ...one, withdrawn: "before-opening" as const }));

test.each<[string, Partial<Vote>, { unitId: number; by: number }, object | "accepted"]>([
  ["of a signed vote", { state: "signed" }, { unitId: 7, by: 1 }, { code: "signed-already", name: "Cờ thi đua" }],
  ["by one who counts it", {}, { unitId: 7, by: 11 }, { code: "counts-this-vote" }],
  ["that does not stand", {}, { unitId: 8, by: 1 }, { code: "not-a-nominee" }],
  ["that withdrew before", { nominees: withdrawn }, { unitId: 7, by: 1 }, { code: "withdrawn-already" }],
  ["that stands", {}, { unitId: 7, by: 1 }, "accepted"],
])("withdrawing a nominee %s", (_, more, { unitId, by }, expected) => {
  const facts = { vote: openVote(more), actor: somebody(by) };
  expect(refusalOf(decideWithdrawal(facts, { voteId: 1, unitId, reason: "Xin rút" }))).toEqual(expected);
});

test.each<[string, Partial<Vote>, { unitId: number; by: number; revision: number }, object | "accepted"]>([
  [
    "of a void vote",
    { state: "void" },
    { unitId: 7, by: 1, revision: 1 },
    { code: "signed-already", name: "Cờ thi đua" },
  ],
  ["by one who counts it", {}, { unitId: 7, by: 11, revision: 1 }, { code: "counts-this-vote" }],
  ["for a unit that does not stand", {}, { unitId: 8, by: 1, revision: 1 }, { code: "not-a-nominee" }],
  [
    "on an older screen, with what stands now",
    {},
    { unitId: 7, by: 1, revision: 0 },
    { code: "changed-meanwhile", now: { facts: {}, revision: 1 } },
  ],
  ["for a unit that stands", {}, { unitId: 7, by: 1, revision: 1 }, "accepted"],
])("stating what parts a tie %s", (_, more, { by, ...asked }, expected) => {
  const input = { voteId: 1, facts: {}, source: "Bảng điểm", ...asked };
  expect(refusalOf(decideTieFacts({ vote: openVote(more), actor: somebody(by) }, input))).toEqual(expected);
});
