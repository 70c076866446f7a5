import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { type Giver, grantFault } from "./giving.ts";
import { FullName, Id, SignInName, WantedRole } from "./model.ts";
import type { Account } from "./store/accounts.ts";
import { refuse } from "./refusals.ts";

/** Somebody new, with what they are to hold in a year. */
export const Invitation = z
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
export type Invitation = z.output<typeof Invitation>;

/** What an invitation is judged by. */
export interface InvitationFacts {
  readonly giver: Giver;
  readonly taken: Account | undefined;
  readonly units: ReadonlySet<number>;
}

/** The rule of one invitation: sent alone, or as a line of a list. */
export function decideInvitation({ giver, taken, units }: InvitationFacts, invitation: Invitation) {
  if (invitation.administrator && !giver.administrator) return refuse("only-administrator");
  if (taken) return refuse("name-taken", { fullName: taken.fullName });
  for (const wanted of invitation.roles) {
    const no = grantFault(wanted, { giver, units });
    if (no) return no;
  }
  return ok({ ...invitation, roles: withoutRepeats(invitation.roles) });
}

/** Each role once. */
export const withoutRepeats = (roles: readonly WantedRole[]): WantedRole[] => [
  ...new Map(roles.map((wanted) => [`${wanted.role} ${wanted.unitId}`, wanted])).values(),
];
