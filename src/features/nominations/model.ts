import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import type { Day } from "../../basics/instant.ts";
import type { KeptVerdict } from "../eligibility/index.ts";

/** Nouns of nominations. Safe in the browser. */

/** Reads arrive in an address, as text. */
export const Id = z.coerce.number<number>().int().min(1);

/**
 * How far a nomination has come. Only "awarded" is an award; everything before it is a proposal. "scored" is kept from
 * the first records: the unit stands on the list, whether its scores are locked or not.
 *
 * @source clusters.md §2.2, Nomination
 */
export const NominationState = z.enum([
  "scored",
  "eligible",
  "ineligible",
  "unknown",
  "honoured",
  "submitted",
  "returned",
  "appraised",
  "approved",
  "cut",
  "awarded",
  "not-awarded",
  "revoked",
  "withdrawn",
]);
export type NominationState = z.infer<typeof NominationState>;

/** Steps that a person records by a paper or a reason; honoured comes from a vote, awarded and revoked have their own deeds. */
export const RecordedStep = NominationState.exclude(["scored", "honoured", "awarded", "revoked"]);
export type RecordedStep = z.infer<typeof RecordedStep>;

/** The day a dossier is submitted, or is meant to be: the law of that day judges it. */
export const Submitted = z.iso
  .date(
    bilingual({
      vi: "Nhập ngày theo lịch, ví dụ 25/12/2020.",
      en: "Write a day of the calendar, for example 2020-12-25.",
    }),
  )
  .refine(...ofOurTime);
export const Despite = z.string().trim().max(2000);

/** One step with its day, paper, reason and author. */
export interface Step {
  readonly number: number;
  readonly state: NominationState;
  readonly onDay: Day;
  readonly paper: string;
  readonly reason: string;
  readonly by: string;
  /** What the law said then; null on steps that do not put the unit forward. */
  readonly verdict: KeptVerdict | null;
  /** Why the unit was put forward although the verdict was not “đạt”. */
  readonly despite: string;
}

/** A unit put forward for a title in a year. */
export interface Nomination {
  readonly nominationId: number;
  readonly yearId: number;
  readonly awardCode: string;
  readonly unitId: number;
  readonly state: NominationState;
  readonly voteId: number | null;
  readonly merits: string;
  readonly awardRecordId: number | null;
  readonly revision: number;
  readonly steps: readonly Step[];
  /** The last step where the ledger took it by itself: written down once the nomination goes on. */
  readonly unwritten?: Step;
}

/** How far a nomination has come and by which step, for a screen that was a revision behind. */
export interface NominationNow extends Pick<Nomination, "state" | "merits" | "revision"> {
  readonly lastStep: Pick<Step, "onDay" | "paper" | "reason"> | null;
}

/** A place in the order of a vote, kept for the case that somebody before is disqualified later. */
export interface OrderPlace {
  readonly awardCode: string;
  readonly voteId: number;
  readonly position: number;
  readonly unitId: number;
  readonly reached: boolean;
}
