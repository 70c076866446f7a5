import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { enterTotal } from "./enter.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { AwardTotal, Id } from "./model.ts";
import { insertLines } from "./store.ts";
import { say } from "./refusals.ts";
import { awardRecord } from "./records.ts";

const Entry = z.strictObject({ yearId: Id, total: AwardTotal });

/** The secretary, or the standing body, enters a count of awards without names, as the source tells it. */
export const recordTotal = action({
  name: "awards.record-total",
  summary: { vi: "Ghi tổng số khen thưởng", en: "Enter a total of awards" },
  input: Entry,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: ({ tx, now }, { yearId }) => ledgerFacts(tx, { yearId, now }),
  decide: (facts: Awaited<ReturnType<typeof ledgerFacts>>, { total }: z.infer<typeof Entry>) => {
    const entered = enterTotal(facts, total);
    return entered.ok ? ok({ clusterId: facts.year.cluster.clusterId, line: entered.value }) : entered;
  },
  record: async ({ tx, now }, { clusterId, line }) => {
    const [recordId] = await insertLines(tx, { clusterId, lines: [line], at: now });
    return { recordId: recordId! };
  },
  show: ({ line }, { recordId }) => ({ recordId, ...line }),
  answer: (_, { recordId }) => ({ recordId }),
  freezes: (_, { recordId }) => [awardRecord.of(recordId)],
  say,
});
