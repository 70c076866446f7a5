import { backup } from "./backup.ts";
import { ballotCommands } from "./ballot/index.ts";
import type { Command } from "./command.ts";
import { verifyLog } from "./log/verify.ts";
import { restore } from "./restore.ts";

/** Every verb of the command line, in the order of the overview: one line a group. */
export const commands: readonly Command[] = [...ballotCommands, verifyLog, backup, restore];
