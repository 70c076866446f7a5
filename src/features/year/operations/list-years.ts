import { z } from "zod";
import { toSignedIn } from "../../../platform/access/index.ts";
import { list } from "../../../platform/deeds/index.ts";
import { listYears as readYears } from "../store/years.ts";

const YearListed = z.object({
  yearId: z.int(),
  year: z.int(),
  clusterId: z.int(),
  clusterCode: z.string(),
  clusterName: z.string(),
  ownerName: z.string(),
  motto: z.string(),
  illustrative: z.boolean(),
  pactSignedAt: z.string().nullable(),
  concludedAt: z.string().nullable(),
});

/** The years in which somebody holds a role; an administrator and the operator see all. */
export const listYears = list({
  name: "movement.list-years",
  summary: { vi: "Các năm thi đua của tôi", en: "My cluster-years" },
  title: "Danh sách năm thi đua",
  input: z.object({ year: z.coerce.number().int().optional() }),
  allow: toSignedIn,
  row: YearListed,
  columns: [
    { key: "year", header: "Năm", kind: "year" },
    { key: "clusterName", header: "Cụm, khối thi đua", kind: "text" },
    { key: "ownerName", header: "Cơ quan chủ quản", kind: "text" },
    { key: "motto", header: "Khẩu hiệu", kind: "text" },
  ],
  read: async ({ queries, actor }, { year }, stretch) => {
    const everything = actor.kind === "operator" || (actor.kind === "person" && actor.administrator);
    const held = actor.kind === "person" ? [...new Set(actor.grants.map(({ yearId }) => yearId))] : [];
    return readYears(queries, { yearIds: everything ? undefined : held, year }, stretch);
  },
});
