export { type CarryFault, type RoleBefore, rolesBefore } from "./carrying/roles-before.ts";
export { carryFaults } from "./carrying/words.ts";
export { givesIn } from "./giving.ts";
export { firstCode } from "./store/first-code.ts";
export {
  type AccountOrigin,
  howAccountsCame,
  type IssuedLink,
  type Issuer,
} from "./store/account-origins.ts";
export { insertGrant, type HeldRole, rolesEverIn, rolesHeldIn, soleHeads } from "./store/grants.ts";
export { whoCanAct } from "./store/who-can-act.ts";
export { sessions } from "./store/who-holds.ts";
export { roleNames, roleNamesIn } from "./labels.ts";
export { signInNamesOf } from "./store/accounts.ts";
/** For the guided start's screen. */
export type { rolesInYear } from "./roles-in-year.ts";
