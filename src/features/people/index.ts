export { firstCode } from "./first-code.ts";
export { sessions } from "./who-holds.ts";
