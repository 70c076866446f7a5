import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { enterNamed } from "./enter.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { Id, NamedAward } from "./model.ts";
import { insertLines } from "./store.ts";
import { say } from "./refusals.ts";
import { awardRecord } from "./records.ts";

const Entry = z.strictObject({ yearId: Id, award: NamedAward });

/** The secretary, or the standing body, enters one award to one recipient, by its decision. */
export const recordNamed = action({
  name: "awards.record-named",
  summary: { vi: "Ghi một khen thưởng", en: "Enter a named award" },
  input: Entry,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: ({ tx, now }, { yearId }) => ledgerFacts(tx, { yearId, now }),
  decide: (facts: Awaited<ReturnType<typeof ledgerFacts>>, { award }: z.infer<typeof Entry>) => {
    const entered = enterNamed(facts, award);
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
