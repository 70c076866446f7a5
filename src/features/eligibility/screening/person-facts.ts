import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { reaches } from "../../../engines/law/index.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { readYear } from "../../year/index.ts";
import { leavesFor } from "../leaves-for.ts";
import { Id, Level, registerFacts } from "../model.ts";
import { registerName } from "../terms.ts";

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

interface AskedOfPersons {
  readonly fact: string;
  readonly byLevel: Level;
  readonly says: string;
}

/** Facts that some standard for persons, of whatever day, asks people to confirm; the latest words for each. */
const factsAskedOfPersons = (): AskedOfPersons[] => [
  ...new Map(leavesForPersons().map((each) => [each.fact, each])).values(),
];

function leavesForPersons(): AskedOfPersons[] {
  return leavesFor("individual").flatMap((leaf) =>
    leaf.op === "attest" ? [{ fact: leaf.fact, byLevel: leaf.by, says: leaf.says }] : [],
  );
}

/** What is asked of a person by one fact, with the lowest level that any standard is content with; undefined for none. */
export function askedOfPersons(fact: string): { readonly says: string; readonly level: Level } | undefined {
  const register = registerFacts.find((each) => each === fact);
  // A unit keeps the registers of its own people.
  if (register !== undefined) return { says: registerName[register], level: "unit" };
  const asked = leavesForPersons().filter((each) => each.fact === fact);
  const lowest = asked.find(({ byLevel }) => asked.every((other) => reaches(other.byLevel, byLevel)));
  return lowest && { says: lowest.says, level: lowest.byLevel };
}
