import { type Day, writeDay } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import { choosePack } from "./choose-pack.ts";
import { judge, type JudgeRefusal, type Question } from "./judge-case.ts";
import type { Law, Pack } from "./law.ts";
import type { Trace } from "./trace.ts";

/** What the last law that is entered would say: for orientation only, never a verdict. */
export interface Reference {
  /** The day from which another law is in force that is not entered. */
  readonly before: Day;
  /** The regulation that was asked for, where it had ended by the day of submission too. */
  readonly expired?: Expired;
  readonly trace: Trace;
}

interface Expired {
  /** Its name. */
  readonly regulation: string;
  readonly lastDay: Day;
}

export type ReferenceRefusal = JudgeRefusal | { readonly code: "no-reference-needed" };

/**
 * Where the law of the day is in force and not entered: what the law before it would say of the case, with the
 * regulation asked for as it was. A law that is entered judges by itself, and every other refusal stays.
 */
export function judgeForReference(law: Law, question: Question): Result<Reference, ReferenceRefusal> {
  const chosen = choosePack(law.packs, question);
  if (chosen.ok) return refuse({ code: "no-reference-needed" });
  if (chosen.refusal.code !== "pack-incomplete") return chosen;
  const before = chosen.refusal.from;
  const older = law.packs.findLast(({ status, to }) => status === "complete" && to !== null && to < before);
  if (older === undefined) return chosen;
  const expired = expiredBy(law, question, older);
  const { received: _, decided: _too, ...asked } = question;
  // Both are read as if they had gone on: the day of submission, which counts years and months, stays its own.
  const overlays = law.overlays.map((each) =>
    each.content.id === asked.overlay && expired !== undefined
      ? { ...each, content: { ...each.content, to: null } }
      : each,
  );
  // Earlier packs stay: what they ask to be confirmed is no unknown fact, years after they ended.
  const packs = law.packs
    .filter(({ from }) => from <= older.from)
    .map((each) => (each === older ? { ...older, to: null } : each));
  const judged = judge({ ...law, packs, overlays }, asked);
  return judged.ok ? ok({ before, ...(expired && { expired }), trace: judged.value }) : judged;
}

/** A regulation that was laid over the law before: one of an earlier law has no place over it, and is refused as ended. */
function expiredBy({ overlays }: Law, { overlay, submitted }: Question, { id }: Pack): Expired | undefined {
  const found = overlays.find(({ content }) => content.id === overlay && content.extends.includes(id))?.content;
  return found?.to && found.to < submitted ? { regulation: found.name, lastDay: found.to } : undefined;
}

/** What stands before every sentence of a reference, so that none can be read as a verdict. */
export const referenceMark = (before: Day, language: Language): string =>
  language === "vi"
    ? `[Tham khảo theo quy định trước ${writeDay(before)}, không phải kết luận]`
    : `[For reference, by the law before ${before}; no verdict]`;

/** Which regulation had ended, and that the reference still reads it. */
export const expiredSaid = ({ regulation, lastDay }: Expired, language: Language): string =>
  language === "vi"
    ? `“${regulation}” hết hiệu lực sau ngày ${writeDay(lastDay)}; tham khảo theo quy định ấy như khi còn hiệu lực.`
    : `"${regulation}" was last in force on ${lastDay}; the reference reads it as it was.`;

/** Why there is no reference: a law that is entered gives a verdict by itself. */
export const noReferenceNeeded: Readonly<Record<Language, string>> = {
  vi: "Quy định của ngày này đã có trong máy nên không cần xét tham khảo. Đề nghị xem kết luận.",
  en: "The law of this day is entered, so there is nothing to consult for reference. See the verdict.",
};
