import { describe, expect, test } from "vitest";
import {
  type Example,
  judgeIn,
  namedIn,
  type Pack,
  type Standard,
  type StandardFile,
  writeExample,
} from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();

function outcome(pack: Pack, title: StandardFile, standard: Standard, example: Example) {
  const { subject, year, day, basis } = writeExample(standard.for, standard.case, example);
  const trace = judgeIn(law, pack, { award: title.award, subject, year, day, basis })!;
  const failing = namedIn(trace.root)
    .filter(({ value }) => value !== "met")
    .map(({ id }) => id);
  return { verdict: trace.verdict, fails: example.fails.filter((id) => failing.includes(id)) };
}

describe.each(law.packs.filter(({ status }) => status === "complete").map((pack) => [pack.id, pack] as const))(
  "every example of pack %s holds",
  (_id, pack) => {
    test.each(pack.standards.map(({ file, content }) => [file, content] as const))("%s", (_file, title) => {
      const wrong = title.standards.flatMap((standard) =>
        standard.examples
          .map((example) => ({ example, got: outcome(pack, title, standard, example) }))
          .filter(({ example, got }) => got.verdict !== example.verdict || got.fails.length !== example.fails.length)
          .map(
            ({ example, got }) =>
              `${standard.for}: ${example.name}: ${JSON.stringify(got)}, said ${JSON.stringify({ verdict: example.verdict, fails: example.fails })}`,
          ),
      );
      expect(wrong).toEqual([]);
    });
  },
);
