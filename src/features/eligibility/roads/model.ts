import { z } from "zod";
import { Id, LegalDay } from "../model.ts";

// The point of the law that a dossier claims. Safe in the browser.

export const ClaimingRoad = z.strictObject({
  yearId: Id,
  unitId: Id,
  awardCode: z.string().min(1).max(80),
  /** The law of this day has the point. */
  submitted: LegalDay,
  /** Null: nothing is claimed any more. */
  road: z.string().min(1).max(100).nullable(),
  /** How often the claim had been written when it was looked at: 0 where never. */
  revision: z.int().min(0),
});
export type ClaimingRoad = z.output<typeof ClaimingRoad>;

/** The latest word on what a unit claims for a title of the standard of one instrument. */
export interface RoadClaim {
  readonly unitId: number;
  readonly awardCode: string;
  readonly instrument: string;
  readonly road: string | null;
  readonly revision: number;
  readonly recordedBy: string;
}
