import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { dayOf } from "../../../basics/instant.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { awardCatalogue, awardNameIn, readYear } from "../../year/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { packName } from "../../../engines/law/index.ts";
import { Id } from "../model.ts";
import { regulationOf } from "../verdict-of.ts";
import { ScreenedKind } from "./model.ts";
import { clustersInScope, countPersons } from "./store.ts";

/** What can be screened here: awards, regulations, clusters in reach, and whom the registers name. */
export const screeningChoices = query({
  name: "eligibility.screening-choices",
  summary: { vi: "Xem có thể rà soát gì", en: "Show what can be screened" },
  input: z.object({ yearId: Id }),
  allow: toRoles(...everyRole),
  output: z.object({
    year: z.int(),
    illustrative: z.boolean(),
    /** The day of submission to begin with: the last of the year, or today while it runs. */
    submitted: z.string(),
    owner: z.string(),
    cluster: z.string(),
    /** The regulation that the rulebook names: every screening of the year goes by it. */
    regulation: z.object({ id: z.string(), name: z.string() }).nullable(),
    /** Clusters of the owner within reach, this one among them. */
    clusters: z.int(),
    units: z.int(),
    persons: z.int(),
    awards: z.array(z.object({ code: z.string(), name: z.string(), subjects: z.array(ScreenedKind) })),
    overlays: z.array(z.object({ id: z.string(), name: z.string(), from: z.string(), to: z.string().nullable() })),
  }),
  read: async ({ queries, actor, now }, { yearId }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const clusters = await clustersInScope(queries, yearId, actor);
    const kinds = ScreenedKind.options;
    const awards = awardCatalogue().awards.map(({ code, subjects }) => ({
      code,
      name: awardNameIn(year, code),
      subjects: kinds.filter((kind) => subjects.includes(kind)),
    }));
    return {
      year: year.year,
      illustrative: year.illustrative,
      submitted: [dayOf(now), year.endsOn].toSorted()[0]!,
      owner: year.cluster.ownerName,
      cluster: year.cluster.name,
      regulation: named(regulationOf(year)),
      clusters: clusters.length,
      units: year.units.filter(({ observer }) => !observer).length,
      persons: await countPersons(queries, [year.cluster.clusterId]),
      awards: awards.filter(({ subjects }) => subjects.length > 0),
      overlays: theLaw().overlays.map(({ content: { id, name, from, to } }) => ({ id, name, from, to })),
    };
  },
});

const named = (id: string | undefined): { id: string; name: string } | null =>
  id === undefined ? null : { id, name: packName(theLaw(), id) };
