import { ok } from "../../basics/result.ts";
import type { KeptVerdict } from "../eligibility/index.ts";
import type { Nomination, Step } from "./model.ts";
import { refuse } from "./refusals.ts";

/** The verdict of the moment beside a step that puts a unit forward, and why it is put forward in spite of it. */
export interface Weighed {
  readonly verdict: KeptVerdict;
  /** "" only where the verdict is “đạt”. */
  readonly despite: string;
}

/** A unit about to be put forward. */
export interface Proposed {
  readonly unitId: number;
  readonly unit: string;
  readonly verdict: KeptVerdict;
  readonly reason: string;
}

/**
 * The law never stops a proposal; whoever makes one that is not “đạt” says why. All units that lack a reason are
 * named at once, so that nobody types them one refusal at a time.
 *
 * @returns what is kept for each unit, by its id
 */
export function weigh(proposed: readonly Proposed[], title: string) {
  const silent = proposed.filter(({ verdict, reason }) => verdict.verdict !== "met" && reason === "");
  if (silent.length > 0) {
    const units = silent.map(({ unit, verdict }) => ({ unit, verdict: verdict.verdict, because: because(verdict) }));
    return refuse("verdict-needs-reason", { title, units });
  }
  return ok(new Map(proposed.map(({ unitId, verdict, reason }) => [unitId, { verdict, despite: reason }])));
}

/** The last step that put the unit forward, with its verdict; undefined on proposals made before verdicts were kept. */
export function weighedIn({ steps }: Pick<Nomination, "steps">): (Step & Weighed) | undefined {
  const step = steps.findLast(({ verdict }) => verdict !== null);
  return step?.verdict ? { ...step, verdict: step.verdict } : undefined;
}

/** The first thing in the way with its citation; where no law is usable, why there is none. */
function because({ verdict, sentence, reasons }: KeptVerdict): string {
  const [first] = reasons;
  if (verdict === "no-verdict" || !first) return sentence;
  const more = reasons.length > 1 ? ` và ${reasons.length - 1} điều kiện khác` : "";
  return `${first.says}${first.citation === "" ? "" : ` – ${first.citation}`}${more}`;
}
