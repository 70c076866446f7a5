import { type Day, dayOf, daysBetween, type Instant } from "../../../basics/instant.ts";
import type { YearFacts } from "../../year/index.ts";

/**
 * A conference on a year is often held in the first months of the next one; the committee of such a vote counts like
 * any other. So a vote is entered late only when a quarter has passed since the year's own last day and since the day
 * of the conference: a name says nothing, and of two days told by the same secretary the later one decides. Whoever
 * enters last year before that has a committee without accounts, for which paper stands in anyway.
 */
const daysUntilLate = 90;

/** Whether a vote is entered long after it was held. */
export function isLate({ endsOn }: Pick<YearFacts, "endsOn">, conferenceDay: Day, now: Instant): boolean {
  const over = endsOn > conferenceDay ? endsOn : conferenceDay;
  return daysBetween({ from: over, to: dayOf(now) }) > daysUntilLate;
}
