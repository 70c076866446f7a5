import { z } from "zod";
import { leavesOfCondition, writeCitation } from "../../../engines/law/index.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { Id } from "../model.ts";
import { RunView } from "./model.ts";
import { cancelRun, progressOf, type Run, runOf } from "./runs.ts";

const Asked = z.object({ yearId: Id, runId: z.string().max(40) });

/** How far one's screening has come, and its totals and reasons. */
export const readScreening = query({
  name: "eligibility.read-screening",
  summary: { vi: "Xem tiến độ rà soát", en: "Look at a screening's progress" },
  input: Asked,
  allow: toRoles(...everyRole),
  output: RunView,
  read: async ({ actor, now }, { runId }) => {
    const run = runOf(actor, runId);
    return run ? viewOf(run) : gone(runId, now);
  },
});

/** Stops one's screening; what it found so far is kept and says that it is not the whole. */
export const cancelScreening = query({
  name: "eligibility.cancel-screening",
  summary: { vi: "Dừng rà soát", en: "Stop a screening" },
  input: Asked,
  largeInput: true,
  allow: toRoles(...everyRole),
  output: RunView,
  read: async ({ actor, now }, { runId }) => {
    const run = runOf(actor, runId);
    if (run) cancelRun(run);
    return run ? viewOf(run) : gone(runId, now);
  },
});

function viewOf(run: Run): RunView {
  const { pack, overlay, readings } = run.asked;
  const [rule] = readings.rules;
  const leaves = new Map(leavesOfCondition(rule.when).map((leaf) => [leaf.id ?? leaf.cite, leaf]));
  const reasons = [...run.reasons]
    .filter(([, subjects]) => subjects > 0)
    .toSorted((a, b) => b[1] - a[1])
    .map(([id, subjects]) => {
      const leaf = leaves.get(id);
      return { id, subjects, says: leaf?.says ?? id, citation: leaf ? writeCitation(leaf.cite, rule.instrument) : "" };
    });
  return { ...progressOf(run), pack: overlay ? `${pack.name}; ${overlay.name}` : pack.name, reasons };
}

const gone = (runId: string, now: string): RunView => ({
  runId,
  state: "gone",
  ...{ done: 0, of: 0, startedAt: now, seconds: 0, pack: "" },
  counts: { met: 0, nearly: 0, pending: 0, missing: 0, unmet: 0 },
  reasons: [],
});
