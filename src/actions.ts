import { awardsDeeds } from "./features/awards/index.ts";
import { conferenceDeeds } from "./features/conference/index.ts";
import { eligibilityDeeds } from "./features/eligibility/index.ts";
import { electionsDeeds } from "./features/elections/index.ts";
import { movementDeeds } from "./features/movement/index.ts";
import { nominationsDeeds } from "./features/nominations/index.ts";
import { organisationsDeeds } from "./features/organisations/index.ts";
import { oversightDeeds } from "./features/oversight/index.ts";
import { papersDeeds } from "./features/papers/index.ts";
import { peopleDeeds } from "./features/people/index.ts";
import { reportsDeeds } from "./features/reports/index.ts";
import { scoringDeeds } from "./features/scoring/index.ts";
import { todayDeeds } from "./features/today/index.ts";
import { sampleDeeds } from "./features/sample/index.ts";
import { yearDeeds } from "./features/year/register.ts";
import type { AnyDeed } from "./platform/deeds/index.ts";

/** Every deed of the product: one line per feature, in the order of the year. */
export const deeds: readonly AnyDeed[] = [
  ...peopleDeeds,
  ...organisationsDeeds,
  ...yearDeeds,
  ...movementDeeds,
  ...scoringDeeds,
  ...reportsDeeds,
  ...awardsDeeds,
  ...eligibilityDeeds,
  ...electionsDeeds,
  ...conferenceDeeds,
  ...nominationsDeeds,
  ...papersDeeds,
  ...sampleDeeds,
  ...todayDeeds,
  ...oversightDeeds,
];
