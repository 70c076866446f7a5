import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { flagRule, headRule, paper, voteOn } from "../../../test/counting-fixture.ts";
import { brokenEquations } from "./balance.ts";
import type { Count } from "./count.ts";
import type { VotingRule } from "./rule.ts";

const broken = (count: Count, rule: VotingRule = flagRule) =>
  brokenEquations({ rule, electorate: { entitledVoters: 5 }, counts: [count], nominees: ["a", "b"] });

test("a balanced box breaks nothing", () => {
  assert.deepEqual(broken(paper(5, { a: 4, b: 0 })), []);
});

test("one ballot more returned than issued is named, and the ballots kept back are not asked for as well", () => {
  assert.deepEqual(broken({ ...paper(5, { a: 4 }), issued: 4, notReturned: 0 }), [
    { code: "returned-over-issued", channel: "paper", issued: 4, returned: 5 },
  ]);
});

test("a ballot that came back to nobody's knowledge is missing from the sum", () => {
  assert.deepEqual(broken({ ...paper(4, { a: 4 }), issued: 5, notReturned: 0 }), [
    { code: "issued-is-returned-and-not-returned", channel: "paper", issued: 5, returned: 4, notReturned: 0 },
  ]);
  assert.deepEqual(broken({ ...paper(4, { a: 4 }), issued: 5, notReturned: 1 }), []);
});

test("valid, invalid and blank ballots make up those returned, blank ones counted apart", () => {
  const count = { ...paper(3, { a: 3 }), issued: 5, returned: 5, invalid: 1 };
  assert.deepEqual(broken({ ...count, blank: 1 }), []);
  assert.deepEqual(broken({ ...count, blank: 0 }), [
    { code: "returned-is-valid-invalid-and-blank", channel: "paper", returned: 5, valid: 3, invalid: 1, blank: 0 },
  ]);
});

test("only the line that does not add up is named", () => {
  const count = paper(5, { a: 4, b: 3 });
  count.lines[1]!.disagree = 1;
  assert.deepEqual(broken(count), [
    { code: "line-is-valid", channel: "paper", nominee: "b", agree: 3, disagree: 1, noMark: 0, valid: 5 },
  ]);
});

test("a figure not yet entered breaks nothing: it is missing, not wrong", () => {
  assert.deepEqual(broken({ channel: "paper", returned: 5, valid: 4, lines: [{ nominee: "a", agree: 1 }] }), []);
});

test("where one name is chosen, five ballots carry five marks", () => {
  const chosen = (a: number, b: number): Count => ({
    ...paper(5, {}),
    lines: [
      { nominee: "a", agree: a },
      { nominee: "b", agree: b },
    ],
  });
  assert.deepEqual(broken(chosen(3, 2), headRule), []);
  assert.deepEqual(broken(chosen(3, 3), headRule), [
    { code: "marks-within-choice", channel: "paper", marks: 6, valid: 5, atMost: 1 },
  ]);
  assert.deepEqual(broken(chosen(1, 1), headRule), [
    { code: "marks-within-choice", channel: "paper", marks: 2, valid: 5, atMost: 1 },
  ]);
  assert.deepEqual(broken(chosen(6, 0), headRule), [
    { code: "line-over-valid", channel: "paper", nominee: "a", agree: 6, valid: 5 },
  ]);
});

test("an electronic ballot may arrive empty, so two marks on five of them are no fault", () => {
  const lines = [
    { nominee: "a", agree: 1 },
    { nominee: "b", agree: 1 },
  ];
  assert.deepEqual(broken({ ...paper(5, {}), channel: "electronic", lines }, headRule), []);
});

test("where two names may be chosen, a ballot with one name is valid", () => {
  const count = {
    ...paper(2, {}),
    lines: [
      { nominee: "a", agree: 2 },
      { nominee: "b", agree: 1 },
    ],
  };
  assert.deepEqual(broken(count, { ...headRule, asks: { kind: "choose", atMost: 2 } }), []);
});

test("more ballots over all channels than voters is named", () => {
  const vote = voteOn({ a: 5 }, { counts: [paper(3, { a: 3 }), { ...paper(3, { a: 2 }), channel: "electronic" }] });
  assert.deepEqual(brokenEquations({ ...vote, nominees: ["a"] }), [
    { code: "issued-over-entitled", issued: 6, entitledVoters: 5 },
  ]);
});

test("a line for a stranger, a line entered twice and an opinion the rule does not know are named", () => {
  const count = paper(5, { a: 5, z: 0 });
  count.lines.push({ ...count.lines[0]! });
  assert.deepEqual(
    broken({ ...count, channel: "written-opinion" }).map(({ code }) => code),
    ["line-not-a-nominee", "line-twice", "written-opinions-not-allowed"],
  );
});

test("written opinions are no fault where the rule lets the absent write", () => {
  const opinions: Count = { ...paper(2, { a: 2 }), channel: "written-opinion" };
  assert.deepEqual(broken(opinions, { ...flagRule, absent: "written-opinion" }), []);
});

test("changing any single figure of a balanced box breaks an equation", () => {
  const figures = ["returned", "valid", "invalid", "blank"] as const;
  const small = fc.integer({ min: 0, max: 40 });
  const change = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      small,
      small,
      small,
      small,
      fc.constantFrom(...figures),
      change,
      (yes, no, invalid, blank, figure, by) => {
        const valid = yes + no;
        const returned = valid + invalid + blank;
        const lines = [{ nominee: "a", agree: yes, disagree: no, noMark: 0 }];
        const count: Count = { channel: "paper", issued: 200, returned, valid, invalid, blank, lines };
        const facts = { rule: flagRule, electorate: {}, nominees: ["a"] };
        assert.deepEqual(brokenEquations({ ...facts, counts: [count] }), []);
        assert(brokenEquations({ ...facts, counts: [{ ...count, [figure]: (count[figure] ?? 0) + by }] }).length > 0);
      },
    ),
  );
});
