import { z } from "zod";
import { ok, type Result } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type ExcelRefusal, readExcel } from "../../platform/documents/index.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { Id } from "./model.ts";
import { readSheet, type SheetRead } from "./read-sheet.ts";
import { refuse, say } from "./refusals.ts";
import { insertLines } from "./store.ts";
import { awardRecord } from "./records.ts";

/** A file of lines for the ledger: .xlsx as base64. */
export const LedgerFile = z.strictObject({ yearId: Id, file: z.base64().max(4_100_000) });
type LedgerFile = z.infer<typeof LedgerFile>;

interface ImportFacts {
  readonly clusterId: number;
  readonly read: Result<SheetRead, ExcelRefusal>;
}

/** Enters every line of a file into the ledger, or none. */
export const importAwards = action({
  name: "awards.import",
  summary: { vi: "Nhập sổ khen thưởng từ Excel", en: "Import ledger lines from Excel" },
  input: LedgerFile,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  prepare: ({ signal }, { file }: LedgerFile) => readExcel(Buffer.from(file, "base64"), { signal }),
  load: async ({ tx, now, language }, { yearId }, sheets): Promise<ImportFacts> => {
    const facts = await ledgerFacts(tx, { yearId, now });
    const read = sheets.ok ? ok(await readSheet(sheets.value[0], facts, language)) : sheets;
    return { clusterId: facts.year.cluster.clusterId, read };
  },
  decide: decideImport,
  record: async ({ tx, now }, { clusterId, lines }) => insertLines(tx, { clusterId, lines, at: now }),
  show: ({ lines }, recordIds) => ({ lines: lines.length, recordIds }),
  freezes: (_, recordIds) => recordIds.map((recordId) => awardRecord.of(recordId)),
  say,
});

export function decideImport({ clusterId, read }: ImportFacts) {
  if (!read.ok) return read;
  const { lines, mistakes } = read.value;
  return mistakes.length > 0 ? refuse("cells-wrong", { mistakes }) : ok({ clusterId, lines });
}
