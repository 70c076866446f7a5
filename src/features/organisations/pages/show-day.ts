import { writeDay } from "../../../basics/instant.ts";

/** A legal day as officials write it, or a dash where there is none. */
export const showDay = (day: string | null): string => (day === null ? "–" : writeDay(day));
