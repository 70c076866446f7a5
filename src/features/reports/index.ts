import type { PaperSource } from "../year/index.ts";
import { tellArrivals } from "../movement/index.ts";
import { arrivalsOf, summaryArrived } from "./arrivals.ts";
import { commentsPaper } from "./papers/comments-paper.ts";
import { summaryPaper } from "./papers/summary-paper.ts";
import { unitReportPaper } from "./papers/unit-report-paper.ts";

export { commentsProgress, reportsDuties, reportsProgress, reportsStage } from "./duties.ts";
export { clusterSigns } from "./papers/letterhead.ts";
export { ownerName } from "./papers/owner-name.ts";
export { type Direction, directionsOf } from "./store/directions.ts";
export { readSummary, type SummaryFacts } from "./summary-facts.ts";

tellArrivals("six-months-report", arrivalsOf("six-months"));
tellArrivals("year-report", arrivalsOf("year"));
tellArrivals("summary-closed", summaryArrived);

export const reportsPapers: readonly PaperSource[] = [unitReportPaper, summaryPaper, commentsPaper];
