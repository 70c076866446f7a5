import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { orAdministrator, toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";

const PapersTaken = z.object({ yearId: z.int(), file: z.string().min(1).max(400) });
type PapersTaken = z.output<typeof PapersTaken>;

/** Leaves a line in the log before every paper of the year is written to a folder. */
export const takePapers = action({
  name: "oversight.take-papers",
  summary: { vi: "Xuất toàn bộ văn bản của năm ra thư mục", en: "Write every paper of the year to a folder" },
  input: PapersTaken,
  allow: evenConcluded(orAdministrator(toRoles("secretary", "standing-body"))),
  load: async () => undefined,
  decide: (_: undefined, taken): Result<PapersTaken, never> => ok(taken),
  record: async () => undefined,
  show: ({ file }) => ({ file }),
  words: { vi: {}, en: {} },
});
