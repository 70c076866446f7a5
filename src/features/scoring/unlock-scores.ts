import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { ScoresUnlocked } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { setLocked } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import { scoresRecord } from "./records.ts";

/** Opens a locked table again; the reason stays in the log. */
export const unlockScores = action({
  name: "scoring.unlock-scores",
  summary: { vi: "Mở khoá bảng điểm", en: "Unlock the score table" },
  input: ScoresUnlocked,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => loadScoring(tx, yearId),
  decide: decideUnlock,
  record: ({ tx }, { yearId }) => setLocked(tx, yearId, null),
  show: ({ yearId }) => ({ yearId }),
  freezes: ({ yearId }) => [scoresRecord.of(yearId)],
  why: ({ reason }) => reason,
  say,
});

export function decideUnlock(facts: ScoringFacts | undefined, input: ScoresUnlocked) {
  if (!facts?.table) return refuse("no-table");
  return facts.lockedOn ? ok(input) : refuse("not-locked");
}
