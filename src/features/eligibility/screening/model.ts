import { z } from "zod";
import { Id, LegalDay } from "../model.ts";

/** Nouns of screening. Safe in the browser. */

export const ScreenedKind = z.enum(["collective", "individual"]);
export type ScreenedKind = z.infer<typeof ScreenedKind>;

/** One rule over everybody: of this cluster, or of every cluster of its owner in which the reader holds a role. */
export const Screening = z.strictObject({
  yearId: Id,
  awardCode: z.string().min(1).max(80),
  subject: ScreenedKind,
  submitted: LegalDay,
  overlay: z.string().min(1).max(120).nullable(),
  scope: z.enum(["cluster", "owner"]),
});
export type Screening = z.infer<typeof Screening>;

/** What the lists show: the four verdicts, and those who lack exactly one thing. */
export const Which = z.enum(["met", "nearly", "pending", "missing", "unmet"]);
export type Which = z.infer<typeof Which>;

export interface ClusterInScope {
  readonly clusterId: number;
  readonly code: string;
  readonly name: string;
  /** Its year of the same number; null where the cluster has none, and then no unit of it can be screened. */
  readonly yearId: number | null;
}

/** How far a screening has come, and what it found once it is done. */
export const RunView = z.object({
  runId: z.string(),
  /** "gone": the server was restarted or newer screenings took its place. */
  state: z.enum(["running", "done", "cancelled", "failed", "gone"]),
  done: z.int(),
  of: z.int(),
  startedAt: z.string(),
  seconds: z.int(),
  pack: z.string(),
  counts: z.object({ met: z.int(), nearly: z.int(), pending: z.int(), missing: z.int(), unmet: z.int() }),
  /** How many of those not eligible fail each condition, the most first. */
  reasons: z.array(z.object({ id: z.string(), says: z.string(), citation: z.string(), subjects: z.int() })),
});
export type RunView = z.infer<typeof RunView>;
