import { z } from "zod";
import { AwardRecord, Family } from "./model.ts";

/** What the screens of the ledger are shown. */

export const LedgerRow = AwardRecord.extend({
  unit: z.string(),
  levelName: z.string(),
  basisName: z.string(),
  total: z.int(),
  /** What a broader total already holds: shown, not added. */
  heldBy: z.string(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export const LedgerView = z.object({
  year: z.int(),
  illustrative: z.boolean(),
  units: z.array(z.object({ unitId: z.int(), name: z.string() })),
  years: z.array(z.int()),
  awards: z.array(z.object({ code: z.string(), name: z.string(), family: Family })),
  /** Lines of the whole ledger, revoked ones left out. */
  lines: z.int(),
  sentence: z.array(z.object({ text: z.string(), recordIds: z.array(z.int()).optional() })),
  /** Of what is shown, nothing twice. */
  sums: z.object({
    lines: z.int(),
    collectives: z.int(),
    individuals: z.int(),
    untold: z.int(),
    total: z.int(),
    illustrative: z.int(),
    notAdded: z.int(),
  }),
});
export type LedgerView = z.infer<typeof LedgerView>;
