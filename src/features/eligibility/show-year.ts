import { z } from "zod";
import { type Day, dayOf } from "../../basics/instant.ts";
import { writeCitation } from "../../engines/law/index.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { awardCatalogue, awardNameOn } from "../movement/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { Id, LegalDay, registerFacts } from "./model.ts";
import { titlesVotedOn } from "./papers/eligibility-sheet.ts";
import { registerName } from "./terms.ts";
import { factsToAttest } from "./the-law.ts";
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
  read: async ({ queries, now, language }, asked): Promise<YearView> => {
    const records = await yearRecords(queries, asked.yearId);
    const { year } = records;
    const today = dayOf(now);
    const submitted = asked.submitted ?? dayToJudge(year, today);
    const titles = titlesOf(records);
    const awardCode = asked.awardCode ?? titles[0]!.code;
    const units = year.units.filter(({ observer }) => !observer);
    return {
      year: year.year,
      illustrative: year.illustrative,
      today,
      submitted,
      awardCode,
      title: awardNameOn(awardCode, year.endsOn),
      titles,
      units: units.map(({ unitId, name }) => ({
        unitId,
        name,
        judged: verdictOf(records, { unitId, awardCode, submitted, language }),
      })),
      attestable: attestableFor(awardCode, submitted),
      attested: records.attested.map((each) => ({ ...each, says: factName(each.fact, awardCode, submitted) })),
      exclusions: records.exclusions.map((each) => ({
        ...each,
        unit: year.units.find(({ unitId }) => unitId === each.unitId)?.name ?? "",
      })),
    };
  },
});

/** Titles the cluster votes on first, then every other award that a collective may have. */
function titlesOf({ year }: YearRecords): YearView["titles"] {
  const voted = titlesVotedOn(year);
  const others = awardCatalogue()
    .awards.filter(({ subjects }) => subjects.includes("collective"))
    .map(({ code }) => code);
  return [...new Set([...voted, ...others])].map((code) => ({ code, name: awardNameOn(code, year.endsOn) }));
}

function attestableFor(awardCode: string, submitted: Day): YearView["attestable"] {
  const conditions = factsToAttest(awardCode, submitted).map(({ fact, by, says, cite }) => ({
    fact,
    byLevel: by,
    says,
    citation: writeCitation(cite, ""),
  }));
  const registers = registerFacts.map((fact) => ({
    fact,
    byLevel: "ministry-province" as const,
    says: registerName[fact],
    citation: "",
  }));
  return [...conditions, ...registers];
}

const factName = (fact: string, awardCode: string, submitted: Day): string => {
  const register = registerFacts.find((each) => each === fact);
  if (register !== undefined) return registerName[register];
  return factsToAttest(awardCode, submitted).find((leaf) => leaf.fact === fact)?.says ?? "Điều kiện của danh hiệu khác";
};
