import { z } from "zod";
import { toRoleHolders } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { ownersInReach } from "./store/reach.ts";
import { readOwners } from "./store/owners.ts";

/** Owners by name: those of the clusters in which one holds a role. */
export const listOwners = list({
  name: "organisations.list-owners",
  summary: { vi: "Danh sách cơ quan chủ quản", en: "List of owners" },
  input: z.object({}),
  allow: toRoleHolders,
  row: z.object({
    ownerId: z.number(),
    name: z.string(),
    standingBodyName: z.string(),
    titleName: z.string(),
    units: z.number(),
    clusters: z.number(),
    revision: z.number(),
  }),
  columns: [
    { key: "name", header: "Cơ quan chủ quản", kind: "text", width: 36 },
    { key: "standingBodyName", header: "Cơ quan thường trực Hội đồng", kind: "text", width: 44 },
    { key: "units", header: "Số đơn vị", kind: "integer" },
    { key: "clusters", header: "Số cụm, khối", kind: "integer" },
  ],
  read: async ({ actor, queries }, _, stretch) =>
    readOwners(queries, { reach: await ownersInReach(queries, actor), ...stretch }),
});
