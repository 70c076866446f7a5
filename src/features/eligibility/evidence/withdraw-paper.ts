import { saying } from "../../../basics/words.ts";
import { ok, type Result, refuse } from "../../../basics/result.ts";
import { assert } from "../../../basics/assert.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { type EligibilityRefusal, type EvidencePaper, WithdrawingPaper } from "../model.ts";
import { refused } from "../words.ts";
import { markWithdrawn, papersOf } from "./store.ts";
import { evidenceRecord } from "../records.ts";

/** A paper recorded by mistake, or taken back by who issued it: what it replaced counts again; the paper stays to be read. */
export const withdrawPaper = action({
  name: "eligibility.withdraw-paper",
  summary: { vi: "Rút văn bản xác nhận", en: "Take back a paper that confirms conditions" },
  input: WithdrawingPaper,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: ({ tx }, { yearId }) => papersOf(tx, yearId),
  decide: decideWithdrawing,
  record: async ({ tx, now, actor }, { paper, reason }) => {
    assert(actor.kind !== "anyone", "a paper is taken back by somebody");
    await markWithdrawn(tx, paper.paperId, { withdrawnAt: now, withdrawnBy: actor.name, withdrawnBecause: reason });
  },
  show: ({ paper: { paperId, number, issuer, onDay, cells } }) => ({
    ...{ paperId, number, issuer, onDay, cells: cells.length },
  }),
  freezes: ({ paper: { paperId } }) => [evidenceRecord.of(paperId)],
  why: ({ reason }) => reason,
  say: saying(refused),
});

export function decideWithdrawing(
  papers: readonly EvidencePaper[],
  { paperId, reason }: WithdrawingPaper,
): Result<
  { readonly paper: EvidencePaper; readonly reason: string },
  Extract<EligibilityRefusal, { code: "paper-unknown" | "paper-withdrawn-already" }>
> {
  const paper = papers.find((each) => each.paperId === paperId);
  if (!paper) return refuse({ code: "paper-unknown" });
  if (paper.withdrawnBecause !== "")
    return refuse({ code: "paper-withdrawn-already", because: paper.withdrawnBecause });
  return ok({ paper, reason });
}
