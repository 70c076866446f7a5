import { ok } from "../../../basics/result.ts";
import { assert } from "../../../basics/assert.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { type EvidencePaper, WithdrawingPaper } from "../model.ts";
import { refuse, say } from "../refusals.ts";
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
  say,
});

export function decideWithdrawing(papers: readonly EvidencePaper[], { paperId, reason }: WithdrawingPaper) {
  const paper = papers.find((each) => each.paperId === paperId);
  if (!paper) return refuse("paper-unknown");
  if (paper.withdrawnBecause !== "") return refuse("paper-withdrawn-already", { because: paper.withdrawnBecause });
  return ok({ paper, reason });
}
