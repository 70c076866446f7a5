import type { PaperSource } from "../year/index.ts";
import { rulebookPaper } from "../year/papers/index.ts";
import { tellArrivals } from "./arrivals.ts";
import { pactArrived, titlesArrived } from "./pact-arrived.ts";
import { pactPaper } from "./papers/pact-paper.ts";
import { planPaper } from "./papers/plan-paper.ts";

export { type Arrivals, arrivedWhole, tellArrivals } from "./arrivals.ts";
export type { DoneWhen } from "./done-when.ts";
export { movementDuties, movementStage } from "./duties.ts";
export { tellLaunch } from "./launch.ts";
export { readStoredPact } from "./store/pact.ts";
export { plannedDay } from "./planned-day.ts";
/** Writes plan items inside another deed's transaction: the directions of a report carried to the next year. */
export { insertPlanItems as carryIntoPlan } from "./store/plan.ts";
export { type TitleRegistration, titleRegistrations } from "./store/pact.ts";

tellArrivals("pact-signed", pactArrived);
tellArrivals("titles-registered", titlesArrived);

export const movementPapers: readonly PaperSource[] = [planPaper, rulebookPaper, pactPaper];
