import { z } from "zod";
import { toRoleHolders } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { ownersInReach } from "./store/reach.ts";
import { readUnits } from "./store/units.ts";

/** Units under the names they bear today; found under any name they ever had. Of one's own owners only. */
export const listUnits = list({
  name: "organisations.list-units",
  summary: { vi: "Danh sách đơn vị", en: "List of units" },
  input: z.object({ ownerId: Id.optional() }),
  allow: toRoleHolders,
  row: z.object({
    unitId: z.number(),
    ownerId: z.number(),
    ownerName: z.string(),
    code: z.string(),
    name: z.string(),
    address: z.string(),
    clusters: z.string(),
    revision: z.number(),
  }),
  columns: [
    { key: "code", header: "Mã", kind: "text", width: 12 },
    { key: "name", header: "Tên đơn vị", kind: "text", width: 44 },
    { key: "address", header: "Địa chỉ", kind: "text", width: 40 },
    { key: "ownerName", header: "Cơ quan chủ quản", kind: "text", width: 30 },
    { key: "clusters", header: "Cụm, khối", kind: "text", width: 36 },
  ],
  read: async ({ actor, queries }, { ownerId }, stretch) =>
    readUnits(queries, { ownerId: ownerId ?? null, reach: await ownersInReach(queries, actor), ...stretch }),
});
