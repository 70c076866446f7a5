import { z } from "zod";
import { Subject } from "../../../engines/law/index.ts";

const mostEntries = 200;
const earliest = "1930-01-01";
const latest = "2100-12-31";

/**
 * A subject as somebody typed or pasted it: the JSON that `thidua law check` reads, with the same schema. What is wrong
 * is named by its path. It is bounded, since anybody signed in may send one.
 */
export const TypedSubject = z
  .string()
  .max(100_000, "Hồ sơ dài quá 100.000 ký tự. Đề nghị chỉ giữ những gì cần để xét.")
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: `Nội dung không phải JSON: ${(error as Error).message}` });
      return z.NEVER;
    }
  })
  .pipe(Subject)
  .superRefine((subject, context) => {
    for (const [part, entries] of Object.entries(subject)) {
      if (Array.isArray(entries) && entries.length > mostEntries)
        context.addIssue({ code: "custom", path: [part], message: `Nhiều hơn ${mostEntries} dòng.` });
    }
    for (const [at, { from, to }] of subject.discipline.entries()) {
      // Every year between the two is walked through.
      if (from < earliest || (to ?? from) > latest || (to ?? from) < from)
        context.addIssue({
          code: "custom",
          path: ["discipline", at],
          message: "Ngày kết thúc phải sau ngày bắt đầu, trong khoảng 1930–2100.",
        });
    }
  });
