import { expect, test } from "vitest";
import {
  columnsFromSubjects,
  judgeIn,
  type Pack,
  readingsOf,
  screen,
  shortfall,
  type Standard,
  Value,
} from "../../src/engines/law/index.ts";
import { randomCase, seeded } from "./random-cases.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const standards = law.packs.flatMap((pack) =>
  pack.standards.flatMap(({ content }) =>
    content.standards.map((standard) => ({ pack, award: content.award, standard })),
  ),
);

/** Judges the same cases by the interpreter and by the mask kernel, and tells where they differ. */
function disagreements(
  pack: Pack,
  award: string,
  standard: Standard,
  { cases, seed }: { cases: number; seed: number },
) {
  const chance = seeded(seed);
  const { rules } = readingsOf(pack, { award, subject: standard.for })!;
  const all = Array.from({ length: cases }, () => randomCase(chance, standard, rules[0]));
  const columns = columnsFromSubjects(
    rules[0],
    all,
    law.catalogue,
    (one, other) => judgeIn(law, pack, { ...one, award: other, bare: true })!,
  );
  const running = screen(rules, columns);
  let step = running.next();
  while (!step.done) step = running.next();
  const { verdicts, nearly } = step.value;
  const near = new Set(nearly);
  const tally = { unmet: 0, missing: 0, pending: 0, met: 0 };
  const differ = all.flatMap((one, place) => {
    const trace = judgeIn(law, pack, { award, ...one })!;
    tally[trace.verdict] += 1;
    const kernel = Value.options[verdicts[place]!];
    const isNear = trace.verdict !== "met" && shortfall(trace.root) === 1;
    // Where a parameter is open, the two may start from different readings of it.
    const sameNear = rules.length > 1 || isNear === near.has(place);
    return kernel === trace.verdict && sameNear
      ? []
      : [{ award, kernel, trace: trace.verdict, isNear, subject: one.subject }];
  });
  return { differ, tally };
}

test("interpreter and mask kernel agree on 100,000 generated histories, over every rule of every pack", () => {
  const each = Math.ceil(100_000 / standards.length);
  const total = { unmet: 0, missing: 0, pending: 0, met: 0 };
  for (const [index, { pack, award, standard }] of standards.entries()) {
    const { differ, tally } = disagreements(pack, award, standard, { cases: each, seed: index + 1 });
    expect(differ.slice(0, 1)).toEqual([]);
    for (const value of Value.options) total[value] += tally[value];
  }
  // All four verdicts occur often: the agreement is not one of empty histories.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(5_000);
  expect(Object.values(total).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
});
