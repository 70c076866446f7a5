import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { query } from "../../platform/deeds/index.ts";
import { rolesHeldIn, soleHeads } from "../people/index.ts";
import { awardChoicesIn, awardNameIn, readYear, yearAsSigned, latestRulebook, toWholeYear } from "../year/index.ts";
import { PactFields } from "./model.ts";
import { pactRecord } from "./records.ts";
import { pactVersions, readStoredPact, titleRegistrations } from "./store/pact.ts";
import { whatWillBlock } from "./will-block.ts";

/** The pact, the titles each unit registers, and what may be registered. */
export const readPact = query({
  name: "movement.read-pact",
  summary: { vi: "Giao ước thi đua", en: "The pact" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toWholeYear,
  output: PactFields.extend({
    signedAt: z.string().nullable(),
    number: z.int(),
    reason: z.string(),
    adoptedBy: z.string(),
    /** Versions that were signed and replaced, the latest first. */
    earlier: z.array(
      PactFields.extend({ number: z.int(), reason: z.string(), signedAt: z.string(), replacedAt: z.string() }),
    ),
    revision: z.int(),
    /** Sent back when signing, so that the rulebook frozen is the one that was read; 0 when there is none. */
    rulebookRevision: z.int(),
    titles: z.array(z.object({ unitId: z.int(), awardCode: z.string(), awardName: z.string() })),
    /** What the rulebook will refuse of these titles, while it can still be changed; empty once the pact is signed. */
    willBlock: z.array(
      z.object({
        code: z.enum(["no-vote", "one-title-a-unit"]),
        awards: z.array(z.string()),
        unitIds: z.array(z.int()),
      }),
    ),
    /** Units as they were called when it was signed; before that as they are. */
    units: z.array(z.object({ unitId: z.int(), name: z.string() })),
    choices: z.array(z.object({ code: z.string(), name: z.string(), collective: z.boolean() })),
    /** The head of each unit that has just one account of that role: who signs for it, unless somebody else is typed. */
    heads: z.array(z.object({ unitId: z.int(), name: z.string() })),
  }),
  async read({ queries }, { yearId }) {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const titles = await titleRegistrations(queries, yearId);
    const pact = await readStoredPact(queries, yearId);
    const rules = pact.signedAt === null ? year?.rulebook?.rules : undefined;
    return {
      ...pact,
      willBlock: (rules ? whatWillBlock(rules, titles) : []).map((each) =>
        each.code === "no-vote"
          ? { code: each.code, awards: [awardNameIn(year, each.awardCode)], unitIds: [...each.unitIds] }
          : {
              code: each.code,
              awards: each.awardCodes.map((code) => awardNameIn(year, code)),
              unitIds: [each.unitId],
            },
      ),
      units: (await yearAsSigned(queries, year, [pactRecord.of(yearId)])).units.map(({ unitId, name }) => ({
        unitId,
        name,
      })),
      earlier: await pactVersions(queries, yearId),
      rulebookRevision: (await latestRulebook(queries, yearId))?.revision ?? 0,
      titles: titles.map(({ unitId, awardCode }) => ({ unitId, awardCode, awardName: awardNameIn(year, awardCode) })),
      choices: awardChoicesIn(year),
      heads: soleHeads(await rolesHeldIn(queries, yearId)),
    };
  },
});
