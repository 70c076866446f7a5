import type { AnyDeed } from "../../platform/deeds/index.ts";
import { carryOver } from "./carry/carry-over.ts";
import { lookAtCarry } from "./carry/look-at-carry.ts";
import { readDay } from "./read-day.ts";
import { startProgress } from "./start-progress.ts";

export const todayDeeds: readonly AnyDeed[] = [readDay, startProgress, lookAtCarry, carryOver];
