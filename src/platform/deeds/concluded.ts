import { dayOf, writeDay } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import type { Allow } from "../access/index.ts";
import type { Queries } from "../database/index.ts";
import type { Outcome } from "./outcome.ts";

const sentences: Readonly<Record<Language, (day: string) => string>> = {
  vi: (day) =>
    `Năm thi đua đã kết thúc ngày ${day} nên không ghi gì thêm. Nếu phải sửa, đề nghị cơ quan thường trực mở lại năm và nêu lý do.`,
  en: (day) =>
    `The year was concluded on ${day}; nothing was saved. To correct it, ask the standing body to reopen the year with a reason.`,
};

/** Turns away what would write into a cluster-year that was concluded; every action of a year passes here. */
export async function refuseConcluded(
  rule: Allow<never>,
  asked: { readonly queries: Queries; readonly yearId: number | undefined; readonly language: Language },
): Promise<Outcome<never> | undefined> {
  const { queries, yearId, language } = asked;
  if (yearId === undefined || (typeof rule.to === "object" && rule.evenConcluded)) return undefined;
  const year = await queries
    .selectFrom("clusterYear")
    .select("concludedAt")
    .where("id", "=", yearId)
    .executeTakeFirst();
  if (!year?.concludedAt) return undefined;
  const concludedOn = dayOf(year.concludedAt);
  const refusal = { code: "year-concluded", concludedOn };
  return { kind: "refused", refusal, sentence: sentences[language](writeDay(concludedOn)) };
}
