import { describe, expect, test } from "vitest";
import {
  type ExampleRun,
  leavesOfCondition,
  namedIn,
  type Pack,
  runExamples,
  type Standard,
} from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const runs = [...runExamples(law)];
const files = [...new Set(runs.map(({ file }) => file))];

test.each(files)("every example of %s holds", (file) => {
  const wrong = runs
    .filter((run) => run.file === file && !run.holds)
    .map(({ pack, for: kind, example, trace, unexpectedlyMet }) => ({
      pack,
      kind,
      name: example.name,
      said: example.verdict,
      got: trace.verdict,
      unexpectedlyMet,
    }));
  expect(wrong).toEqual([]);
});

const standards = law.packs.flatMap((pack) =>
  pack.standards.flatMap(({ file, content }) =>
    content.standards.map((standard) => [`${pack.id} ${file} ${standard.for}`, pack, file, standard] as const),
  ),
);

const runsOf = (pack: Pack, file: string, standard: Standard): ExampleRun[] =>
  runs.filter((run) => run.pack === pack.id && run.file === file && run.for === standard.for);

describe("examples leave no condition and no number untried", () => {
  test.each(standards)(
    "%s: each condition is met in one example and not met in another",
    (_name, pack, file, standard) => {
      const nodes = runsOf(pack, file, standard).flatMap(({ trace }) => namedIn(trace.root));
      const untried = leavesOfCondition(standard.when)
        .filter(({ op, checked }) => op !== "stub" && checked !== "unknown")
        .map((leaf) => leaf.id ?? leaf.cite)
        .filter((id) => {
          const values = new Set(nodes.filter((node) => node.id === id).map(({ value }) => value));
          return !values.has("met") || !(values.has("unmet") || values.has("pending"));
        });
      expect(untried).toEqual([]);
    },
  );

  test.each(standards)("%s: a fact that is not known leaves the verdict open", (_name, pack, file, standard) => {
    const open = runsOf(pack, file, standard).filter(
      ({ trace }) => trace.verdict === "missing" || trace.verdict === "pending",
    );
    expect(open.length).toBeGreaterThan(0);
  });

  test.each(standards)("%s: each number is tried at its edge and one short of it", (_name, pack, file, standard) => {
    const numbers = runsOf(pack, file, standard).flatMap(({ trace }) => namedIn(trace.root));
    const edgeless = leavesOfCondition(standard.when)
      .filter(
        ({ op, checked }) =>
          ["streak", "chain", "count", "gap", "serve", "age", "members"].includes(op) && checked !== "unknown",
      )
      .map((leaf) => leaf.id ?? leaf.cite)
      .filter((id) => {
        const tried = numbers.filter((node) => node.id === id && node.have !== undefined && node.need !== undefined);
        const at = tried.some((node) => node.value === "met" && node.have === node.need);
        const short = tried.some((node) => node.value !== "met" && Math.abs(node.have! - node.need!) === 1);
        return !at || !short;
      });
    expect(edgeless).toEqual([]);
  });
});
