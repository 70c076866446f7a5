import type { AnyDeed } from "../../platform/deeds/index.ts";
import { readDay } from "./read-day.ts";
import { startProgress } from "./start-progress.ts";

export { type OpenWork, openWork } from "./open-work.ts";

export const todayDeeds: readonly AnyDeed[] = [readDay, startProgress];
