import { expect, test } from "vitest";
import { openVote, refusalOf } from "../../../test/support/counting.ts";
import type { YearFacts } from "../year/index.ts";
import { decideAdd } from "./add-nominee.ts";
import type { Vote } from "./model.ts";

const units = [7, 8].map((unitId) => ({ unitId, name: `Đơn vị ${unitId}`, observer: false, leftOn: null }));
const year = (fromTheFloor: boolean) =>
  ({ units, rulebook: { rules: { nominations: { fromTheFloor, oneTitleAUnit: false } } } }) as unknown as YearFacts;
const prepared = { state: "prepared", round: 1, subject: { kind: "head" }, requires: [], excluded: [] } as const;
const eight = { unitId: 8, source: "floor" } as const;

test.each<[string, Partial<Vote>, { unitId: number; source: "list" | "floor" }, boolean, object | "accepted"]>([
  ["once the vote is open", { state: "open" }, eight, true, { code: "opened-already", name: "Cờ thi đua" }],
  ["in a second round", { round: 2 }, eight, true, { code: "round-has-its-nominees" }],
  ["from the floor against the rulebook", {}, eight, false, { code: "not-from-the-floor" }],
  ["a unit that stands", {}, { ...eight, unitId: 7 }, true, { code: "nominee-twice", unit: "Đơn vị 7" }],
  ["a unit that is none of the cluster", {}, { ...eight, unitId: 9 }, true, { code: "not-a-member", unitId: 9 }],
  ["from the list where the floor is barred", {}, { ...eight, source: "list" }, false, "accepted"],
  ["from the floor where the rulebook lets", {}, eight, true, "accepted"],
])("adding a nominee %s", (_, more, nominee, fromTheFloor, expected) => {
  const facts = { vote: openVote({ ...prepared, ...more }), year: year(fromTheFloor), votes: [], entries: [] };
  const input = { voteId: 1, facts: {}, attested: [], ...nominee };
  expect(refusalOf(decideAdd({ ...facts, scores: new Map() }, input))).toEqual(expected);
});
