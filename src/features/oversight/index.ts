import type { Phrasebook } from "../../basics/words.ts";
import type { AnyDeed } from "../../platform/deeds/index.ts";
import { concludeYear } from "./conclude-year.ts";
import { downloadPackage } from "./download-package.ts";
import { listLog } from "./list-log.ts";
import type { ChainFault, PackageTrouble, RecordFault } from "./model.ts";
import { noteNewSecret } from "./note-new-secret.ts";
import { packageProgress } from "./package-progress.ts";
import { reopenYear } from "./reopen-year.ts";
import "./retired-deeds.ts";
import { showConclusion } from "./show-conclusion.ts";
import { takeBackup } from "./take-backup.ts";
import { takePackage } from "./take-package.ts";
import { takePapers } from "./take-papers.ts";
import { verifyLog } from "./verify-log.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

export { noteNewSecret } from "./note-new-secret.ts";
export { noteRestore } from "./note-restore.ts";
export { checkPackage, type PackageState } from "./package/check-package.ts";
export type { RecordsChecked } from "./package/check-records.ts";
export { makePackage, packageName } from "./package/make-package.ts";
export { openPackage } from "./package/open-package.ts";
export { takeBackup } from "./take-backup.ts";
export { takePackage } from "./take-package.ts";
export { takePapers } from "./take-papers.ts";
export { takeOverRecords } from "./take-over.ts";
export { Head } from "./verify-log.ts";

/** What is wrong with a chain or a package, as short clauses. */
export const chainWords: Phrasebook<ChainFault> = { vi: vi.chainBroken, en: en.chainBroken };
/** A record as it is told in the middle of a sentence. */
export const recordSaid = { vi: vi.recordSaid, en: en.recordSaid };
export const recordWords: Phrasebook<RecordFault> = { vi: vi.recordBroken, en: en.recordBroken };
export const packageWords: Phrasebook<PackageTrouble> = { vi: vi.packageTrouble, en: en.packageTrouble };

export const oversightDeeds: readonly AnyDeed[] = [
  listLog,
  verifyLog,
  takePackage,
  downloadPackage,
  packageProgress,
  takePapers,
  takeBackup,
  noteNewSecret,
  showConclusion,
  concludeYear,
  reopenYear,
];
