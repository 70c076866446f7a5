import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { writeDay } from "../../../basics/instant.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { list } from "../../../platform/deeds/index.ts";
import { readYear } from "../../year/index.ts";
import { Id } from "../model.ts";
import { HeldPost } from "./model.ts";
import { listCareers } from "./store.ts";
import { heldSaid } from "./terms.ts";

const Row = z.object({
  subjectId: z.int(),
  unitId: z.int(),
  fullName: z.string(),
  unit: z.string(),
  /** A line a post, as a reader takes it. */
  held: z.string(),
  toldTo: z.string(),
  source: z.string(),
  recordedBy: z.string(),
  /** The same to write anew with. */
  posts: z.array(HeldPost),
  postsTo: z.string().nullable(),
  woman: z.boolean().nullable(),
  retiresLate: z.boolean().nullable(),
  revision: z.int(),
});
export type CareerRow = z.output<typeof Row>;

/** Posts of the cluster's persons, as they were told last. */
export const listTold = list({
  name: "eligibility.list-careers",
  summary: { vi: "Danh sách chức vụ của cá nhân", en: "Posts of persons" },
  input: z.object({ yearId: Id }),
  allow: toRoles(...everyRole),
  row: Row,
  columns: [
    { key: "fullName", header: "Họ và tên", kind: "text", width: 28 },
    { key: "unit", header: "Đơn vị", kind: "text", width: 36 },
    { key: "held", header: "Chức vụ đã giữ", kind: "text", width: 60 },
    { key: "toldTo", header: "Ghi đủ đến ngày", kind: "text", width: 16 },
    { key: "source", header: "Văn bản", kind: "text", width: 36 },
    { key: "recordedBy", header: "Người ghi", kind: "text", width: 24 },
  ],
  read: async ({ queries }, { yearId }, { q, limit, offset }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const { clusterId } = year.cluster;
    const { rows, total } = await listCareers(queries, { clusterId, q, limit, offset });
    return {
      total,
      rows: rows.map((row) => ({
        ...row,
        unit: year.units.find(({ unitId }) => unitId === row.unitId)?.name ?? "",
        held: row.posts.map(heldSaid).join("\n"),
        toldTo: row.postsTo === null ? "" : writeDay(row.postsTo),
      })),
    };
  },
});
