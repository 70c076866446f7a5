import type { Day } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import type { Nomination, NominationState } from "./model.ts";
import { changedMeanwhile } from "./nomination-facts.ts";
import { following, needsPaper, needsReason, recordedAnew } from "./terms.ts";
import { refuse } from "./refusals.ts";

/** A step as somebody asks for it. */
export interface Asked {
  readonly to: NominationState;
  readonly onDay: Day;
  readonly paper: string;
  readonly reason: string;
  /** The nomination's revision that the screen showed. */
  readonly revision: number;
}

/**
 * Whether a nomination may take this step now: the order of states, the paper or reason a step rests on, and days
 * that go forward. A proposal whose vote was voided goes nowhere but back.
 */
export function checkStep(
  facts: { readonly nomination: Nomination | undefined; readonly voteVoid: boolean; readonly today: Day },
  { to, onDay, paper, reason, revision }: Asked,
) {
  const { nomination, voteVoid, today } = facts;
  if (!nomination) return refuse("not-found");
  const { state } = nomination;
  if (nomination.revision !== revision) return changedMeanwhile(nomination);
  if (!following[state].includes(to)) return refuse("step-not-possible", { from: state, to });
  if (voteVoid && to !== "withdrawn" && to !== "revoked") return refuse("vote-void");
  if (needsPaper.includes(to) && paper === "") return refuse("paper-missing", { to });
  if (needsReason.includes(to) && reason === "") return refuse("reason-missing", { to });
  if (onDay > today) return refuse("day-ahead", { day: onDay });
  const last = lastBefore(nomination)?.onDay;
  if (last !== undefined && onDay < last) return refuse("day-before-last-step", { day: onDay, last });
  return ok(nomination);
}

/** A result recorded anew may be older than the day on which the mistake was found: it follows what led to the first. */
function lastBefore({ state, steps }: Nomination): Nomination["steps"][number] | undefined {
  const isResult = (step: NominationState): boolean => step === "awarded" || recordedAnew.includes(step);
  return recordedAnew.includes(state) ? steps.findLast((step) => !isResult(step.state)) : steps.at(-1);
}
