export { backUp } from "./back-up.ts";
export { BackupRefused } from "./format.ts";
export { BackupChanged, isChanged, type Restored, restore } from "./restore.ts";
