import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import type { ChairReason } from "../elections/index.ts";
import { Clock } from "../year/index.ts";

const Text = z.string().trim().max(300);
const NameOrOffice = Text.min(
  1,
  bilingual({ vi: "Nhập tên hoặc chức danh.", en: "Write the name or the office." }),
).refine(isLatinName, { message: latinNameOnly });

/** Somebody who takes part by an office: a name or a role label, the office, the unit acted for. */
export const Leader = z.strictObject({
  name: NameOrOffice,
  office: Text.default(""),
  unitId: z.int().nullable().default(null),
});
export type Leader = z.infer<typeof Leader>;

/** Who leads a conference: the head unit's chief chairs, the deputy stands by, somebody takes the minutes. */
export const Leaders = z.strictObject({ chair: Leader, deputy: Leader.nullable(), secretary: Leader });
export type Leaders = z.infer<typeof Leaders>;

export const ConferenceKind = z.enum(["kick-off", "quarter", "mid-year", "year-end", "extraordinary"]);
export type ConferenceKind = z.infer<typeof ConferenceKind>;

export const ConferenceInput = z.strictObject({
  kind: ConferenceKind,
  name: Text.min(1, bilingual({ vi: "Nhập tên hội nghị.", en: "Write the name of the conference." })),
  day: z.iso.date().refine(...ofOurTime),
  startsAt: Clock,
  place: Text.min(
    1,
    bilingual({ vi: "Nhập địa điểm, hoặc ghi “trực tuyến”.", en: "Write the place, or “trực tuyến” (online)." }),
  ),
  mode: z.enum(["in-person", "online", "hybrid"]),
  leaders: Leaders,
});
export type ConferenceInput = z.infer<typeof ConferenceInput>;

export const CommitteeMember = Leader.extend({
  personId: z.int().nullable().default(null),
  head: z.boolean().default(false),
});

/** The counting committee and how the meeting chose it. */
export const Committee = z.strictObject({
  members: z
    .array(CommitteeMember)
    .min(
      2,
      bilingual({
        vi: "Ban kiểm phiếu có trưởng ban và ít nhất một uỷ viên. Đề nghị ghi thêm người.",
        en: "A counting committee has a head and at least one member. Add somebody.",
      }),
    )
    .max(15),
  /** How it was chosen: “Hội nghị biểu quyết giơ tay, 5/5 đơn vị tán thành”. */
  chosen: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi cách chọn Ban kiểm phiếu.", en: "Write how the counting committee was chosen." }))
    .max(500),
  fromStandingBody: z.boolean().default(false),
});
export type Committee = z.infer<typeof Committee>;

/** A committee as it is kept: with who formed it, as the log names them. Whoever formed it sits on no seat of it. */
export const FormedCommittee = Committee.extend({ formedBy: z.string().optional() });
export type FormedCommittee = z.infer<typeof FormedCommittee>;

export const AttendeeKind = z.enum(["delegate", "council", "guest"]);
export const AttendeeInput = z.strictObject({
  kind: AttendeeKind,
  unitId: z.int().nullable().default(null),
  name: NameOrOffice,
  office: Text.default(""),
});
export type AttendeeInput = z.infer<typeof AttendeeInput>;

export const AttendanceState = z.enum(["invited", "present", "late", "left", "absent"]);
export type AttendanceState = z.infer<typeof AttendanceState>;

export interface Attendee extends AttendeeInput {
  readonly attendanceId: number;
  readonly state: AttendanceState;
  readonly reason: string;
  readonly arrivedAt: string | null;
  readonly leftAt: string | null;
  /** When the written opinion of an absent voter came in, sealed. */
  readonly writtenOpinion: string | null;
  readonly substituteFor: number | null;
  readonly revision: number;
}

export const AgendaInput = z.strictObject({
  itemId: z.int().nullable().default(null),
  title: Text.min(1, bilingual({ vi: "Nhập nội dung.", en: "Write what the item is about." })),
  presenter: Text.default(""),
  startsAt: Clock,
  minutes: z
    .int()
    .min(1, bilingual({ vi: "Ít nhất 1 phút.", en: "Write at least 1 minute." }))
    .max(600),
  concernsUnitId: z.int().nullable().default(null),
  voteId: z.int().nullable().default(null),
});
export type AgendaInput = z.infer<typeof AgendaInput>;

/** Who chaired an item, and why if it was not the chair or concerned the chair's unit. */
export interface Chaired extends Leader {
  readonly as: "chair" | "deputy";
  readonly because: ChairReason | null;
  readonly at: string;
  /** When the item began, where it was entered later; left out where it began when it was entered. */
  readonly heldAt?: string;
}

export interface AgendaItem extends AgendaInput {
  readonly itemId: number;
  readonly position: number;
  readonly chaired: Chaired | null;
  readonly proceedings: string;
  readonly revision: number;
}

/** What ties closed minutes to the log: everything up to this line had been recorded when they were closed. */
export interface MinutesSeal {
  readonly logSeq: number;
  readonly logHash: string;
  readonly by: string;
}

/** What invited people had been told before the meeting was moved, and when they were told again. */
export interface Moved {
  readonly from: Pick<ConferenceInput, "day" | "startsAt" | "place">;
  readonly at: string;
  readonly toldAt: string | null;
}

export interface Conference extends ConferenceInput {
  readonly conferenceId: number;
  readonly yearId: number;
  readonly state: "planned" | "in-session" | "ended" | "closed";
  readonly committee: FormedCommittee | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** When it began and ended where that was entered later; null where it was entered as it happened. */
  readonly startedHeldAt: string | null;
  readonly endedHeldAt: string | null;
  readonly moved: Moved | null;
  readonly closedAt: string | null;
  readonly seal: MinutesSeal | null;
  readonly revision: number;
}

export interface Opinion {
  readonly opinionId: number;
  readonly attendanceId: number;
  readonly about: string;
  readonly wording: string;
  readonly dissent: boolean;
  readonly saidAt: string;
}

export interface Conclusion {
  readonly conclusionId: number;
  readonly position: number;
  readonly wording: string;
  readonly owner: string;
  readonly dueOn: string | null;
}
