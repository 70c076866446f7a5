import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";

/** Who runs the year on paper: the secretary, watched by the standing body. */
export const toThoseWhoRunTheYear = toRoles("secretary", "standing-body");

/** The same while a year is being set up, when the administrator may be the only person there is. */
export const toThoseWhoSetUp = orAdministrator(toThoseWhoRunTheYear);

/** Everybody who holds a role in the year may read it. */
export const toWholeYear = orAdministrator(toRoles(...everyRole));
