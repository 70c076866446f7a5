import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { type Day, dayOf, type Instant, instantOf } from "../../basics/instant.ts";
import { bilingual } from "../../basics/words.ts";

/** A day of the calendar, told by whoever enters later what happened on it. */
export const dayTold = z.iso
  .date(
    bilingual({
      vi: "Nhập ngày theo lịch, ví dụ 30/11/2020.",
      en: "Write a day of the calendar, for example 2020-11-30.",
    }),
  )
  .refine(...ofOurTime);

/** Where only a day is told, noon stands for it; or now, where it is today. */
export const momentOfDay = (day: Day, now: Instant): Instant => (day === dayOf(now) ? now : instantOf(day, "12:00"));
