import type { AnyDeed } from "../../platform/deeds/index.ts";
import { importAwards } from "./import-awards.ts";
import { importTemplate } from "./import-template.ts";
import { listAwards } from "./list-awards.ts";
import { previewImport } from "./preview-import.ts";
import { recordNamed } from "./record-named.ts";
import { recordTotal } from "./record-total.ts";
import { revokeAward } from "./revoke-award.ts";
import { showLedger } from "./show-ledger.ts";
import { tellBasis } from "./tell-basis.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const awardsDeeds: readonly AnyDeed[] = [
  ...[showLedger, listAwards, recordNamed, recordTotal, tellBasis, revokeAward],
  ...[importTemplate, previewImport, importAwards],
];
