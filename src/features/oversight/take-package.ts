import { neverRefuses } from "../../basics/refusals.ts";
import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { orAdministrator, toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readHead } from "../../platform/log/index.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { assert } from "../../basics/assert.ts";

const PackageTaken = z.object({
  yearId: z.int(),
  /** To whom and for what: “Bàn giao cho thư ký năm 2021”. */
  reason: z.string().trim().max(500).default(""),
});
type PackageTaken = z.output<typeof PackageTaken>;

interface Packaged {
  readonly year: number;
  readonly clusterCode: string;
}

/** Leaves a line in the log before the hand-over package leaves the house; the package itself carries the line. */
export const takePackage = action({
  name: "oversight.take-package",
  summary: { vi: "Lập gói bàn giao của năm", en: "Take the hand-over package of the year" },
  input: PackageTaken,
  allow: evenConcluded(orAdministrator(toRoles("secretary", "standing-body", "chair"))),
  load: async ({ tx }, { yearId }): Promise<YearFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return year;
  },
  decide: ({ year, cluster }: YearFacts, taken: PackageTaken): Result<PackageTaken & Packaged, never> =>
    ok({ ...taken, year, clusterCode: cluster.code }),
  record: async ({ tx }) => (await readHead(tx)).seq + 1,
  /** Which year it is of: whoever gives another year's package for it contradicts this line. */
  show: ({ year, clusterCode }) => ({ year, clusterCode }),
  why: ({ reason }) => reason,
  /** The line just written: the download asks for it. */
  answer: (_, entry) => ({ entry }),
  say: neverRefuses,
});
