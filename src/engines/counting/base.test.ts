import { strict as assert } from "node:assert";
import { test } from "vitest";
import { flagRule, paper } from "../../../test/counting-fixture.ts";
import { baseSize } from "./base.ts";
import type { Base } from "./rule.ts";

const electorate = { clusterUnits: 9, unitsPresent: 8, councilMembers: 17, entitledVoters: 7 };
const box = { ...paper(3, {}), issued: 6, returned: 5, invalid: 1, blank: 1 };

test.each<[Base, number]>([
  ["cluster-units", 9],
  ["units-present", 8],
  ["council-members", 17],
  ["entitled-voters", 7],
  ["ballots-issued", 6],
  ["ballots-returned", 5],
  ["valid-ballots", 3],
])("the base %s is its own number and no other", (base, size) => {
  const facts = { electorate, counts: [box], ownVotes: 1 };
  assert.deepEqual(baseSize({ ...flagRule, base }, facts), { known: true, size });
});

test("an unknown figure in any channel leaves the base unknown and is named", () => {
  const rule = { ...flagRule, base: "valid-ballots", blank: "abstention" } as const;
  const counts = [box, { channel: "electronic" as const, valid: 2, lines: [] }];
  assert.deepEqual(baseSize(rule, { electorate, counts, ownVotes: 0 }), { known: false, missing: ["blank"] });
});

test("two channels make one base", () => {
  const rule = { ...flagRule, base: "ballots-issued" } as const;
  const counts = [box, { ...box, channel: "electronic" as const }];
  assert.deepEqual(baseSize(rule, { electorate, counts, ownVotes: 0 }), { known: true, size: 12 });
});
