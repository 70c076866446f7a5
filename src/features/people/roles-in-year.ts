import { z } from "zod";
import { everyRole, orAdministrator, toRolesIn } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { coversAll, givesIn } from "./giving.ts";
import { AccountState, Id, RoleName } from "./model.ts";
import { mayRenew } from "./renew-invitation.ts";
import { rolesHeldByEach } from "./store/grants.ts";
import { readRolesOfYear } from "./store/lists.ts";
import { roleNamesIn } from "./labels.ts";

const Filter = z.object({ yearId: Id, role: RoleName.optional() });

/** Who holds which role in a cluster-year. */
export const rolesInYear = list({
  name: "people.roles-in-year",
  summary: { vi: "Phân công trong năm", en: "Roles in a year" },
  title: "Danh sách phân công",
  input: Filter,
  allow: orAdministrator(toRolesIn((_, { yearId }: z.infer<typeof Filter>) => yearId, ...everyRole)),
  row: z.object({
    grantId: z.number(),
    personId: z.number(),
    fullName: z.string(),
    role: RoleName,
    roleName: z.string(),
    unitId: z.number().nullable(),
    unitName: z.string().nullable(),
    state: AccountState,
    grantedAt: z.string(),
    /** Not accepted yet, and the invitation is the asker's to renew. */
    renewable: z.boolean(),
  }),
  columns: [
    { key: "fullName", header: "Họ và tên", kind: "text", width: 28 },
    { key: "roleName", header: "Vai trò", kind: "text", width: 24 },
    { key: "unitName", header: "Đơn vị", kind: "text", width: 40 },
    { key: "grantedAt", header: "Giao từ", kind: "instant", width: 20 },
  ],
  read: async ({ queries, actor, language }, { yearId, role }, stretch) => {
    const { rows, total } = await readRolesOfYear(queries, { yearId, role: role ?? null, ...stretch });
    const invited = rows.filter(({ state }) => state === "invited").map(({ personId }) => personId);
    const held = await rolesHeldByEach(queries, [...new Set(invited)]);
    const renewable = (row: (typeof rows)[number]): boolean => {
      const roles = held.get(row.personId);
      if (!roles) return false;
      return mayRenew({ administrator: givesIn(actor) === "all", coversAll: coversAll(actor, roles) }, row, yearId);
    };
    return {
      rows: rows.map((row) => ({
        ...row,
        roleName: roleNamesIn[language][row.role],
        renewable: renewable(row),
      })),
      total,
    };
  },
});
