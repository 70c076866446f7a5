import type { Phrasebook } from "../../basics/words.ts";
import type { EligibilityRefusal } from "./model.ts";
import { refusedEn } from "./words.en.ts";
import { refusedVi } from "./words.vi.ts";

/** The sentences of every refusal of this feature. */
export const refused: Phrasebook<EligibilityRefusal> = { vi: refusedVi, en: refusedEn };
