import type { AnyDeed } from "../../../platform/deeds/index.ts";
import { handOverHeadship } from "./operations/hand-over-headship.ts";
import { recogniseHeadship } from "./operations/recognise-headship.ts";
import { recordHeadship } from "./operations/record-headship.ts";

/** From the ballot to the hand-over. Their names begin with "elections.": names in the log are data and stay. */
export const headshipDeeds: readonly AnyDeed[] = [recordHeadship, recogniseHeadship, handOverHeadship];
