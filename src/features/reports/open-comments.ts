import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { draftOf } from "./arrange.ts";
import { OfYear } from "./model.ts";
import { insertDraft, markCommenting } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Opening = z.strictObject({
  ...OfYear,
  until: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 10/12/2020.",
        en: "Write a day of the calendar, for example 2020-12-10.",
      }),
    )
    .refine(...ofOurTime),
});
type Opening = z.infer<typeof Opening>;

interface OpeningFacts {
  readonly today: Day;
  readonly facts: SummaryFacts | undefined;
}

/** The secretary sends the draft out for comments until a day, as “Dự thảo lần n”; its text is kept as it went out. */
export const openComments = action({
  name: "reports.open-comments",
  summary: { vi: "Gửi dự thảo lấy ý kiến", en: "Open the draft for comments" },
  input: Opening,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, { yearId }): Promise<OpeningFacts> => ({
    today: dayOf(now),
    facts: await readSummary(tx, yearId),
  }),
  decide: decideOpening,
  record: async ({ tx, now }, { yearId, until, draft }) => {
    await insertDraft(tx, { ...draft, yearId, madeAt: now });
    await markCommenting(tx, { yearId, until });
  },
  show: ({ draft }) => ({ draft: draft.number, until: draft.commentsUntil, passages: draft.passages.length }),
  say,
});

/** @returns the day up to which comments are taken, that day included, and the numbered draft to keep */
export function decideOpening({ today, facts }: OpeningFacts, { yearId, until }: Opening) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const passages = draftOf(facts.passages);
  if (passages.length === 0) return refuse("summary-empty");
  if (until < today) return refuse("day-passed", { day: until });
  const number = (facts.drafts.at(-1)?.number ?? 0) + 1;
  return ok({ yearId, until, draft: { number, commentsUntil: until, passages } });
}
