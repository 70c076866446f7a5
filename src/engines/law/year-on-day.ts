import type { Day } from "../../basics/instant.ts";
import { yearOf } from "./history.ts";
import type { Year } from "./kinds.ts";
import type { Subject } from "./subject.ts";

/**
 * The year judged where none is named: the year of submission when something of it is known already – a grade, a roster,
 * a place in a cluster –, else the one before. It follows from the day, never from how far somebody's facts reach.
 */
export function yearOnDay(subject: Subject, day: Day): Year {
  const submitted = yearOf(day);
  const told = [...subject.grades, ...subject.rosters, ...subject.leads].some(({ year }) => year === submitted);
  return told ? submitted : submitted - 1;
}
