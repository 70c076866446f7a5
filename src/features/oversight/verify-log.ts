import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { everyRole, orAdministrator, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { readLog, verifyChain } from "../../platform/log/index.ts";
import * as vi from "./words.vi.ts";

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

/** Walks the whole log, of every cluster, and says whether each line is the one that was written. */
export const verifyLog = query({
  name: "oversight.verify-log",
  summary: { vi: "Kiểm tra nhật ký", en: "Verify the log" },
  input: z.object({ yearId: z.coerce.number().int(), head: Head.default("") }),
  allow: orAdministrator(toRoles(...everyRole)),
  output: z.object({
    entries: z.int(),
    head: z.string(),
    fault: z
      .object({ code: z.enum(["missing", "reordered", "changed", "tail-cut"]), seq: z.int(), sentence: z.string() })
      .nullable(),
  }),
  async read({ queries }, { head }) {
    const state = await verifyChain(readLog(queries), head === "" ? undefined : head);
    const { fault } = state;
    const sentence = fault && (vi.chainBroken[fault.code] as (facts: typeof fault) => string)(fault);
    return { entries: state.entries, head: state.head, fault: fault ? { ...fault, sentence: sentence! } : null };
  },
});
