import { expect, test } from "vitest";
import { rules } from "../../../test/support/conference.ts";
import { openVote, refusalOf } from "../../../test/support/counting.ts";
import { voteNameIn, type VoteSubject, type YearFacts } from "../year/index.ts";
import type { Vote } from "./model.ts";
import { decidePrepare } from "./prepare-vote.ts";

const units = [7, 8].map((unitId) => ({ unitId, name: `Đơn vị ${unitId}`, observer: false, leftOn: null }));
const year = {
  ...{ yearId: 1, year: 2020, units, awards: [], cluster: { clusterId: 1, name: "Cụm 1", kind: "cluster" } },
  rulebook: { rules, number: 1 },
} as unknown as YearFacts;
const { subject } = rules.votes[0]!;
const unlisted = { kind: "title", awardCode: "co-khac" } as const;
const prepared = (more: Partial<Vote>) => openVote({ subject, round: 1, state: "prepared", ...more });

test.each<[string, VoteSubject, readonly Vote[], object | "accepted"]>([
  ["the rulebook does not list", unlisted, [], { code: "not-in-rulebook", name: voteNameIn(year, unlisted) }],
  ["was prepared before", subject, [prepared({})], { code: "already-prepared", name: voteNameIn(year, subject) }],
  ["was prepared before and voided", subject, [prepared({ state: "void" })], "accepted"],
  ["the rulebook lists", subject, [], "accepted"],
])("preparing a vote that %s", (_, asked, votes, expected) => {
  const input = { yearId: 1, subject: asked, channel: "paper", nominees: [], excluded: [], subjectTo: "" } as const;
  const facts = { year, votes, scores: new Map() };
  expect(refusalOf(decidePrepare(facts, { ...input, nominees: [], excluded: [] }))).toEqual(expected);
});
