import { action } from "../../platform/deeds/index.ts";
import { criteriaBefore, decideCopy } from "./criteria-before.ts";
import { CriteriaCopy } from "./model.ts";
import { say } from "./refusals.ts";
import { writeCriteria } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";

/** Takes over the criteria of the cluster's latest year that has some, without points. */
export const copyCriteria = action({
  name: "scoring.copy-criteria",
  summary: { vi: "Chép bảng tiêu chí năm trước", en: "Copy last year's criteria" },
  input: CriteriaCopy,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => criteriaBefore(tx, yearId),
  decide: decideCopy,
  record: ({ tx }, { yearId, rows }) => writeCriteria(tx, yearId, rows),
  show: ({ yearId, rows }) => ({ yearId, rows: rows.length }),
  say,
});
