import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";

/** Final points are entered and locked by the secretary, or by the standing body that watches over the year. */
export const toThoseWhoScore = toRoles("secretary", "standing-body");

/** Everybody who holds a role in the year sees the table. */
export const toThoseWhoSee = orAdministrator(toRoles(...everyRole));
