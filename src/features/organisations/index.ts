export { type Headship, headshipsOf } from "./headship.ts";
export { type MemberUnit, memberUnits } from "./units.ts";
