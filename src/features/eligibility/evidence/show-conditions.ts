import { z } from "zod";
import { dayOf } from "../../../basics/instant.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { awardNameIn } from "../../year/index.ts";
import { dayToJudge } from "../day-to-judge.ts";
import { type EvidencePaper, Id, LegalDay } from "../model.ts";
import { titlesOf, titlesVotedOn } from "../titles-of.ts";
import { regulationOf, traceOf, verdictOf } from "../verdict-of.ts";
import { yearRecords } from "../year-records.ts";
import { conditionsFor } from "./asked-of-units.ts";
import { rowsOfPapers, rowsOfRecords } from "./condition-rows.ts";
import { papersOf } from "./store.ts";
import { ConditionsView, type PaperView } from "./views.ts";

/** Which conditions are asked about: of one title, or – told by nothing – of every title that the cluster votes on. */
export const ConditionsAsked = z.object({
  yearId: Id,
  awardCode: z.string().max(80).optional(),
  submitted: LegalDay.optional(),
});

/** Conditions beside units: what papers have told, what the year's own records tell, and what still waits. */
export const showConditions = query({
  name: "eligibility.show-conditions",
  summary: { vi: "Xem điều kiện và văn bản xác nhận của các đơn vị", en: "Show conditions and papers of the units" },
  input: ConditionsAsked,
  allow: toRoles(...everyRole),
  output: ConditionsView,
  read: async ({ queries, now, language }, { yearId, awardCode, ...chosen }): Promise<ConditionsView> => {
    const records = await yearRecords(queries, yearId);
    const { year } = records;
    const today = dayOf(now);
    const submitted = chosen.submitted ?? dayToJudge(year, today);
    const units = year.units.filter(({ observer }) => !observer).map(({ unitId, name }) => ({ unitId, name }));
    const unitIds = units.map(({ unitId }) => unitId);
    const asked = conditionsFor(awardCode === undefined ? titlesVotedOn(year) : [awardCode], {
      submitted,
      regulation: regulationOf(year),
    });
    const judged = awardCode === undefined ? [] : unitIds.map((unitId) => ({ unitId, awardCode, submitted, language }));
    const traces = judged.flatMap((each) => {
      const trace = traceOf(records, each);
      return trace.ok ? [{ unitId: each.unitId, trace: trace.value }] : [];
    });
    return {
      ...{ year: year.year, illustrative: year.illustrative, today, submitted, units },
      awardCode: awardCode ?? null,
      title: awardCode === undefined ? "Mọi danh hiệu bình xét trong năm" : awardNameIn(year, awardCode),
      titles: titlesOf(year),
      rows: [...rowsOfPapers(records, { asked, unitIds }), ...rowsOfRecords(traces, language)],
      verdicts: judged.map((each) => {
        const { verdict, word, sentence, newerLaw, toCompare } = verdictOf(records, each);
        return { unitId: each.unitId, verdict, word, sentence, newerLaw, toCompare };
      }),
      papers: (await papersOf(queries, yearId)).map(paperView),
    };
  },
});

const paperView = ({ cells, ...paper }: EvidencePaper): PaperView => ({
  ...paper,
  cells: cells.length,
  notConfirmed: cells.filter(({ holds }) => !holds).length,
  facts: new Set(cells.map(({ fact }) => fact)).size,
  units: new Set(cells.map(({ unitId }) => unitId)).size,
});
