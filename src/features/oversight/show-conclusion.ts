import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { openWork } from "../today/index.ts";

/** Whether the year is concluded, and else what it still has open. */
export const showConclusion = query({
  name: "oversight.show-conclusion",
  summary: { vi: "Kết thúc năm: việc còn mở", en: "Conclusion of the year: what is still open" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z
    .object({
      concludedAt: z.string().nullable(),
      open: z.array(z.object({ id: z.string(), what: z.string(), at: z.string() })),
    })
    .nullable(),
  async read({ queries, now }, { yearId }) {
    const year = await readYear(queries, yearId);
    if (!year) return null;
    const { concludedAt } = year;
    return { concludedAt, open: concludedAt === null ? await openWork(queries, year, dayOf(now)) : [] };
  },
});
