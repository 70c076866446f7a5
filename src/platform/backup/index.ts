export { backUp } from "./back-up.ts";
export { BackupRefused } from "./format.ts";
export { restore } from "./restore.ts";
