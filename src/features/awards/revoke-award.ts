import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { assert } from "../../basics/assert.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { type AwardRecord, Id } from "./model.ts";
import { findLine, markRevoked } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { awardRecord } from "./records.ts";

const Revoking = z.strictObject({
  yearId: Id,
  recordId: Id,
  reason: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập lý do.", en: "Write the reason." }))
    .max(2000),
});
type Revoking = z.infer<typeof Revoking>;

/** A line entered wrongly, or an award taken back, stops counting; the line and the reason stay to be read. */
export const revokeAward = action({
  name: "awards.revoke-award",
  summary: { vi: "Huỷ bản ghi khen thưởng", en: "Revoke a line of the ledger" },
  input: Revoking,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx }, { yearId, recordId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return findLine(tx, { clusterId: year.cluster.clusterId, recordId });
  },
  decide: decideRevoking,
  record: ({ tx, now }, { recordId, because }) => markRevoked(tx, { recordId, at: now, because }),
  show: ({ recordId }) => ({ recordId }),
  freezes: ({ recordId }) => [awardRecord.of(recordId)],
  why: ({ reason }) => reason,
  say,
});

export function decideRevoking(line: AwardRecord | undefined, { recordId, reason }: Revoking) {
  if (!line) return refuse("not-found");
  if (line.revokedAt !== null) return refuse("revoked-already", { because: line.revokedBecause });
  return ok({ recordId, because: reason });
}
