import { z } from "zod";
import { Route, Subject, SubjectKind } from "../../../engines/law/index.ts";
import { toSignedIn } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { LegalDay } from "../model.ts";
import { theLaw } from "../the-law.ts";
import { examplesOf, writtenExample } from "./examples-of.ts";
import { lawOn, overlaysOn } from "./law-on.ts";
import { AwardCode, OverlayId } from "./show-standard.ts";

/** A case to begin from: whose facts, up to which year, submitted when. */
export const CaseView = z.object({
  subject: Subject,
  year: z.int(),
  day: z.string(),
  basis: Route.nullable(),
});
export type CaseView = z.infer<typeof CaseView>;

/** One example of a rule written out as the facts of a subject. */
export const showExample = query({
  name: "eligibility.show-example",
  summary: { vi: "Lấy một ví dụ của quy định để xét thử", en: "Take an example of a rule to try" },
  input: z.object({
    awardCode: AwardCode,
    subject: SubjectKind,
    day: LegalDay,
    at: z.coerce.number<number>().int().min(0).max(500),
    overlay: OverlayId.optional(),
  }),
  allow: toSignedIn,
  output: z.object({ example: CaseView.nullable() }),
  read: async ({ language }, { awardCode, subject, day, at, ...asked }) => {
    const law = theLaw();
    const { pack } = lawOn(law, day, language);
    const overlay = overlaysOn(law, pack, day).find(({ id }) => id === asked.overlay);
    const placed = pack && examplesOf(pack, { award: awardCode, subject, overlay })[at];
    if (placed === undefined) return { example: null };
    const { basis, ...written } = writtenExample(subject, placed);
    return { example: { ...written, basis: basis ?? null } };
  },
});
