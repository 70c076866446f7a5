export { explain } from "./explain.ts";
export { type BackUp, prepareDatabase } from "./prepare.ts";
export { type Household, startServer } from "./server.ts";
export { readSettings, type Settings, StartRefused } from "./settings.ts";
export { version } from "./version.ts";
