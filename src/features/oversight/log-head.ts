import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

/** A hash as copied from minutes: spaces and capitals do not matter, the first 12 of its 64 digits are enough. */
export const Head = z
  .string()
  .max(300)
  .transform((text) => text.replace(/\s/g, "").toLowerCase())
  .pipe(
    z.string().regex(
      /^(?:[0-9a-f]{12,64})?$/,
      bilingual({
        vi: "Mã nhật ký gồm từ 12 đến 64 chữ số hệ 16 (0–9, a–f).",
        en: "Write the log's hash as 12 to 64 hexadecimal digits (0–9, a–f).",
      }),
    ),
  );
