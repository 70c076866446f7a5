import type { AnyDeed } from "../../platform/deeds/index.ts";
import { noteRestore } from "./note-restore.ts";
import { takeBackup } from "./take-backup.ts";

export { noteRestore } from "./note-restore.ts";
export { takeBackup } from "./take-backup.ts";

export const oversightDeeds: readonly AnyDeed[] = [takeBackup, noteRestore];
