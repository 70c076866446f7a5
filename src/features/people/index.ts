export { firstCode } from "./first-code.ts";
export { whoHolds } from "./who-holds.ts";
