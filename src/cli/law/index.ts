import type { Command } from "../command.ts";
import { check } from "./check.ts";
import { screen } from "./screen.ts";
import { show } from "./show.ts";
import { test } from "./test.ts";

/** The law on the command line: it needs no database. */
export const lawCommands: readonly Command[] = [check, show, screen, test];
