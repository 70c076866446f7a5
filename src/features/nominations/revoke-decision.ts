import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { assert } from "../../basics/assert.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { awardRecord, revokeInLedger } from "../awards/index.ts";
import { actorName } from "./actor-name.ts";
import { checkStep } from "./next-step.ts";
import { type NominationFacts, nominationFacts, nominationRivals } from "./nomination-facts.ts";
import { StepFields } from "./record-step.ts";
import { writeStep } from "./store.ts";
import { say } from "./refusals.ts";
import { nominationRecord } from "./records.ts";

const Revoking = z.strictObject({
  ...StepFields,
  paper: StepFields.paper.min(
    1,
    bilingual({ vi: "Nhập số quyết định huỷ.", en: "Write the number of the decision that revokes." }),
  ),
  reason: StepFields.reason.min(1, bilingual({ vi: "Nhập lý do.", en: "Write the reason." })),
});
type Revoking = z.infer<typeof Revoking>;

/** The award is taken back by a decision; its line in the ledger stays, revoked with the reason. */
export const revokeDecision = action({
  name: "nominations.revoke-decision",
  summary: { vi: "Ghi quyết định huỷ khen thưởng", en: "Record that an award was revoked" },
  input: Revoking,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: nominationFacts,
  decide: decideRevoking,
  record: async ({ tx, now, actor }, { nominationId, awardRecordId, onDay, paper, reason }) => {
    await revokeInLedger(tx, { recordId: awardRecordId, at: now, because: `${reason} (${paper})` });
    await writeStep(tx, { nominationId, state: "revoked", onDay, paper, reason, by: actorName(actor), at: now });
  },
  show: ({ nominationId, awardRecordId, onDay, paper }) => ({ nominationId, awardRecordId, onDay, paper }),
  why: ({ reason }) => reason,
  freezes: ({ nominationId, awardRecordId }) => [nominationRecord.of(nominationId), awardRecord.of(awardRecordId)],
  rivals: nominationRivals,
  say,
});

function decideRevoking(facts: NominationFacts, input: Revoking) {
  const checked = checkStep(facts, { ...input, to: "revoked" });
  if (!checked.ok) return checked;
  const { awardRecordId } = checked.value;
  assert(awardRecordId !== null, "an awarded nomination has its line in the ledger");
  return ok({ ...input, awardRecordId });
}
