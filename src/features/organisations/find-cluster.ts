import { z } from "zod";
import { everyRole, orAdministrator, toRolesIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { ClusterKind, HeadshipRole, Id, LeftBecause, ObtainedBy } from "./model.ts";
import { clusterOf } from "./store/clusters.ts";
import { membershipsOf } from "./store/memberships.ts";
import { headshipHistory, latestYearOf } from "./store/overseen.ts";

const Asked = z.object({ clusterId: Id });

/** A cluster with everything that ever belonged to it: memberships and headships, over and running. */
export const findCluster = query({
  name: "organisations.find-cluster",
  summary: {
    vi: "Một cụm, khối: thành viên, đơn vị đứng đầu qua các năm",
    en: "A cluster: members and heads over the years",
  },
  input: Asked,
  allow: orAdministrator(
    toRolesIn((queries, { clusterId }: z.infer<typeof Asked>) => latestYearOf(queries, clusterId), ...everyRole),
  ),
  output: z
    .object({
      clusterId: z.number(),
      ownerId: z.number(),
      code: z.string(),
      name: z.string(),
      kind: ClusterKind,
      documentSymbol: z.string(),
      foundingDecision: z.string(),
      foundedOn: z.string().nullable(),
      place: z.string(),
      revision: z.number(),
      memberships: z.array(
        z.object({
          membershipId: z.number(),
          unitId: z.number(),
          code: z.string(),
          name: z.string(),
          observer: z.boolean(),
          joinedOn: z.string(),
          joinedDecision: z.string(),
          leftOn: z.string().nullable(),
          leftBecause: LeftBecause.nullable(),
          leftDecision: z.string(),
          mergedIntoName: z.string().nullable(),
          revision: z.number(),
        }),
      ),
      headships: z.array(
        z.object({
          headshipId: z.number(),
          year: z.number(),
          role: HeadshipRole,
          unitId: z.number(),
          unitName: z.string(),
          obtainedBy: ObtainedBy,
          decision: z.string(),
          chiefName: z.string(),
          chiefOffice: z.string(),
          handedOverOn: z.string().nullable(),
          endedOn: z.string().nullable(),
          endedBecause: z.string(),
        }),
      ),
    })
    .nullable(),
  read: async ({ queries }, { clusterId }) => {
    const cluster = await clusterOf(queries, clusterId);
    if (!cluster) return null;
    const memberships = await membershipsOf(queries, clusterId);
    const headships = await headshipHistory(queries, clusterId);
    return { ...cluster, memberships: [...memberships], headships: headships.map(known) };
  },
});

type Row = Awaited<ReturnType<typeof headshipHistory>>[number];

/** The database checks these words; here they get their types. */
const known = (row: Row) => ({
  ...row,
  role: HeadshipRole.parse(row.role),
  obtainedBy: ObtainedBy.parse(row.obtainedBy),
});
