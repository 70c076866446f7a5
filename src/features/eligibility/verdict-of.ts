import type { Day } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import { judge } from "../../engines/law/index.ts";
import { judgedView } from "./judged-view.ts";
import { subjectOf } from "./subject-of.ts";
import { theLaw } from "./the-law.ts";
import type { JudgedView } from "./views.ts";
import type { YearRecords } from "./year-records.ts";

export interface Asked {
  readonly unitId: number;
  readonly awardCode: string;
  readonly submitted: Day;
  readonly received?: Day | undefined;
  readonly language?: Language;
}

/** What the law of the day of submission says of a unit; where no law is usable, the reason is the answer. */
export function verdictOf(records: YearRecords, { unitId, awardCode, language = "vi", ...days }: Asked): JudgedView {
  const law = theLaw();
  const subject = subjectOf(records, unitId);
  return judgedView(law, judge(law, { award: awardCode, subject, year: records.year.year, ...days }), language);
}
