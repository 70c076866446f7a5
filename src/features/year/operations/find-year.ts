import { z } from "zod";
import { everyRole, orAdministrator, toRolesIn } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { ClusterKind } from "../../organisations/index.ts";
import { readYear } from "../store/read-year.ts";
import { beforeOf, yearAt } from "../store/year-at.ts";
import { Rulebook } from "../rulebook.ts";
import { yearFields } from "../store/years.ts";

/** A cluster-year by its address, /cum-1/2020: what the frame of every screen of the year shows. */
export const findYear = query({
  name: "movement.find-year",
  summary: { vi: "Thông tin chung của năm thi đua", en: "A cluster-year by its address" },
  input: z.object({ clusterCode: z.string().max(60), year: z.coerce.number().int() }),
  allow: orAdministrator(toRolesIn(yearAt, ...everyRole)),
  output: z
    .object({
      yearId: z.int(),
      year: z.int(),
      startsOn: z.iso.date(),
      endsOn: z.iso.date(),
      motto: z.string(),
      figuresAsOf: z.iso.date().nullable(),
      illustrative: z.boolean(),
      pactSignedAt: z.string().nullable(),
      concludedAt: z.string().nullable(),
      /** The cluster's latest year before this one, from which something may be carried. */
      before: z.int().nullable(),
      /** Of the motto and the days, for whoever edits them. */
      revision: z.int(),
      cluster: z.object({
        clusterId: z.int(),
        code: z.string(),
        name: z.string(),
        kind: ClusterKind,
        documentSymbol: z.string(),
        place: z.string(),
        ownerName: z.string(),
        inTitles: z.string(),
        standingBodyName: z.string(),
      }),
      units: z.array(z.object({ unitId: z.int(), code: z.string(), name: z.string(), observer: z.boolean() })),
      headships: z.array(
        z.object({
          headshipId: z.int(),
          role: z.enum(["head", "deputy"]),
          unitId: z.int(),
          chiefName: z.string(),
          chiefOffice: z.string(),
          handedOverOn: z.string().nullable(),
        }),
      ),
      rulebook: z
        .object({ versionId: z.int(), number: z.int(), frozenAt: z.string().nullable(), rules: Rulebook })
        .nullable(),
    })
    .nullable(),
  async read({ queries }, input) {
    const yearId = await yearAt(queries, input);
    const year = yearId === undefined ? undefined : await readYear(queries, yearId);
    const fields = year && (await yearFields(queries, year.yearId));
    if (!year || !fields) return null;
    const { revision } = fields;
    return {
      ...year,
      before: (await beforeOf(queries, year.yearId))?.year ?? null,
      revision,
      units: [...year.units],
      headships: [...year.headships],
      rulebook: year.rulebook ?? null,
    };
  },
});
