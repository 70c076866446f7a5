import { awardsDeeds } from "./features/awards/register.ts";
import { conferenceDeeds } from "./features/conference/register.ts";
import { eligibilityDeeds } from "./features/eligibility/register.ts";
import { electionsDeeds } from "./features/elections/register.ts";
import { movementDeeds } from "./features/movement/register.ts";
import { nominationsDeeds } from "./features/nominations/register.ts";
import { organisationsDeeds } from "./features/organisations/register.ts";
import { oversightDeeds } from "./features/oversight/register.ts";
import { papersDeeds } from "./features/papers/register.ts";
import { peopleDeeds } from "./features/people/register.ts";
import { reportsDeeds } from "./features/reports/register.ts";
import { scoringDeeds } from "./features/scoring/register.ts";
import { todayDeeds } from "./features/today/register.ts";
import { sampleDeeds } from "./features/sample/register.ts";
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
