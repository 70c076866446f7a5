export { explain, reasonFor } from "./explain.ts";
export { type BackUp, openAsItIs, prepareDatabase } from "./prepare.ts";
export { type Household, type Sessions, startServer } from "./server.ts";
export { readSettings, type Settings, StartRefused } from "./settings.ts";
export { version } from "./version.ts";
