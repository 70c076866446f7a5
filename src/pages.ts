import { awardsPages } from "./features/awards/pages/index.ts";
import { conferencePages } from "./features/conference/pages/index.ts";
import { eligibilityPages } from "./features/eligibility/pages/index.ts";
import { electionsPages } from "./features/elections/pages/index.ts";
import { movementPages } from "./features/movement/pages/index.ts";
import { nominationsPages } from "./features/nominations/pages/index.ts";
import { organisationsPages } from "./features/organisations/pages/index.ts";
import { oversightPages } from "./features/oversight/pages/index.ts";
import { papersPages } from "./features/papers/pages/index.ts";
import { peoplePages } from "./features/people/pages/index.ts";
import { reportsPages } from "./features/reports/pages/index.ts";
import { scoringPages } from "./features/scoring/pages/index.ts";
import { todayPages } from "./features/today/pages/index.ts";
import { yearPages } from "./features/year/pages/index.ts";
import type { PageAddress } from "./ui/index.ts";

/** Every screen of the product: one line per feature, in the order of the year. */
export const pages: readonly PageAddress[] = [
  ...peoplePages,
  ...organisationsPages,
  ...yearPages,
  ...movementPages,
  ...scoringPages,
  ...reportsPages,
  ...awardsPages,
  ...eligibilityPages,
  ...electionsPages,
  ...conferencePages,
  ...nominationsPages,
  ...papersPages,
  ...todayPages,
  ...oversightPages,
];
