import { saying } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { ScoresUnlocked } from "./model.ts";
import type { UnlockRefusal } from "./refusals.ts";
import { setLocked } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";
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
  say: saying({ vi: vi.unlockRefused, en: en.unlockRefused }),
});

export function decideUnlock(
  facts: ScoringFacts | undefined,
  input: ScoresUnlocked,
): Result<ScoresUnlocked, UnlockRefusal> {
  if (!facts?.table) return refuse({ code: "no-table" });
  return facts.lockedOn ? ok(input) : refuse({ code: "not-locked" });
}
