import { z } from "zod";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { Id } from "../model.ts";
import { subjectOf } from "../subject-of.ts";
import { yearRecords } from "../year-records.ts";
import { CaseView } from "./show-example.ts";

/** A unit of the year as the law sees it, from its records, to try other days and awards with. */
export const unitAsSubject = query({
  name: "eligibility.unit-as-subject",
  summary: { vi: "Lấy hồ sơ của một đơn vị để xét thử", en: "Take a unit's records to try" },
  input: z.object({ yearId: Id, unitId: Id }),
  allow: toRoles(...everyRole),
  output: z.object({ unit: CaseView.nullable() }),
  read: async ({ queries }, { yearId, unitId }) => {
    const records = await yearRecords(queries, yearId);
    const { units, year } = records.year;
    if (!units.some((unit) => unit.unitId === unitId)) return { unit: null };
    return { unit: { subject: subjectOf(records, unitId), year, day: `${year + 1}-02-15`, basis: null } };
  },
});
