export { type Actor, actorLabel, anyone } from "./actor.ts";
export {
  type Allow,
  evenConcluded,
  forOwnUnit,
  type Locate,
  orAdministrator,
  type Permission,
  permits,
  permitsSomewhere,
  toAdministrator,
  toAnyone,
  toOperator,
  toRoleHolders,
  toRoles,
  toRolesIn,
  toSignedIn,
} from "./allow.ts";
export { everyRole, type Grant, type Role, roles, unitRoles } from "./roles.ts";
