import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { orAdministrator, toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readHead } from "../../platform/log/index.ts";

const PackageTaken = z.object({
  yearId: z.int(),
  /** To whom and for what: “Bàn giao cho thư ký năm 2021”. */
  reason: z.string().trim().max(500).default(""),
});
type PackageTaken = z.output<typeof PackageTaken>;

/** Leaves a line in the log before the hand-over package leaves the house; the package itself carries the line. */
export const takePackage = action({
  name: "oversight.take-package",
  summary: { vi: "Lập gói bàn giao của năm", en: "Take the hand-over package of the year" },
  input: PackageTaken,
  allow: evenConcluded(orAdministrator(toRoles("secretary", "standing-body", "chair"))),
  load: async () => undefined,
  decide: (_: undefined, taken): Result<PackageTaken, never> => ok(taken),
  record: async ({ tx }) => (await readHead(tx)).seq + 1,
  show: () => ({}),
  why: ({ reason }) => reason,
  /** The line just written: the download asks for it. */
  answer: (_, entry) => ({ entry }),
  words: { vi: {}, en: {} },
});
