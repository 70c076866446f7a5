import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

const Day = z.iso.date(
  bilingual({ vi: "ngày ghi theo dạng năm-tháng-ngày, có trong lịch", en: "a day is YYYY-MM-DD" }),
);

/** A range of days and the instruments in force on them. */
export const PackFile = z.strictObject({
  id: z.string().min(3),
  name: z.string().min(10),
  from: Day,
  to: Day.nullable(),
  /** An incomplete pack refuses every verdict with its reason; nothing older is taken in its place. */
  status: z.enum(["complete", "incomplete"]),
  reason: z.string().min(10).optional(),
  /** Folders of `law/` whose files make up the pack. */
  folders: z.array(z.string()).default([]),
  /** What becomes of dossiers that were under way when the pack came into force. */
  transition: z
    .strictObject({
      receivedBefore: Day,
      keeps: z.string(),
      moreFavourable: z.enum(["not-compared"]),
      says: z.string().min(10),
      cite: z.string(),
    })
    .optional(),
  note: z.string().optional(),
});
export type PackFile = z.output<typeof PackFile>;
