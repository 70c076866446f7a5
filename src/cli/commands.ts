import type { Command } from "./command.ts";

/** Every verb of the command line, in the order of the overview: one line a group. */
export const commands: readonly Command[] = [];
