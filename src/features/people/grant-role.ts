import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { type Giver, giverIn, grantFault, toGiversIn } from "./giving.ts";
import { Id, type Refusing, RoleName } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { type HeldRole, insertGrant, rolesHeldIn, unitsOfYear } from "./store/grants.ts";
import { words } from "./words.ts";

const Wanted = z.strictObject({ yearId: Id, personId: Id, role: RoleName, unitId: Id.nullable().default(null) });
type Wanted = z.infer<typeof Wanted>;

interface Facts {
  readonly giver: Giver;
  readonly account: Account | undefined;
  readonly units: ReadonlySet<number>;
  readonly held: readonly HeldRole[];
}

/** Gives somebody a role in a cluster-year. */
export const grantRole = action({
  name: "people.grant-role",
  summary: { vi: "Giao vai trò", en: "Give a role" },
  input: Wanted,
  allow: toGiversIn((_, { yearId }: Wanted) => yearId),
  load: async ({ actor, tx }, { yearId, personId }): Promise<Facts> => ({
    giver: giverIn(actor, yearId),
    account: await accountOf(tx, personId),
    units: await unitsOfYear(tx, yearId),
    held: await rolesHeldIn(tx, yearId),
  }),
  decide: decideGrant,
  record: async ({ actor, tx, now }, { personId, yearId, role, unitId }) =>
    insertGrant(tx, { personId, yearId, role, unitId, by: actor, now }),
  show: ({ personId, fullName, role, unitId }, { grantId }) => ({ grantId, personId, fullName, role, unitId }),
  answer: ({ personId, fullName, role, unitId }, granted) => ({ ...granted, personId, fullName, role, unitId }),
  words,
});

export function decideGrant(
  { giver, account, units, held }: Facts,
  wanted: Wanted,
): Result<
  Wanted & { fullName: string },
  Refusing<
    "no-such-person" | "account-off" | "not-yours-to-give" | "unit-needed" | "unit-not-in-cluster" | "already-holds"
  >
> {
  if (!account) return refuse({ code: "no-such-person" });
  if (!account.active) return refuse({ code: "account-off" });
  const fault = grantFault(wanted, { giver, units });
  if (fault) return refuse(fault);
  const { personId, role, unitId } = wanted;
  if (held.some((one) => one.personId === personId && one.role === role && one.unitId === unitId))
    return refuse({ code: "already-holds", fullName: account.fullName, role });
  return ok({ ...wanted, fullName: account.fullName });
}
