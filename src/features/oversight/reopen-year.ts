import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, setConcluded, type YearFacts, yearRecord } from "../year/index.ts";
import { toThoseWhoConclude } from "./conclude-year.ts";
import { refuse, say } from "./refusals.ts";

const Reopening = z.strictObject({
  yearId: z.int().min(1),
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({
        vi: "Ghi lý do mở lại năm, ít nhất 10 chữ cái.",
        en: "Write the reason for reopening the year, at least 10 letters.",
      }),
    )
    .max(1000),
});
type Reopening = z.output<typeof Reopening>;

/** The standing body opens a concluded year again, so that something of it can be voided and done anew. */
export const reopenYear = action({
  name: "oversight.reopen-year",
  summary: { vi: "Mở lại năm thi đua", en: "Reopen the year" },
  input: Reopening,
  allow: toThoseWhoConclude,
  load: ({ tx }, { yearId }) => readYear(tx, yearId),
  decide: decideReopening,
  record: ({ tx }, { yearId }) => setConcluded(tx, yearId, null),
  show: ({ yearId, wasConcludedAt }) => ({ yearId, wasConcludedAt }),
  freezes: ({ yearId }) => [yearRecord.of(yearId)],
  why: ({ reason }) => reason,
  say,
});

export function decideReopening(year: YearFacts | undefined, { yearId }: Reopening) {
  if (!year) return refuse("no-such-year");
  if (year.concludedAt === null) return refuse("not-concluded");
  return ok({ yearId, wasConcludedAt: year.concludedAt });
}
