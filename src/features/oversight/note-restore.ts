import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toOperator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";

const RestoreDone = z.object({
  file: z.string().min(1).max(400),
  rows: z.int().min(0),
  /** Where it was restored although it contradicts its own log: in how many places. */
  changed: z.int().min(1).optional(),
});
type RestoreDone = z.output<typeof RestoreDone>;

/** The first line of the log after a restore: everything before it came from the file it names. */
export const noteRestore = action({
  name: "oversight.note-restore",
  summary: { vi: "Phục hồi dữ liệu từ bản sao lưu", en: "Restore from a backup" },
  input: RestoreDone,
  allow: toOperator,
  load: async () => undefined,
  decide: (_: undefined, restored: RestoreDone): Result<RestoreDone, never> => ok(restored),
  record: async () => undefined,
  show: (restored) => restored,
  say: neverRefuses,
});
