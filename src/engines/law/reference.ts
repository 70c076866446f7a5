import { type Day, writeDay } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";
import { choosePack } from "./choose-pack.ts";
import { judge, type JudgeRefusal, type Question } from "./judge-case.ts";
import type { Law } from "./law.ts";
import type { Trace } from "./trace.ts";

/** What the last law that is entered would say: for orientation only, never a verdict. */
export interface Reference {
  /** The day from which another law is in force that is not entered. */
  readonly before: Day;
  readonly trace: Trace;
}

/**
 * Where the law of the day is in force and not entered: what the law before it would say of the case. A law that is
 * entered judges by itself, and every other refusal stays.
 */
export function judgeForReference(
  law: Law,
  question: Question,
): Result<Reference, JudgeRefusal | { readonly code: "no-reference-needed" }> {
  const chosen = choosePack(law.packs, question);
  if (chosen.ok) return refuse({ code: "no-reference-needed" });
  if (chosen.refusal.code !== "pack-incomplete") return chosen;
  const before = chosen.refusal.from;
  const older = law.packs.findLast(({ status, to }) => status === "complete" && to !== null && to < before);
  if (older === undefined) return chosen;
  const { received: _, decided: _too, ...asked } = question;
  const judged = judge({ ...law, packs: [{ ...older, to: null }] }, asked);
  return judged.ok ? ok({ before, trace: judged.value }) : judged;
}

/** What stands before every sentence of a reference, so that none can be read as a verdict. */
export const referenceMark = (before: Day, language: Language): string =>
  language === "vi"
    ? `[Tham khảo theo quy định trước ${writeDay(before)}, không phải kết luận]`
    : `[For reference, by the law before ${before}; no verdict]`;
