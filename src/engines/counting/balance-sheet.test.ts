import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceSheet } from "./balance-sheet.ts";
import { brokenEquations, type Counted } from "./balance.ts";
import { VotingRule } from "./rule.ts";

const rule = (asks: VotingRule["asks"]): VotingRule =>
  VotingRule.parse({
    ...{ threshold: { numerator: 2, denominator: 3 }, comparator: "at-least", base: "cluster-units", voter: "unit" },
    ...{ secrecy: "secret", asks, selfVote: "allowed", blank: "invalid", quota: { kind: "unlimited" }, ties: [] },
    ...{ rounds: { max: 1, again: "all-not-reached", then: "unfilled" }, quorum: null, absent: "loses-vote" },
  });

const counted = (asks: VotingRule["asks"], count: object, entitledVoters = 5): Counted => ({
  rule: rule(asks),
  electorate: { clusterUnits: 5, entitledVoters } as Counted["electorate"],
  counts: [{ channel: "paper", lines: [], ...count }],
  nominees: ["a", "b"],
});

test("each equation tells its figures with their numbers, and whether it holds", () => {
  const lines = [
    { nominee: "a", agree: 4, disagree: 1, noMark: 0 },
    { nominee: "b", agree: 2, disagree: 2, noMark: 0 },
  ];
  const sheet = balanceSheet(
    counted({ kind: "approve-each" }, { issued: 5, returned: 5, valid: 5, invalid: 0, blank: 0, lines }),
  );
  expect(sheet.map(({ code, nominee, holds }) => [code, nominee, holds])).toEqual([
    ["returned-over-issued", null, true],
    ["returned-is-valid-invalid-and-blank", null, true],
    ["line-is-valid", "a", true],
    ["line-is-valid", "b", false],
    ["issued-over-entitled", null, true],
  ]);
  expect(sheet[3]).toMatchObject({
    left: { figure: "valid", value: 5 },
    right: [
      { figure: "agree", value: 2 },
      { figure: "disagree", value: 2 },
      { figure: "noMark", value: 0 },
    ],
  });
});

test("an equation whose figures are not all entered is neither held nor broken: it is not there", () => {
  expect(balanceSheet(counted({ kind: "approve-each" }, { issued: 5, returned: 5 }))).toHaveLength(2);
});

test("whatever the figures, what is broken and told by an equation is broken on the sheet, and nothing else", () => {
  const figure = fc.nat(8);
  const line = (nominee: string) =>
    fc.record({ nominee: fc.constant(nominee), agree: figure, disagree: figure, noMark: figure });
  const count = fc.record({
    ...{ issued: figure, returned: figure, valid: figure, invalid: figure, blank: figure },
    lines: fc.tuple(line("a"), line("b")),
  });
  const asks = fc.constantFrom<VotingRule["asks"]>({ kind: "approve-each" }, { kind: "choose", atMost: 1 });
  fc.assert(
    fc.property(asks, count, fc.nat(8), (how, given, entitled) => {
      const facts = counted(how, given, entitled);
      const broken = brokenEquations(facts);
      const onSheet = balanceSheet(facts).filter(({ holds }) => !holds);
      expect(onSheet.length).toBe(broken.length);
    }),
    { numRuns: 400 },
  );
});
