import { ok } from "../../../basics/result.ts";
import { action } from "../../../platform/deeds/index.ts";
import { YearEdit, YearFields } from "../model.ts";
import { refuse, say } from "../refusals.ts";
import { updateYear, yearFields } from "../store/years.ts";
import { toThoseWhoSetUp } from "../who-runs.ts";

interface StoredYear extends YearFields {
  readonly revision: number;
}

/** The motto, the first and last day, and the day the figures stand for. */
export const editYear = action({
  name: "movement.edit-year",
  summary: { vi: "Sửa khẩu hiệu, thời gian của năm", en: "Edit the year's motto and days" },
  input: YearEdit,
  allow: toThoseWhoSetUp,
  load: ({ tx }, { yearId }) => yearFields(tx, yearId),
  decide: decideYearEdit,
  record: ({ tx }, { yearId, ...fields }) => updateYear(tx, yearId, fields),
  show: (change) => change,
  rivals: { deeds: ["movement.edit-year"], over: ({ yearId }) => ({ yearId }) },
  say,
});

export function decideYearEdit(stored: StoredYear | undefined, { revision, ...edit }: YearEdit) {
  if (!stored) return refuse("no-such-year");
  if (stored.revision !== revision) return refuse("changed-meanwhile", { now: stored });
  if (edit.endsOn <= edit.startsOn) return refuse("days-reversed");
  const { figuresAsOf } = edit;
  if (figuresAsOf !== null && (figuresAsOf < edit.startsOn || figuresAsOf > edit.endsOn))
    return refuse("figures-outside-year");
  return ok(edit);
}
