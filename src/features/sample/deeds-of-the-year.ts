import type { AnyDeed } from "../../platform/deeds/index.ts";
import { awardsDeeds } from "../awards/index.ts";
import { conferenceDeeds } from "../conference/index.ts";
import { electionsDeeds } from "../elections/index.ts";
import { movementDeeds } from "../movement/index.ts";
import { nominationsDeeds } from "../nominations/index.ts";
import { organisationsDeeds } from "../organisations/index.ts";
import { papersDeeds } from "../papers/index.ts";
import { peopleDeeds } from "../people/index.ts";
import { reportsDeeds } from "../reports/index.ts";
import { scoringDeeds } from "../scoring/index.ts";
import { yearDeeds } from "../year/register.ts";

/** What a story may be told with, by name as at the API: one line per feature, in the order of the year. */
export const deedsOfTheYear: readonly AnyDeed[] = [
  ...peopleDeeds,
  ...organisationsDeeds,
  ...yearDeeds,
  ...movementDeeds,
  ...scoringDeeds,
  ...reportsDeeds,
  ...awardsDeeds,
  ...electionsDeeds,
  ...conferenceDeeds,
  ...nominationsDeeds,
  ...papersDeeds,
];
