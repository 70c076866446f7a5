// A confirmation is recorded for a subject and a year, not for an award: what is asked under one name must be one thing.
import { expect, test } from "vitest";
import { assert } from "../../src/basics/assert.ts";
import { leavesOfCondition } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

test.each(["individual", "collective", "household"])(
  "before 2024 a fact confirmed for one award says the same for every other: %s",
  (kind) => {
    const pack = shippedLaw().packs.find(({ id }) => id === "2003-nd91");
    assert(pack, "the pack of 2003");
    const said = Map.groupBy(
      pack.standards
        .flatMap(({ content }) => content.standards.filter((standard) => standard.for === kind))
        .flatMap(({ when }) => leavesOfCondition(when))
        .filter((leaf) => leaf.op === "attest"),
      ({ fact }) => fact,
    );
    const ambiguous = [...said].filter(([, leaves]) => new Set(leaves.map(({ says }) => says)).size > 1);
    expect(ambiguous.map(([fact]) => fact)).toEqual([]);
  },
);
