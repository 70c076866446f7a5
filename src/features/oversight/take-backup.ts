import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toOperator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";

const BackupTaken = z.object({
  /** Where it is written, as the person at the machine named it. */
  file: z.string().min(1).max(400),
});
type BackupTaken = z.output<typeof BackupTaken>;

/**
 * Leaves a line in the log before a copy of everything is made: what leaves the house is on record, and the copy
 * itself carries the line.
 */
export const takeBackup = action({
  name: "oversight.take-backup",
  summary: { vi: "Sao lưu toàn bộ dữ liệu", en: "Take a backup of everything" },
  input: BackupTaken,
  allow: toOperator,
  load: async () => undefined,
  decide: (_: undefined, taken: BackupTaken): Result<BackupTaken, never> => ok(taken),
  record: async () => undefined,
  show: ({ file }) => ({ file }),
  say: neverRefuses,
});
