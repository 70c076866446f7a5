import { z } from "zod";
import {
  explain,
  judgeForReference as asReference,
  lawWords,
  namedTrace,
  packName,
  referenceMark,
} from "../../engines/law/index.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { Id, LegalDay } from "./model.ts";
import { subjectOf } from "./subject-of.ts";
import { regulationOf } from "./verdict-of.ts";
import { theLaw } from "../movement/index.ts";
import { yearRecords } from "./year-records.ts";

/** What an older law would say, in a shape that no verdict has: nothing that keeps or prints verdicts can take it. */
const ReferenceView = z.object({
  /** The day from which a law is in force that is not entered. */
  before: z.string(),
  /** “[Tham khảo …, không phải kết luận]”: it stands before every sentence below. */
  mark: z.string(),
  law: z.string(),
  units: z.array(z.object({ unitId: z.int(), name: z.string(), wouldBe: z.string(), sentences: z.array(z.string()) })),
});
export type ReferenceView = z.infer<typeof ReferenceView>;

/** Where the law of the day is not entered: what the law before it would say of the year's units, for orientation only. */
export const judgeForReference = query({
  name: "eligibility.judge-for-reference",
  summary: { vi: "Xét tham khảo theo quy định liền trước", en: "Judge for reference by the law before" },
  input: z.object({ yearId: Id, awardCode: z.string().max(80), submitted: LegalDay }),
  allow: toRoles(...everyRole),
  output: z.object({ reference: ReferenceView.nullable() }),
  read: async ({ queries, language }, { yearId, awardCode, submitted }) => {
    const records = await yearRecords(queries, yearId);
    const law = theLaw();
    const { year, units } = records.year;
    const asked = { award: awardCode, year, submitted, overlay: regulationOf(records.year) };
    const found = units
      .filter(({ observer }) => !observer)
      .map(({ unitId, name }) => ({
        ...{ unitId, name },
        said: asReference(law, { subject: subjectOf(records, unitId), ...asked }),
      }));
    const first = found.find(({ said }) => said.ok)?.said;
    if (!first?.ok) return { reference: null };
    const { before, trace } = first.value;
    const mark = referenceMark(before, language);
    return {
      reference: {
        ...{ before, mark, law: packName(law, trace.pack) },
        units: found.flatMap(({ unitId, name, said }) => {
          if (!said.ok) return [];
          const { verdict, reasons } = explain(namedTrace(law, said.value.trace), law.catalogue, language);
          const wouldBe = `${mark} ${lawWords[language].values[said.value.trace.verdict]}`;
          return [{ unitId, name, wouldBe, sentences: [verdict, ...reasons].map((each) => `${mark} ${each}`) }];
        }),
      },
    };
  },
});
