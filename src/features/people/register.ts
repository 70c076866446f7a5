import type { AnyDeed } from "../../platform/deeds/index.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { changePassword } from "./change-password.ts";
import { createFirstAdministrator } from "./create-first-administrator.ts";
import { deactivate } from "./deactivate.ts";
import { editPerson } from "./edit-person.ts";
import { endRole } from "./end-role.ts";
import { findPeople } from "./find-people.ts";
import { grantRole } from "./grant-role.ts";
import { invite } from "./invite.ts";
import { inviteListed } from "./listed/invite-listed.ts";
import { linksSheet } from "./listed/links-sheet.ts";
import { listTemplate } from "./listed/list-template.ts";
import { lookAtList } from "./listed/look-at-list.ts";
import { listPeople } from "./list-people.ts";
import { lookAtLink } from "./look-at-link.ts";
import { me } from "./me.ts";
import { publicAddress } from "./public-address.ts";
import { reactivate } from "./reactivate.ts";
import { renewInvitation } from "./renew-invitation.ts";
import { resetPassword } from "./reset-password.ts";
import { rolesInYear } from "./roles-in-year.ts";
import { signIn } from "./sign-in.ts";
import { signInWays } from "./sign-in-ways.ts";
import { signOut } from "./sign-out.ts";
import { untieIdentity } from "./untie-identity.ts";

/** Signing in with the provider of an organisation: two addresses that a browser is sent to, beside the operations. */
export { offerProvider } from "./oidc/routes.ts";

export const peopleDeeds: readonly AnyDeed[] = [
  createFirstAdministrator,
  signInWays,
  signIn,
  signOut,
  me,
  changePassword,
  invite,
  inviteListed,
  lookAtList,
  listTemplate,
  linksSheet,
  publicAddress,
  renewInvitation,
  lookAtLink,
  acceptInvitation,
  resetPassword,
  untieIdentity,
  grantRole,
  endRole,
  rolesInYear,
  findPeople,
  listPeople,
  editPerson,
  deactivate,
  reactivate,
];
