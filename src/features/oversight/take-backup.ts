import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toAdministrator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readHead } from "../../platform/log/index.ts";

const BackupTaken = z.object({
  /** Where it is written, as the person at the machine named it; "" when it is downloaded. */
  file: z.string().max(400).default(""),
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
  allow: toAdministrator,
  load: async () => undefined,
  decide: (_: undefined, taken): Result<BackupTaken, never> => ok(taken),
  record: async ({ tx }) => (await readHead(tx)).seq + 1,
  show: ({ file }) => (file === "" ? {} : { file }),
  /** The line just written: the download asks for it. */
  answer: (_, entry) => ({ entry }),
  words: { vi: {}, en: {} },
});
