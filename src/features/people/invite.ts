import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { type Giver, giverIn, grantFault, toGiversIn } from "./giving.ts";
import { FullName, Id, type Refusing, SignInName, WantedRole } from "./model.ts";
import { type Account, accountNamed, insertPerson } from "./store/accounts.ts";
import { insertGrant, unitsOfYear } from "./store/grants.ts";
import { makeLink } from "./store/links.ts";
import { words } from "./words.ts";

const Invitation = z
  .strictObject({
    yearId: Id.optional(),
    fullName: FullName,
    signInName: SignInName,
    administrator: z.boolean().default(false),
    roles: z.array(WantedRole).max(20).default([]),
  })
  .refine(({ yearId, roles }) => yearId !== undefined || roles.length === 0, {
    path: ["yearId"],
    message: bilingual({ vi: "Chọn năm thi đua của các vai trò.", en: "Choose the cluster-year of the roles." }),
  });
type Invitation = z.infer<typeof Invitation>;

interface Facts {
  readonly giver: Giver;
  readonly taken: Account | undefined;
  readonly units: ReadonlySet<number>;
}

/** Makes an account with its roles in a year, and a link with which its holder chooses a password within a week. */
export const invite = action({
  name: "people.invite",
  summary: { vi: "Mời người dùng", en: "Invite somebody" },
  input: Invitation,
  allow: toGiversIn((_, { yearId }: Invitation) => yearId),
  answerIsSecret: true,
  load: async ({ actor, tx }, { yearId, signInName }): Promise<Facts> => ({
    giver: giverIn(actor, yearId),
    taken: await accountNamed(tx, signInName),
    units: yearId === undefined ? new Set() : await unitsOfYear(tx, yearId),
  }),
  decide: decideInvitation,
  record: async ({ actor, tx, now }, { yearId, fullName, signInName, administrator, roles }) => {
    const invitedIn = yearId ?? null;
    const personId = await insertPerson(tx, { fullName, signInName, administrator, invitedIn, createdAt: now });
    for (const wanted of roles) await insertGrant(tx, { ...wanted, personId, yearId: yearId!, by: actor, now });
    return { personId, ...(await makeLink(tx, { personId, purpose: "invitation", by: actor, now })) };
  },
  // Every role of the year reads its log: a sign-in name, which is half of a way in, is not told there.
  show: ({ fullName, administrator, roles }, { personId }) => ({ personId, fullName, administrator, roles }),
  answer: ({ fullName, signInName }, { personId, code, linkExpiresAt }) => ({
    personId,
    fullName,
    signInName,
    code,
    linkExpiresAt,
  }),
  say: saying(words),
});

export function decideInvitation(
  { giver, taken, units }: Facts,
  invitation: Invitation,
): Result<
  Invitation,
  Refusing<"only-administrator" | "name-taken" | "not-yours-to-give" | "unit-needed" | "unit-not-in-cluster">
> {
  if (invitation.administrator && !giver.administrator) return refuse({ code: "only-administrator" });
  if (taken) return refuse({ code: "name-taken", fullName: taken.fullName });
  for (const wanted of invitation.roles) {
    const fault = grantFault(wanted, { giver, units });
    if (fault) return refuse(fault);
  }
  return ok({ ...invitation, roles: withoutRepeats(invitation.roles) });
}

const withoutRepeats = (roles: readonly WantedRole[]): WantedRole[] => [
  ...new Map(roles.map((wanted) => [`${wanted.role} ${wanted.unitId}`, wanted])).values(),
];
