import { z } from "zod";
import { toRoleHolders } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { ClusterKind } from "./model.ts";
import { readClusters } from "./store/clusters.ts";
import { ownersInReach } from "./store/reach.ts";
import { clusterKindIn } from "./labels.ts";

/** Clusters by owner and code: those of the owners in whose clusters one holds a role. */
export const listClusters = list({
  name: "organisations.list-clusters",
  summary: { vi: "Danh sách cụm, khối thi đua", en: "List of clusters" },
  input: z.object({}),
  allow: toRoleHolders,
  row: z.object({
    clusterId: z.number(),
    ownerId: z.number(),
    ownerName: z.string(),
    code: z.string(),
    name: z.string(),
    kind: ClusterKind,
    kindName: z.string(),
    documentSymbol: z.string(),
    foundingDecision: z.string(),
    foundedOn: z.string().nullable(),
    place: z.string(),
    units: z.number(),
    latestYear: z.number().nullable(),
    revision: z.number(),
  }),
  columns: [
    { key: "code", header: "Mã", kind: "text", width: 12 },
    { key: "name", header: "Tên", kind: "text", width: 40 },
    { key: "kindName", header: "Loại", kind: "text", width: 18 },
    { key: "ownerName", header: "Cơ quan chủ quản", kind: "text", width: 30 },
    { key: "units", header: "Số đơn vị", kind: "integer" },
    { key: "latestYear", header: "Năm gần nhất", kind: "year" },
    { key: "foundingDecision", header: "Quyết định thành lập", kind: "text", width: 36 },
  ],
  read: async ({ actor, queries, language }, _, stretch) => {
    const reach = await ownersInReach(queries, actor);
    const { rows, total } = await readClusters(queries, { reach, ...stretch });
    return { rows: rows.map((row) => ({ ...row, kindName: clusterKindIn(row.kind, language) })), total };
  },
});
