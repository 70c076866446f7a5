import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { Id, LegalDay } from "./model.ts";
import { verdictOf } from "./verdict-of.ts";
import { JudgedView } from "./views.ts";
import { yearRecords } from "./year-records.ts";

/** Whether a unit may have an award for the year, by the law of the day of submission. */
export const judgeUnit = query({
  name: "eligibility.judge",
  summary: { vi: "Xét điều kiện của một đơn vị", en: "Judge a unit's eligibility" },
  input: z.object({
    yearId: Id,
    unitId: Id,
    awardCode: z.string().max(80),
    submitted: LegalDay.optional(),
    received: LegalDay.optional(),
  }),
  allow: toRoles(...everyRole),
  output: z.object({ judged: JudgedView.nullable() }),
  read: async ({ queries, now, language }, { yearId, ...asked }) => {
    const records = await yearRecords(queries, yearId);
    const submitted = asked.submitted ?? dayToJudge(records.year, dayOf(now));
    const isHere = records.year.units.some(({ unitId }) => unitId === asked.unitId);
    return { judged: isHere ? verdictOf(records, { ...asked, submitted, language }) : null };
  },
});
