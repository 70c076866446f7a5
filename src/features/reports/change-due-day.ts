import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, Reason, Revision, RowId } from "./model.ts";
import { type Call, findCall, updateDueDay } from "./store/calls.ts";
import { refuse, say } from "./refusals.ts";

const DueDay = z.strictObject({
  ...OfYear,
  callId: RowId,
  dueOn: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 30/11/2020.",
        en: "Write a day of the calendar, for example 2020-11-30.",
      }),
    )
    .refine(...ofOurTime),
  reason: Reason,
  revision: Revision,
});

/** The secretary gives the units more time, or less, and says why. */
export const changeDueDay = action({
  name: "reports.change-due-day",
  summary: { vi: "Đổi hạn nộp báo cáo", en: "Change when a report is due" },
  input: DueDay,
  allow: toRoles("secretary"),
  load: ({ tx }, input) => findCall(tx, input),
  decide: decideDueDay,
  record: ({ tx }, change) => updateDueDay(tx, change),
  show: ({ callId, dueOn, before }) => ({ callId, dueOn, before }),
  why: ({ reason }) => reason,
  rivals: { deeds: ["reports.change-due-day"], over: ({ callId }) => ({ callId }) },
  say,
});

export function decideDueDay(call: Call | undefined, { callId, dueOn, revision }: z.infer<typeof DueDay>) {
  if (!call) return refuse("not-found", { what: "call" });
  if (call.revision !== revision)
    return refuse("changed-meanwhile", { now: { dueOn: call.dueOn, revision: call.revision } });
  return ok({ callId, dueOn, before: call.dueOn });
}
