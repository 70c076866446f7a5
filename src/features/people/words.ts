import type { Phrasebook } from "../../basics/words.ts";
import type { PeopleRefusal } from "./model.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

/** What people read when something about people is refused. */
export const words: Phrasebook<PeopleRefusal> = { vi: vi.peopleRefused, en: en.peopleRefused };

/** What roles are called, by language. */
export const roleNamesIn = { vi: vi.roleNames, en: en.roleNames } as const;

/** Names of roles and of states of an account, by language. */
export const names = { vi, en } as const;
