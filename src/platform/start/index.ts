export { explain, reasonFor } from "./explain.ts";
export { type BackUp, openAsItIs, prepareDatabase, prepareWithNewSecret } from "./prepare.ts";
export { forgetRestoreBegun, noteRestoreBegun, restoreCutOff } from "./restore-begun.ts";
export { withSecret } from "./secret.ts";
export { type Household, type Sessions, startServer } from "./server.ts";
export { addressesOf, readSettings, type Settings, StartRefused } from "./settings.ts";
export { version } from "./version.ts";
