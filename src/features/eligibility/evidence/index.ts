import type { AnyDeed } from "../../../platform/deeds/index.ts";
import { lookAtPaperFile } from "./look-at-paper-file.ts";
import { paperTemplate } from "./paper-template.ts";
import { recordPaper } from "./record-paper.ts";
import { showConditions } from "./show-conditions.ts";
import { withdrawPaper } from "./withdraw-paper.ts";

export { askedOfUnits } from "./asked-of-units.ts";

/** Papers that confirm conditions for many units at once. */
export const evidenceDeeds: readonly AnyDeed[] = [
  ...[showConditions, recordPaper, withdrawPaper],
  ...[paperTemplate, lookAtPaperFile],
];
