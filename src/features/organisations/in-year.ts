import { z } from "zod";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { namesKept } from "../../platform/records/index.ts";
import { ClusterKind, HeadshipRole, Id, ObtainedBy } from "./model.ts";
import { headshipRecord } from "./records.ts";
import { headshipsOf } from "./store/headships.ts";
import { memberUnits } from "./store/member-units.ts";
import { spanOfYear, unitName } from "./store/overseen.ts";

/** Who belongs to the cluster in a year and who leads it, under the names of that year. */
export const inYear = query({
  name: "organisations.in-year",
  summary: { vi: "Tổ chức trong năm", en: "The cluster's units and heads in a year" },
  input: z.object({ yearId: Id }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z
    .object({
      clusterId: z.number(),
      kind: ClusterKind,
      year: z.number(),
      units: z.array(
        z.object({
          unitId: z.number(),
          code: z.string(),
          name: z.string(),
          observer: z.boolean(),
          joinedOn: z.string(),
          leftOn: z.string().nullable(),
        }),
      ),
      headships: z.array(
        z.object({
          headshipId: z.number(),
          role: HeadshipRole,
          unitId: z.number(),
          unitName: z.string(),
          obtainedBy: ObtainedBy,
          decision: z.string(),
          chiefName: z.string(),
          chiefOffice: z.string(),
          handedOverOn: z.string().nullable(),
          carriedFrom: z.number().nullable(),
          revision: z.number(),
        }),
      ),
    })
    .nullable(),
  read: async ({ queries }, { yearId }) => {
    const span = await spanOfYear(queries, yearId);
    if (!span) return null;
    const { clusterId, year, kind, startsOn: from, endsOn: to } = span;
    const units = await memberUnits(queries, { clusterId, from, to });
    const headships = await headshipsOf(queries, { clusterId, year });
    const named = headships.map(async (one) => {
      // Whoever leads was decided under a name that a later correction does not change.
      const kept = await namesKept(queries, [headshipRecord.of(one.headshipId)]);
      return { ...one, unitName: kept?.unit[one.unitId] ?? (await unitName(queries, one.unitId, to)) };
    });
    return { clusterId, kind: ClusterKind.parse(kind), year, units, headships: await Promise.all(named) };
  },
});
