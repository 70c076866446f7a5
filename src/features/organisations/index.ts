export { type Headship, headshipsOf } from "./store/headships.ts";
export { type MemberUnit, memberUnits } from "./store/member-units.ts";
