import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { excelRefusals, readExcel } from "../../../platform/documents/index.ts";
import { readYear } from "../../year/index.ts";
import { Id } from "../model.ts";
import { readCareerSheet } from "./career-sheet.ts";
import { SeenCareer } from "./model.ts";
import { careersNow } from "./store.ts";
import { personOf } from "./person-of.ts";

const CareerFileView = z.object({
  careers: z.array(SeenCareer),
  mistakes: z.array(z.object({ address: z.string(), sentence: z.string() })),
});
export type CareerFileView = z.infer<typeof CareerFileView>;

/** Looks at a filled file: whose posts it tells, and every cell to correct. Writes nothing. */
export const lookAtCareerFile = query({
  name: "eligibility.look-at-career-file",
  summary: { vi: "Xem trước tệp chức vụ của cá nhân", en: "Look at a file of posts of persons" },
  input: z.strictObject({ yearId: Id, file: z.base64().max(4_100_000) }),
  allow: toRoles("secretary", "standing-body"),
  output: CareerFileView,
  largeInput: true,
  read: async ({ queries, language, signal }, { yearId, file }): Promise<CareerFileView> => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const sheets = await readExcel(Buffer.from(file, "base64"), { signal });
    if (!sheets.ok)
      return { careers: [], mistakes: [{ address: "", sentence: excelRefusals.say(sheets.refusal, language) }] };
    const { careers, mistakes } = readCareerSheet(year.units, sheets.value, language);
    const now = await careersNow(queries, { clusterId: year.cluster.clusterId, persons: careers });
    const revisionOf = new Map(now.map((each) => [personOf(each), each.revision]));
    return {
      careers: careers.map((career) => ({ ...career, revision: revisionOf.get(personOf(career)) ?? 0 })),
      mistakes: [...mistakes],
    };
  },
});
