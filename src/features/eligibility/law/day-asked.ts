import { type Day, dayOf, type Instant } from "../../../basics/instant.ts";
import { dayToJudge } from "../day-to-judge.ts";
import { LegalDay } from "../model.ts";

/** Which law is read: of a day; else of the last day of a year that is over, where it is read inside one; else today's. */
export const lawDayFields = { day: LegalDay.optional(), until: LegalDay.optional() };

export function dayAsked(
  { day, until }: { readonly day?: Day | undefined; readonly until?: Day | undefined },
  now: Instant,
): Day {
  const today = dayOf(now);
  return day ?? (until === undefined ? today : dayToJudge({ endsOn: until }, today));
}
