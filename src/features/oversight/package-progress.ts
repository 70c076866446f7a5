import { z } from "zod";
import { orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { isOnRecord } from "./on-record.ts";
import { howFar } from "./package/under-way.ts";
import { takePackage } from "./take-package.ts";

/** How far the hand-over package has come that this person takes; of nobody else's is anything told. */
export const packageProgress = query({
  name: "oversight.package-progress",
  summary: { vi: "Tiến độ lập gói bàn giao", en: "Progress of the hand-over package" },
  input: z.object({ yearId: z.coerce.number().int(), entry: z.coerce.number().int() }),
  allow: orAdministrator(toRoles("secretary", "standing-body", "chair")),
  output: z.object({
    state: z.enum(["none", "waiting", "making"]),
    title: z.string(),
    done: z.int(),
    of: z.int(),
  }),
  async read(context, { yearId, entry }) {
    const nothing = { state: "none" as const, title: "", done: 0, of: 0 };
    if (!(await isOnRecord(context, { entry, action: takePackage.name, yearId }))) return nothing;
    return { ...nothing, ...howFar(entry) };
  },
});
