import type { AnyDeed } from "../../platform/deeds/index.ts";
import { findYear } from "./find-year.ts";

export type { Duty, DutySource, StageSource, StageState, UnitProgress, UnitProgressSource } from "./duty.ts";
export type { PaperEntry, PaperGroup, PaperSource } from "./paper-source.ts";
export { readYear, type YearFacts } from "./store/read-year.ts";
export { Rulebook, VoteSubject } from "./rulebook.ts";

export const movementDeeds: readonly AnyDeed[] = [findYear];
