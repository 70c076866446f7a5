import { z } from "zod";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { Id, LegalDay } from "../model.ts";
import { roadsToClaim } from "../roads/roads-to-claim.ts";
import { claimNow } from "../roads/standing-claim.ts";
import { claimsOf } from "../roads/store.ts";
import { AwardCode, OverlayId } from "./show-standard.ts";
import { subjectOf } from "../subject-of.ts";
import { yearRecords } from "../year-records.ts";
import { CaseView } from "./show-example.ts";

/** A unit of the year as the law sees it, from its records and the point that it claims by the law of a day, to try other days and awards with. */
export const unitAsSubject = query({
  name: "eligibility.unit-as-subject",
  summary: { vi: "Lấy hồ sơ của một đơn vị để xét thử", en: "Take a unit's records to try" },
  input: z.object({ yearId: Id, unitId: Id, awardCode: AwardCode, day: LegalDay, overlay: OverlayId.optional() }),
  allow: toRoles(...everyRole),
  output: z.object({ unit: CaseView.nullable() }),
  read: async ({ queries }, { yearId, unitId, awardCode, day, overlay }) => {
    const records = await yearRecords(queries, yearId);
    const { units, year } = records.year;
    if (!units.some((unit) => unit.unitId === unitId)) return { unit: null };
    const subject = subjectOf(records, unitId);
    const offered = roadsToClaim(theLaw(), { award: awardCode, subject, submitted: day, overlay });
    const road = offered
      ? claimNow(await claimsOf(queries, yearId), { unitId, awardCode, instrument: offered.instrument }).road
      : null;
    return { unit: { subject, year, day: `${year + 1}-02-15`, basis: null, road } };
  },
});
