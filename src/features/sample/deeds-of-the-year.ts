import type { AnyDeed } from "../../platform/deeds/index.ts";
import { awardsDeeds } from "../awards/register.ts";
import { conferenceDeeds } from "../conference/register.ts";
import { electionsDeeds } from "../elections/register.ts";
import { movementDeeds } from "../movement/register.ts";
import { nominationsDeeds } from "../nominations/register.ts";
import { organisationsDeeds } from "../organisations/register.ts";
import { papersDeeds } from "../papers/register.ts";
import { peopleDeeds } from "../people/register.ts";
import { reportsDeeds } from "../reports/register.ts";
import { scoringDeeds } from "../scoring/register.ts";
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
