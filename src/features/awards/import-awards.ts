import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import type { Phrasebook } from "../../basics/words.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type ExcelRefusal, excelWords, readExcel } from "../../platform/documents/index.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { Id, type NewRecord } from "./model.ts";
import { readSheet, type SheetRead } from "./read-sheet.ts";
import { insertLines } from "./store.ts";
import { awardRecord } from "./records.ts";

/** A file of lines for the ledger: .xlsx as base64. */
export const LedgerFile = z.strictObject({ yearId: Id, file: z.base64().max(4_100_000) });
type LedgerFile = z.infer<typeof LedgerFile>;

export type ImportRefusal =
  | ExcelRefusal
  | { code: "cells-wrong"; mistakes: readonly { address: string; sentence: string }[] };

const firstSentence = (mistakes: readonly { sentence: string }[]): string => mistakes[0]?.sentence ?? "";

const refused: Phrasebook<ImportRefusal> = {
  vi: {
    ...excelWords.vi,
    "cells-wrong": ({ mistakes }) =>
      `Tệp có ${mistakes.length} ô cần sửa nên chưa nhập dòng nào. Ô đầu tiên – ${firstSentence(mistakes)}`,
  },
  en: {
    ...excelWords.en,
    "cells-wrong": ({ mistakes }) =>
      `The file has ${mistakes.length} cells to correct, so no row was imported. The first – ${firstSentence(mistakes)}`,
  },
};

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
  say: saying(refused),
});

export function decideImport({
  clusterId,
  read,
}: ImportFacts): Result<{ readonly clusterId: number; readonly lines: readonly NewRecord[] }, ImportRefusal> {
  if (!read.ok) return read;
  const { lines, mistakes } = read.value;
  return mistakes.length > 0 ? refuse({ code: "cells-wrong", mistakes }) : ok({ clusterId, lines });
}
