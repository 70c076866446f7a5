import { z } from "zod";
import { ofOurTime } from "./typed-day.ts";
import { bilingual } from "./words.ts";

/** The number of a stored row. */
export const Id = z.int().min(1);

/** How often a row was changed, as the screen showed it; 0 where it was not there yet. */
export const Revision = z.int().min(0);

/** A legal day as the API takes it, 2020-12-18; a screen reads 18/12/2020 with `readDay` before it sends. */
export const DayField = z.iso
  .date(
    bilingual({
      vi: "Ghi ngày theo dạng ngày/tháng/năm, ví dụ 18/12/2020.",
      en: "Write the day as year-month-day, for example 2020-12-18.",
    }),
  )
  .refine(...ofOurTime);

/** One line of text that must say something. */
export const Line = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Ô này không được để trống.", en: "Write something here; it must not be empty." }))
  .max(500);
