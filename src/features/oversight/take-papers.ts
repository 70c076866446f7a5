import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toOperator } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";

const PapersTaken = z.object({ yearId: z.int(), file: z.string().min(1).max(400) });
type PapersTaken = z.output<typeof PapersTaken>;

/** Leaves a line in the log before every paper of the year is written to a folder; only where that happens. */
export const takePapers = action({
  name: "oversight.take-papers",
  summary: { vi: "Xuất toàn bộ văn bản của năm ra thư mục", en: "Write every paper of the year to a folder" },
  input: PapersTaken,
  allow: toOperator,
  load: async () => undefined,
  decide: (_: undefined, taken: PapersTaken): Result<PapersTaken, never> => ok(taken),
  record: async () => undefined,
  show: ({ file }) => ({ file }),
  year: ({ yearId }) => yearId,
  say: neverRefuses,
});
