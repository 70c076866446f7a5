import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { dayToJudge } from "./day-to-judge.ts";
import { Id, LegalDay } from "./model.ts";
import { verdictsOn } from "./verdict-of.ts";
import { KeptVerdict } from "./views.ts";
import { yearRecords } from "./year-records.ts";

/** Verdicts on every unit of the year beside one title, for a list of nominees: one question, without the trees. */
export const judgeUnits = query({
  name: "eligibility.judge-units",
  summary: { vi: "Xét điều kiện của các đơn vị", en: "Judge the eligibility of the year's units" },
  input: z.object({ yearId: Id, awardCode: z.string().max(80), submitted: LegalDay.optional() }),
  allow: toRoles(...everyRole),
  output: z.object({
    submitted: z.string(),
    units: z.array(z.object({ unitId: z.int(), verdict: KeptVerdict })),
  }),
  read: async ({ queries, now, language }, { yearId, awardCode, submitted: asked }) => {
    const records = await yearRecords(queries, yearId);
    const submitted = asked ?? dayToJudge(records.year, dayOf(now));
    return { submitted, units: verdictsOn(records, { awardCode, submitted, language }) };
  },
});
