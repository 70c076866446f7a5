import { backup } from "./backup.ts";
import { ballotCommands } from "./ballot/index.ts";
import type { Command } from "./command.ts";
import { lawCommands } from "./law/index.ts";
import { verifyLog } from "./log/verify.ts";
import { restore } from "./restore.ts";
import { sample } from "./sample.ts";
import { renewSecret } from "./secret.ts";
import { checkYear } from "./year/check.ts";
import { exportYear } from "./year/export.ts";
import { packageYear } from "./year/package.ts";
import { showYear } from "./year/show.ts";

/** Every verb of the command line, in the order of the overview: one line a group. */
export const commands: readonly Command[] = [
  ...[showYear, exportYear, packageYear, checkYear],
  ...[verifyLog, backup, restore, renewSecret],
  ...ballotCommands,
  ...lawCommands,
  sample,
];
