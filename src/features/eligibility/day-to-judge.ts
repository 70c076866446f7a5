import type { Day } from "../../basics/instant.ts";
import type { YearFacts } from "../year/index.ts";

/**
 * The day of submission supposed until somebody names one: today while the year runs, and of a year past its last
 * day. Titles of 2020 are not judged by a law that came later only because somebody looks at them later.
 */
export const dayToJudge = ({ endsOn }: Pick<YearFacts, "endsOn">, today: Day): Day => (today < endsOn ? today : endsOn);
