import { randomBytes } from "node:crypto";
import type { Instant } from "../../../basics/instant.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { actorLabel } from "../../../platform/access/index.ts";
import { type Queries, withoutValues } from "../../../platform/database/index.ts";
import type { AskedLaw } from "./ask-law.ts";
import type { RunView, Screening, Which } from "./model.ts";
import { type Scope, screenScope } from "./screen-scope.ts";

/** One screening, under way or done. It lives in this process only: it writes nothing, and can be run again. */
export interface Run {
  readonly runId: string;
  readonly whose: string;
  readonly screening: Screening;
  readonly asked: AskedLaw;
  readonly scope: Scope;
  readonly startedAt: Instant;
  readonly of: number;
  state: "running" | "done" | "cancelled" | "failed";
  done: number;
  milliseconds: number;
  readonly counts: Record<Which, number>;
  readonly reasons: Map<string, number>;
  readonly found: Found[];
  /** Lists once put in order: by verdict and search. */
  readonly sorted: Map<string, readonly number[]>;
}

interface Found {
  readonly clusterId: number;
  readonly ids: Float64Array;
  readonly verdicts: Uint8Array;
  readonly nearly: readonly number[];
}

/** Results of a million persons take some 10 MB each; the oldest go first. */
const mostKept = 6;
/** One screening after the other leaves a core to everybody else. */
const mostRunning = 2;
const runs = new Map<string, Run>();

/** Begins a screening; one person's newer screening stops the one before. Undefined while others hold every place. */
export function startRun(
  queries: Queries,
  actor: Actor,
  of: Pick<Run, "screening" | "asked" | "scope" | "startedAt" | "of">,
): Run | undefined {
  const whose = actorLabel(actor);
  const running = [...runs.values()].filter(({ state }) => state === "running");
  for (const own of running.filter((each) => each.whose === whose)) own.state = "cancelled";
  if (running.filter((each) => each.whose !== whose).length >= mostRunning) return undefined;
  const run: Run = {
    ...of,
    runId: randomBytes(9).toString("base64url"),
    whose,
    state: "running",
    done: 0,
    milliseconds: 0,
    counts: { met: 0, nearly: 0, pending: 0, missing: 0, unmet: 0 },
    reasons: new Map(),
    found: [],
    sorted: new Map(),
  };
  runs.set(run.runId, run);
  for (const [oldest] of [...runs].slice(0, Math.max(0, runs.size - mostKept))) runs.delete(oldest);
  void follow(queries, run);
  return run;
}

/** A run of this actor; nobody reads another's. */
export function runOf(actor: Actor, runId: string): Run | undefined {
  const run = runs.get(runId);
  return run?.whose === actorLabel(actor) ? run : undefined;
}

export function cancelRun(run: Run): void {
  if (run.state === "running") run.state = "cancelled";
}

const ranks = ["unmet", "missing", "pending", "met"] as const;

async function follow(queries: Queries, run: Run): Promise<void> {
  const began = performance.now();
  try {
    for await (const part of screenScope(queries, run.asked, run.scope)) {
      if (run.state !== "running") break;
      run.found.push(part);
      run.done += part.ids.length;
      run.milliseconds = performance.now() - began;
      for (const verdict of part.verdicts) run.counts[ranks[verdict]!] += 1;
      run.counts.nearly += part.nearly.length;
      for (const [id, failing] of part.reasons) run.reasons.set(id, (run.reasons.get(id) ?? 0) + failing);
    }
    if (run.state === "running") run.state = "done";
  } catch (error) {
    console.error(`thidua: error at screening: ${withoutValues(error)}`);
    run.state = "failed";
  }
}

/** Who has a verdict, or lacks exactly one thing: numbers of persons or units. */
export function idsOf(run: Run, which: Which): Float64Array {
  const ids = new Float64Array(run.counts[which]);
  let at = 0;
  for (const { ids: all, verdicts, nearly } of run.found) {
    if (which === "nearly") for (const place of nearly) ids[at++] = all[place]!;
    else {
      const rank = ranks.indexOf(which);
      for (let place = 0; place < all.length; place += 1) if (verdicts[place] === rank) ids[at++] = all[place]!;
    }
  }
  return ids;
}

export const clusterOf = (run: Run, id: number): number | undefined =>
  run.found.find(({ ids }) => ids.includes(id))?.clusterId;

/** A run as a screen sees it, without its reasons in words. */
export const progressOf = (run: Run): Omit<RunView, "reasons" | "pack"> => ({
  runId: run.runId,
  state: run.state,
  done: run.done,
  of: Math.max(run.of, run.done),
  startedAt: run.startedAt,
  seconds: Math.round(run.milliseconds / 1000),
  counts: run.counts,
});
