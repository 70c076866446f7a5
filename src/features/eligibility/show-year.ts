import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { awardNameIn } from "../year/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { askedOfUnits } from "./evidence/index.ts";
import { traitsOfUnits } from "./figures/traits-of-units.ts";
import { Id, LegalDay } from "./model.ts";
import { formerOf } from "./subject-of.ts";
import { titlesOf } from "./titles-of.ts";
import { verdictOf } from "./verdict-of.ts";
import { YearView } from "./views.ts";
import { type YearRecords, yearRecords } from "./year-records.ts";

/** Every unit of a year beside one title: verdicts, what was confirmed, who is held back. */
export const showYear = query({
  name: "eligibility.show-year",
  summary: { vi: "Xem điều kiện của các đơn vị", en: "Show the eligibility of the year's units" },
  input: z.object({ yearId: Id, awardCode: z.string().max(80).optional(), submitted: LegalDay.optional() }),
  allow: toRoles(...everyRole),
  output: YearView,
  read: async ({ queries, now, language }, { yearId, ...chosen }): Promise<YearView> => {
    const records = await yearRecords(queries, yearId);
    const asked = askedOfUnits();
    const { year } = records;
    const today = dayOf(now);
    const submitted = chosen.submitted ?? dayToJudge(year, today);
    const titles = titlesOf(year);
    const awardCode = chosen.awardCode ?? titles[0]!.code;
    const units = year.units.filter(({ observer }) => !observer);
    return {
      year: year.year,
      illustrative: year.illustrative,
      today,
      submitted,
      awardCode,
      title: awardNameIn(year, awardCode),
      titles,
      units: units.map(({ unitId, name }) => ({
        unitId,
        name,
        judged: verdictOf(records, { unitId, awardCode, submitted, language }),
        figures: figuresIn(records, unitId),
        predecessors: formerOf(records, unitId).map(
          ({ name: former, untilDay, founded, continues, source, lines }) => ({
            ...{ name: former, untilDay, founded, continues, source },
            awards: lines.length,
          }),
        ),
      })),
      traits: traitsOfUnits(),
      attested: records.attested.map((each) => ({
        ...each,
        says: asked.get(each.fact)?.says ?? noLongerAsked[language],
      })),
      exclusions: records.exclusions.map((each) => ({
        ...each,
        unit: year.units.find(({ unitId }) => unitId === each.unitId)?.name ?? "",
      })),
    };
  },
});

/** What a regulation asked that was since taken away; its papers stay on record. */
const noLongerAsked = {
  vi: "Nội dung quy định đang dùng không còn hỏi đến",
  en: "What the law in use no longer asks",
} as const;

function figuresIn({ figures, year }: YearRecords, unitId: number): YearView["units"][number]["figures"] {
  const told = figures.find((each) => each.unitId === unitId && each.year === year.year);
  return told === undefined ? null : { figures: told.figures, source: `${told.source} – ${told.recordedBy} ghi` };
}
