import { english } from "./words.en.ts";
import { vietnamese } from "./words.vi.ts";

/** Every refusal of this feature in both languages. */
export const conferenceRefused = { vi: vietnamese, en: english };
