import { z } from "zod";
import { KeptVerdict } from "../eligibility/index.ts";
import { NominationState } from "./model.ts";

/** What the screens of nominations are shown. */

const StationView = z.object({
  name: z.string(),
  look: z.enum(["done", "now", "unknown", "failed", "todo"]),
  note: z.string(),
});

/** The verdict kept with the last step that put the unit forward. */
const WeighedView = z.object({ stepName: z.string(), onDay: z.string(), verdict: KeptVerdict, despite: z.string() });

export const NominationView = z.object({
  nominationId: z.int(),
  awardCode: z.string(),
  title: z.string(),
  unitId: z.int(),
  unit: z.string(),
  state: NominationState,
  stateName: z.string(),
  /** The state as a sentence that never calls a proposal an award. */
  inWords: z.string(),
  path: z.array(StationView),
  steps: z.array(
    z.object({
      number: z.int(),
      stateName: z.string(),
      onDay: z.string(),
      paper: z.string(),
      reason: z.string(),
      by: z.string(),
    }),
  ),
  possible: z.array(NominationState),
  /** Null on proposals made before verdicts were kept. */
  weighed: WeighedView.nullable(),
  /** For the same day by the records as they are now; null where it says the same as what was kept. */
  verdictNow: KeptVerdict.nullable(),
  merits: z.string(),
  voteId: z.int().nullable(),
  voteVoid: z.boolean(),
  /** Other titles that the same unit is proposed for in this year: allowed or not, the law says. */
  otherTitles: z.array(z.string()),
  revision: z.int(),
});
export type NominationView = z.infer<typeof NominationView>;

export const NominationsView = z.object({
  year: z.int(),
  illustrative: z.boolean(),
  today: z.string(),
  units: z.array(z.object({ unitId: z.int(), name: z.string() })),
  titles: z.array(z.object({ code: z.string(), name: z.string() })),
  nominations: z.array(NominationView),
  /** Concluded votes from which no proposal has been made yet. */
  waiting: z.array(
    z.object({
      voteId: z.int(),
      name: z.string(),
      awardCode: z.string(),
      /** Day of submission supposed until the secretary names another. */
      submitted: z.string(),
      units: z.array(
        z.object({
          unitId: z.int(),
          name: z.string(),
          /** Why it was put on the list although its verdict was not “đạt”. */
          despite: z.string(),
        }),
      ),
    }),
  ),
  orders: z.array(
    z.object({
      voteId: z.int(),
      title: z.string(),
      places: z.array(z.object({ position: z.int(), unit: z.string(), reached: z.boolean() })),
    }),
  ),
});
export type NominationsView = z.infer<typeof NominationsView>;
