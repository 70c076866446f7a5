import type { Phrasebook } from "../../basics/words.ts";
import type { OrganisationRefusal } from "./model.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

/** What people read when something about organisations is refused. */
export const words: Phrasebook<OrganisationRefusal> = { vi: vi.organisationRefused, en: en.organisationRefused };

/** Names of kinds, ways and faults, by language. */
export const names = { vi, en } as const;
