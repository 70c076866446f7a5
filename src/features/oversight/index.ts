import type { Phrasebook } from "../../basics/words.ts";
import type { ChainFault, PackageTrouble, RecordFault } from "./model.ts";
import "./retired-deeds.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

export { noteRestore } from "./note-restore.ts";
export { checkPackage, type PackageState } from "./package/check-package.ts";
export type { RecordsChecked } from "./package/check-records.ts";
export { makePackage, packageName } from "./package/make-package.ts";
export { openPackage } from "./package/open-package.ts";
export { takeOverRecords } from "./take-over.ts";
export { Head } from "./log-head.ts";

/** What is wrong with a chain or a package, as short clauses. */
export const chainWords: Phrasebook<ChainFault> = { vi: vi.chainBroken, en: en.chainBroken };
/** A record as it is told in the middle of a sentence. */
export const recordSaid = { vi: vi.recordSaid, en: en.recordSaid };
export const recordWords: Phrasebook<RecordFault> = { vi: vi.recordBroken, en: en.recordBroken };
export const packageWords: Phrasebook<PackageTrouble> = { vi: vi.packageTrouble, en: en.packageTrouble };
