import type { AnyDeed } from "../../platform/deeds/index.ts";
import { concludeYear } from "./conclude-year.ts";
import { downloadPackage } from "./download-package.ts";
import { listLog } from "./list-log.ts";
import { noteNewSecret } from "./note-new-secret.ts";
import { packageProgress } from "./package-progress.ts";
import { reopenYear } from "./reopen-year.ts";
import { showConclusion } from "./show-conclusion.ts";
import { takeBackup } from "./take-backup.ts";
import { takePackage } from "./take-package.ts";
import { takePapers } from "./take-papers.ts";
import { verifyLog } from "./verify-log.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

/** Those that the command line does by itself. */
export { noteNewSecret, takeBackup, takePackage, takePapers };

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
