import { z } from "zod";
import { type Language, say } from "../../basics/words.ts";
import {
  expiredSaid,
  explain,
  judgeForReference as asReference,
  lawRefused,
  lawWords,
  namedRefusal,
  namedTrace,
  noReferenceNeeded,
  packName,
  type Reference,
  referenceMark,
  type ReferenceRefusal,
} from "../../engines/law/index.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { theLaw } from "../../platform/the-law.ts";
import { Id, LegalDay } from "./model.ts";
import { questionOf } from "./verdict-of.ts";
import { yearRecords } from "./year-records.ts";

/** What an older law would say, in a shape that no verdict has: nothing that keeps or prints verdicts can take it. */
const ReferenceView = z.object({
  /** The day from which a law is in force that is not entered. */
  before: z.string(),
  /** “[Tham khảo …, không phải kết luận]”: it stands before every sentence below. */
  mark: z.string(),
  law: z.string(),
  /** That the regulation of the year had ended, and when; empty where it had not. */
  expired: z.string(),
  units: z.array(z.object({ unitId: z.int(), name: z.string(), wouldBe: z.string(), sentences: z.array(z.string()) })),
});
export type ReferenceView = z.infer<typeof ReferenceView>;

/** Where the law of the day is not entered: what the law before it would say of the year's units, for orientation only. */
export const judgeForReference = query({
  name: "eligibility.judge-for-reference",
  summary: { vi: "Xét tham khảo theo quy định liền trước", en: "Judge for reference by the law before" },
  input: z.object({ yearId: Id, awardCode: z.string().max(80), submitted: LegalDay }),
  allow: toRoles(...everyRole),
  /** Without a reference, `why` says what keeps it away. */
  output: z.object({ reference: ReferenceView.nullable(), why: z.string() }),
  read: async ({ queries, language }, { yearId, awardCode, submitted }) => {
    const records = await yearRecords(queries, yearId);
    const found = records.year.units
      .filter(({ observer }) => !observer)
      .map(({ unitId, name }) => ({
        ...{ unitId, name },
        said: asReference(theLaw(), questionOf(records, { unitId, awardCode, submitted })),
      }));
    const first = found.find(({ said }) => said.ok)?.said;
    if (!first?.ok) {
      const none = found.map(({ said }) => said).find((said) => !said.ok);
      return { reference: null, why: none === undefined ? "" : whyNone(none.refusal, language) };
    }
    const { before, expired, trace } = first.value;
    const mark = referenceMark(before, language);
    return {
      reference: {
        ...{ before, mark, law: packName(theLaw(), trace.pack) },
        expired: expired === undefined ? "" : expiredSaid(expired, language),
        units: found.map(({ unitId, name, said }) => {
          const told = said.ok ? toldOf(said.value, language) : ["–", whyNone(said.refusal, language)];
          const [wouldBe = "", ...sentences] = told.map((each) => `${mark} ${each}`);
          return { unitId, name, wouldBe, sentences };
        }),
      },
      why: "",
    };
  },
});

/** What the verdict would be, then the sentences. */
function toldOf({ trace }: Reference, language: Language): string[] {
  const law = theLaw();
  const { verdict, reasons } = explain(namedTrace(law, trace), law.catalogue, language);
  return [lawWords[language].values[trace.verdict], verdict, ...reasons];
}

const whyNone = (refusal: ReferenceRefusal, language: Language): string =>
  refusal.code === "no-reference-needed"
    ? noReferenceNeeded[language]
    : say(lawRefused[language], namedRefusal(theLaw(), refusal));
