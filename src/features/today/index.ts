export { type OpenWork, openWork } from "./open-work.ts";
