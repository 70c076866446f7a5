import { z } from "zod";
import { ok } from "../../basics/result.ts";
import type { Role } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type Giver, giverIn, mayGive, toGiversIn } from "./giving.ts";
import { Id } from "./model.ts";
import { endGrant, type HeldRole, heldRole, rolesHeldIn, yearOfGrant } from "./store/grants.ts";
import { type OpenCount, openCountsOf } from "./store/open-counts.ts";
import { refuse, say } from "./refusals.ts";

const Ending = z.strictObject({ grantId: Id });
type Ending = z.infer<typeof Ending>;

/** Roles by which somebody counts a vote, or compares what was typed from its paper. */
const countingRoles: readonly Role[] = ["teller", "secretary", "standing-body"];

interface Facts {
  readonly giver: Giver;
  readonly grant: HeldRole | undefined;
  /** Whose hand it is; undefined for the operator of the machine. */
  readonly actorId: number | undefined;
  readonly secretaries: number;
  /** Open votes that the holder counts, or may have to compare with their paper. */
  readonly counts: readonly OpenCount[];
}

/** Ends a role in a cluster-year; what was done in it stays on record. */
export const endRole = action({
  name: "people.end-role",
  summary: { vi: "Thôi vai trò", en: "End a role" },
  input: Ending,
  allow: toGiversIn((queries, { grantId }: Ending) => yearOfGrant(queries, grantId)),
  load: async ({ actor, tx }, { grantId }): Promise<Facts> => {
    const grant = await heldRole(tx, grantId);
    const held = grant ? await rolesHeldIn(tx, grant.yearId) : [];
    return {
      grant,
      giver: giverIn(actor, grant?.yearId),
      actorId: actor.kind === "person" ? actor.id : undefined,
      counts:
        grant && countingRoles.includes(grant.role) ? await openCountsOf(tx, { personId: grant.personId, actor }) : [],
      secretaries: held.filter((one) => one.role === "secretary").length,
    };
  },
  decide: decideEnding,
  record: async ({ tx, now }, { grantId }) => endGrant(tx, { grantId, now }),
  show: ({ grantId, personId, fullName, role, unitId }) => ({ grantId, personId, fullName, role, unitId }),
  say,
});

/**
 * While a vote is open its tellers and whoever may have to compare it stay: only the standing body of before the
 * opening takes one away, or whoever opened the vote could choose who counts it. The last secretary cannot step down by a slip of the hand; whoever oversees the year may
 * still replace them.
 */
export function decideEnding({ giver, grant, actorId, secretaries, counts }: Facts) {
  if (!grant) return refuse("no-such-role");
  if (!mayGive(giver, grant.role)) return refuse("not-yours-to-give", { role: grant.role });
  const open = counts.find(({ yearId, overseen }) => yearId === grant.yearId && !overseen);
  if (open) return refuse("counts-an-open-vote", { fullName: grant.fullName, vote: open.vote });
  if (grant.role === "secretary" && grant.personId === actorId && secretaries === 1) return refuse("last-secretary");
  return ok(grant);
}
