import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { leavesOfCondition } from "../../../engines/law/index.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { readYear } from "../../movement/index.ts";
import { Id, Level, registerFacts } from "../model.ts";
import { registerName } from "../terms.ts";
import { theLaw } from "../the-law.ts";

/** What may be confirmed of persons, and the units they may be of. */
export const personFacts = query({
  name: "eligibility.person-facts",
  summary: { vi: "Xem nội dung xác nhận cho cá nhân", en: "Show what may be confirmed of persons" },
  input: z.object({ yearId: Id }),
  allow: toRoles("secretary", "standing-body"),
  output: z.object({
    units: z.array(z.object({ unitId: z.int(), name: z.string() })),
    facts: z.array(z.object({ fact: z.string(), byLevel: Level, says: z.string() })),
  }),
  read: async ({ queries }, { yearId }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return {
      units: year.units.map(({ unitId, name }) => ({ unitId, name })),
      facts: [
        ...registerFacts.map((fact) => ({ fact, byLevel: "unit" as const, says: registerName[fact] })),
        ...factsAskedOfPersons(),
      ],
    };
  },
});

/** Facts that some standard for persons, of whatever day, asks people to confirm; the latest words for each. */
export function factsAskedOfPersons(): { fact: string; byLevel: Level; says: string }[] {
  const conditions = theLaw().packs.flatMap(({ standards, general }) => [
    ...standards.flatMap(({ content }) => content.standards.filter((each) => each.for === "individual")),
    ...general.flatMap(({ content }) => content.every.filter((each) => each.for.includes("individual"))),
  ]);
  const leaves = conditions.flatMap(({ when }) => leavesOfCondition(when));
  const facts = leaves.flatMap((leaf) =>
    leaf.op === "attest" ? [{ fact: leaf.fact, byLevel: leaf.by, says: leaf.says }] : [],
  );
  return [...new Map(facts.map((each) => [each.fact, each])).values()];
}
