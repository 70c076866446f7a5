import type { AnyDeed } from "../../platform/deeds/index.ts";
import { amendRulebook } from "./operations/amend-rulebook.ts";
import { createYear } from "./operations/create-year.ts";
import { editRulebook } from "./operations/edit-rulebook.ts";
import { editYear } from "./operations/edit-year.ts";
import { findYear } from "./operations/find-year.ts";
import { listYears } from "./operations/list-years.ts";
import { readRulebook } from "./operations/read-rulebook.ts";

/** What can be done with a year and its rulebook. Their names begin with "movement.": names in the log are data and stay. */
export const yearDeeds: readonly AnyDeed[] = [
  findYear,
  listYears,
  createYear,
  editYear,
  readRulebook,
  editRulebook,
  amendRulebook,
];
