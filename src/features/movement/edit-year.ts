import { saying } from "../../basics/words.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { YearEdit, YearFields } from "./model.ts";
import type { EditYearRefusal } from "./refusals.ts";
import { updateYear, yearFields } from "./store/years.ts";
import { toThoseWhoSetUp } from "./who-runs.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

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
  say: saying({ vi: vi.editYearRefused, en: en.editYearRefused }),
});

export function decideYearEdit(
  stored: StoredYear | undefined,
  { revision, ...edit }: YearEdit,
): Result<YearFields & { readonly yearId: number }, EditYearRefusal> {
  if (!stored) return refuse({ code: "no-such-year" });
  if (stored.revision !== revision) return refuse({ code: "changed-meanwhile", now: stored });
  if (edit.endsOn <= edit.startsOn) return refuse({ code: "days-reversed" });
  const { figuresAsOf } = edit;
  if (figuresAsOf !== null && (figuresAsOf < edit.startsOn || figuresAsOf > edit.endsOn))
    return refuse({ code: "figures-outside-year" });
  return ok(edit);
}
