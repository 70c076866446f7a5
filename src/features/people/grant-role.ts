import { z } from "zod";
import { action } from "../../platform/deeds/index.ts";
import { toGiversIn } from "./giving.ts";
import { decideGrant, grantFacts } from "./granting.ts";
import { Id, RoleName } from "./model.ts";
import { insertGrant } from "./store/grants.ts";
import { say } from "./refusals.ts";

const Wanted = z.strictObject({
  yearId: Id,
  personId: Id,
  role: RoleName,
  unitId: Id.nullable().default(null),
  /** As it was found: somebody of another cluster is only reached by it. */
  signInName: z.string().max(200).optional(),
});
type Wanted = z.infer<typeof Wanted>;

/** Gives somebody a role in a cluster-year. Nobody but an administrator gives one to himself: a second pair of eyes stays one. */
export const grantRole = action({
  name: "people.grant-role",
  summary: { vi: "Giao vai trò", en: "Give a role" },
  input: Wanted,
  allow: toGiversIn((_, { yearId }: Wanted) => yearId),
  load: ({ actor, tx }, wanted) => grantFacts(tx, actor, wanted),
  decide: decideGrant,
  record: async ({ actor, tx, now }, { personId, yearId, role, unitId }) =>
    insertGrant(tx, { personId, yearId, role, unitId, by: actor, now }),
  show: ({ personId, fullName, role, unitId }, { grantId }) => ({ grantId, personId, fullName, role, unitId }),
  answer: ({ personId, fullName, role, unitId }, granted) => ({ ...granted, personId, fullName, role, unitId }),
  say,
});
