import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../basics/latin-name.ts";
import { bilingual } from "../../../basics/words.ts";
import type { Day } from "../../../basics/instant.ts";
import { Id, LegalDay } from "../model.ts";

// Units that went into another one. Safe in the browser.

/** Whether the new unit goes on with what the former one reached; “unknown” until a paper says so. */
export const Continues = z.enum(["yes", "no", "unknown"]);
export type Continues = z.infer<typeof Continues>;

export const TellingPredecessor = z.strictObject({
  yearId: Id,
  unitId: Id,
  name: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập tên đơn vị cũ, đúng như trong quyết định khen thưởng.",
        en: "Write the former unit's name as its decisions have it.",
      }),
    )
    .max(300)
    .transform((name) => name.normalize("NFC").replace(/\s+/g, " "))
    .refine(isLatinName, { message: latinNameOnly }),
  untilDay: LegalDay,
  founded: LegalDay.nullable().default(null),
  continues: Continues,
  source: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập quyết định sáp nhập, chia tách hoặc văn bản trả lời.",
        en: "Write the decision on the merger, or the paper that answers.",
      }),
    )
    .max(300),
});
export type TellingPredecessor = z.output<typeof TellingPredecessor>;

/** A former unit as it was told last. */
export interface Predecessor {
  readonly unitId: number;
  readonly name: string;
  readonly untilDay: Day;
  readonly founded: Day | null;
  readonly continues: Continues;
  readonly source: string;
  readonly recordedBy: string;
  /** Units of the register that bore the name, and every name that they bore. */
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
}
