// A confirmation is recorded for a subject and a year, not for an award: what is asked under one name must be one thing.
import { expect, test } from "vitest";
import { leavesOfCondition } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const packs = shippedLaw().packs.filter(({ status }) => status === "complete");
const kinds = ["individual", "collective", "household"] as const;

test.each(packs.flatMap((pack) => kinds.map((kind) => [pack.id, kind, pack] as const)))(
  "%s: a fact confirmed for one award says the same for every other: %s",
  (_id, kind, pack) => {
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
