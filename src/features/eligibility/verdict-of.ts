import type { Day } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import { judge, type Question } from "../../engines/law/index.ts";
import { judgedView } from "./judged-view.ts";
import { subjectOf } from "./subject-of.ts";
import { awardNameIn, type YearFacts } from "../year/index.ts";
import { theLaw } from "../../platform/the-law.ts";
import type { JudgedView, KeptVerdict } from "./views.ts";
import type { YearRecords } from "./year-records.ts";

export interface Asked {
  readonly unitId: number;
  readonly awardCode: string;
  readonly submitted: Day;
  readonly received?: Day | undefined;
  readonly language?: Language;
}

/** What the law of the day of submission says of a unit; where no law is usable, the reason is the answer. */
export const verdictOf = (records: YearRecords, asked: Asked): JudgedView =>
  judgedView(theLaw(), traceOf(records, asked), asked.language ?? "vi", awardNameIn(records.year, asked.awardCode));

/** The verdict as the engine gives it, with a reason for every condition. */
export const traceOf = (records: YearRecords, asked: Asked): ReturnType<typeof judge> =>
  judge(theLaw(), questionOf(records, asked));

/** What is asked of the law: the unit as its records have it, by the year's regulation, and the points that its dossier claims. */
export const questionOf = (records: YearRecords, { unitId, awardCode, submitted, received }: Asked): Question => ({
  ...{ award: awardCode, subject: subjectOf(records, unitId), year: records.year.year, submitted, received },
  overlay: regulationOf(records.year),
  claims: records.claims.filter((each) => each.unitId === unitId && each.awardCode === awardCode),
});

/** The regulation of the owner that the rulebook of the year names. Where the law of a day does not know it, no verdict is given. */
export const regulationOf = ({ rulebook }: Pick<YearFacts, "rulebook">): string | undefined =>
  rulebook?.rules.regulation;

/** What there is to keep of a verdict. */
export function keptVerdictOf(records: YearRecords, asked: Asked): KeptVerdict {
  const { tree: _, otherRoads: _too, ...kept } = verdictOf(records, asked);
  return { ...kept, awardCode: asked.awardCode, submitted: asked.submitted };
}

/** Verdicts to keep on every unit of the year, in the year's order. */
export const verdictsOn = (
  records: YearRecords,
  asked: Omit<Asked, "unitId">,
): { readonly unitId: number; readonly verdict: KeptVerdict }[] =>
  records.year.units.map(({ unitId }) => ({ unitId, verdict: keptVerdictOf(records, { ...asked, unitId }) }));

/** Whether two verdicts tell an officer the same: the conclusion, by which law, and what stands in the way. */
export function sameVerdict(one: KeptVerdict, other: KeptVerdict): boolean {
  const told = ({ verdict, pack, claimed, sentence, reasons }: KeptVerdict): string =>
    JSON.stringify([
      ...[verdict, pack, claimed, verdict === "no-verdict" ? sentence : ""],
      // Who may confirm and what is counted stand in the law: they were not always kept.
      reasons.map((reason) => ({ ...reason, asks: null, unit: "" })),
    ]);
  return told(one) === told(other);
}
