import type { Phrasebook } from "../../basics/words.ts";
import type { BallotRefusal } from "./refusals.ts";
import { ballotWordsEn } from "./words.en.ts";
import { ballotWordsVi } from "./words.vi.ts";

/** Every refusal of the engine in both languages. */
export const ballotWords: Phrasebook<BallotRefusal> = { vi: ballotWordsVi, en: ballotWordsEn };
