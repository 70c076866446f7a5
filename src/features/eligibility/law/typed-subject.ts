import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { Subject } from "../../../engines/law/index.ts";

const mostEntries = 200;
const earliest = "1930-01-01";
const latest = "2100-12-31";
const tooManyEntries = bilingual({
  vi: `Nhiều hơn ${mostEntries} dòng. Đề nghị bớt đi.`,
  en: `More than ${mostEntries} entries. Leave some out.`,
});

/**
 * A subject as somebody typed or pasted it: the JSON that `thidua law check` reads, with the same schema. What is wrong
 * is named by its path. It is bounded, since anybody signed in may send one.
 */
export const TypedSubject = z
  .string()
  .max(
    100_000,
    bilingual({
      vi: "Hồ sơ dài quá 100.000 ký tự. Đề nghị chỉ giữ những gì cần để xét.",
      en: "The case is longer than 100,000 characters. Keep only what the case needs.",
    }),
  )
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      const { vi, en } = notJson(error as SyntaxError);
      context.addIssue({ code: "custom", message: vi, params: { en } });
      return z.NEVER;
    }
  })
  .pipe(Subject)
  .superRefine((subject, context) => {
    for (const [part, entries] of Object.entries(subject)) {
      if (Array.isArray(entries) && entries.length > mostEntries)
        context.addIssue({ code: "custom", path: [part], message: tooManyEntries });
    }
    for (const [at, { from, to }] of subject.discipline.entries()) {
      // Every year between the two is walked through.
      if (from < earliest || (to ?? from) > latest || (to ?? from) < from)
        context.addIssue({
          code: "custom",
          path: ["discipline", at],
          message: bilingual({
            vi: "Ngày kết thúc phải sau ngày bắt đầu, trong khoảng 1930–2100.",
            en: "Write an end that is not before the beginning, both within 1930–2100.",
          }),
        });
    }
  });

/** Where the text stops being JSON, as the machine told it; where it did not, only that it is none. */
function notJson({ message }: SyntaxError): { readonly vi: string; readonly en: string } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line === undefined) return { vi: "Nội dung không phải JSON đúng quy cách.", en: "This is not well-formed JSON." };
  return {
    vi: `Nội dung không phải JSON đúng quy cách (dòng ${line}, cột ${column}).`,
    en: `This is not well-formed JSON (line ${line}, column ${column}).`,
  };
}
