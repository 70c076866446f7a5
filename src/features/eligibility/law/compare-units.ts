import { z } from "zod";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { awardNameOn } from "../../year/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { Id, LegalDay } from "../model.ts";
import { subjectOf } from "../subject-of.ts";
import { yearRecords } from "../year-records.ts";
import { ComparedUnitsView } from "./compare-views.ts";
import { judgeTwice } from "./judge-twice.ts";
import { lawOn, subjectsIn } from "./law-on.ts";
import { AwardCode } from "./show-standard.ts";

/** Ai được, ai mất: the units of a year with the records they have, under the law of two days. */
export const compareUnits = query({
  name: "eligibility.compare-units",
  summary: {
    vi: "So sánh kết luận của các đơn vị theo quy định hai ngày",
    en: "Compare units under the law of two days",
  },
  input: z.object({
    yearId: Id,
    before: LegalDay,
    after: LegalDay,
    /** Records count as they stood on this day, for both laws alike. */
    factsOn: LegalDay,
    awardCode: AwardCode.optional(),
  }),
  allow: toRoles(...everyRole),
  output: ComparedUnitsView,
  read: async ({ queries, language }, asked): Promise<ComparedUnitsView> => {
    const law = theLaw();
    const records = await yearRecords(queries, asked.yearId);
    const { year, units } = records.year;
    const before = lawOn(law, asked.before, language);
    const after = lawOn(law, asked.after, language);
    const refused = [before.refused, after.refused].flatMap((sentence) => sentence ?? []);
    if (before.pack === undefined || after.pack === undefined || refused.length > 0)
      return { refused, year, rows: [], same: 0, judged: 0 };
    const packs = { before: before.pack, after: after.pack };
    const awards = law.catalogue.awards.filter(
      (award) =>
        (asked.awardCode === undefined || award.code === asked.awardCode) &&
        subjectsIn(packs.before, award).includes("collective") &&
        subjectsIn(packs.after, award).includes("collective"),
    );
    const rows = units
      .filter(({ observer }) => !observer)
      .flatMap(({ unitId, name }) => {
        const subject = subjectOf(records, unitId);
        return awards.flatMap(({ code }) => {
          const judged = judgeTwice(law, packs, { award: code, subject, year, day: asked.factsOn });
          const award = awardNameOn(code, asked.after);
          return judged === undefined ? [] : [{ name, awardCode: code, award, ...judged }];
        });
      });
    const told = asked.awardCode === undefined ? rows.filter(({ effect }) => effect !== "same") : rows;
    return {
      refused,
      year,
      rows: told,
      same: rows.filter(({ effect }) => effect === "same").length,
      judged: rows.length,
    };
  },
});
