export { backUp } from "./back-up.ts";
export { BackupRefused } from "./format.ts";
export { BackupChanged, isChanged, restore } from "./restore.ts";
