import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { clockOf, type Day, dayOf, type Instant, instantOf, writeDay } from "../../basics/instant.ts";
import { refusals } from "../../basics/refusals.ts";
import { ok } from "../../basics/result.ts";
import { bilingual } from "../../basics/words.ts";

/** A clock time as people write it: "08:00". */
export const Clock = z
  .string()
  .max(20)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, bilingual({ vi: "Nhập giờ dạng 08:00.", en: "Write the time as 08:00." }));

/** When something happened, told by whoever enters it: a legal day and a clock time in Vietnam. */
export const When = z.strictObject({
  day: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 25/12/2020.",
        en: "Write a day of the calendar, for example 2020-12-25.",
      }),
    )
    .refine(...ofOurTime),
  clock: Clock,
});
export type When = z.output<typeof When>;

/** Null: it has just happened. */
export const WhenTold = When.nullable().default(null);

/** What has a day of its own in a year and is put in order with the others. */
export type Happening =
  | "launch"
  | "pact-signing"
  | "meeting-start"
  | "meeting-end"
  | "item"
  | "arrival"
  | "leaving"
  | "written-opinion"
  | "opinion"
  | "vote-opening"
  | "count"
  | "settlement"
  | "voiding"
  | "decision";

/** Something that happened; only its day is known where it was read from a paper. */
export interface Happened {
  readonly what: Happening;
  readonly at: Instant | Day;
}

/** A moment of entry, and the moment it happened where whoever entered it told one. */
export interface Placed {
  readonly at: Instant;
  readonly heldAt: Instant | null;
}

/** When something happened: as it was told, or when it was entered. */
export const heldAt = ({ at, heldAt: told }: { readonly at: Instant; readonly heldAt?: Instant | null | undefined }) =>
  told ?? at;

/** The day of entry where it is another than the day on which it happened. */
export function enteredLater({ at, heldAt: told }: Entered): Day | undefined {
  const entered = dayOf(at);
  return entered === dayOfMoment(told ?? at) ? undefined : entered;
}

/** A moment of entry, and when it happened where that was told: to the minute, or by its day alone. */
interface Entered {
  readonly at: Instant;
  readonly heldAt?: Instant | Day | null | undefined;
}

/** “ (nhập vào hệ thống ngày 30/11/2026)”, where the entry is of another day; papers print it behind the true day. */
export function enteredWords(placed: Entered): string {
  const entered = enteredLater(placed);
  return entered === undefined ? "" : ` (nhập vào hệ thống ngày ${writeDay(entered)})`;
}

/**
 * Puts what somebody enters in its place: never later than now, not before what comes before it, not after what comes
 * after it. Where a whole meeting is entered later, each of its steps tells its own time: “now” would be a wrong one.
 *
 * @param after  what must have happened before it
 * @param before what must have happened after it
 * @param lateOf the day of a meeting that is entered later than it was held
 */
export function placeInTime(
  when: When | null,
  {
    what,
    now,
    after = [],
    before = [],
    lateOf = null,
  }: {
    readonly what: Happening;
    readonly now: Instant;
    readonly after?: readonly Happened[];
    readonly before?: readonly Happened[];
    readonly lateOf?: Day | null;
  },
) {
  if (when === null && lateOf !== null) return orderRefusals.refuse("when-not-told", { what, day: lateOf });
  const at = when === null ? now : instantOf(when.day, when.clock);
  if (precedes(now, at)) return orderRefusals.refuse("later-than-now", { what, at, now });
  const told = { what, at };
  const wrong =
    firstOf(after, (earlier) => refuseOrder(told, earlier)) ?? firstOf(before, (later) => refuseOrder(later, told));
  if (wrong) return wrong;
  return ok<Placed>({ at: now, heldAt: when === null ? null : at });
}

/** Why one thing cannot have happened before another that must come first; undefined where it did not. */
export function refuseOrder({ what, at }: Happened, earlier: Happened) {
  if (!precedes(at, earlier.at)) return undefined;
  return orderRefusals.refuse("days-out-of-order", { what, at, earlier: earlier.what, happened: earlier.at });
}

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether one moment comes before another: to the minute, because a clock time is told to the minute; by days where
 * only a day is known.
 */
function precedes(one: Instant | Day, other: Instant | Day): boolean {
  if (hourOf(one) === undefined || hourOf(other) === undefined) return dayOfMoment(one) < dayOfMoment(other);
  return one.slice(0, 16) < other.slice(0, 16);
}

/** The moment, where an hour is known. */
const hourOf = (moment: Instant | Day): Instant | undefined => (moment.length === 10 ? undefined : (moment as Instant));

/** The legal day of a moment, or of what is known by its day alone. */
export const dayOfMoment = (moment: Instant | Day): Day => {
  const at = hourOf(moment);
  return at === undefined ? (moment as Day) : dayOf(at);
};

/** “08 giờ 05 phút ngày 15/12/2025”; the day alone where no hour is known. */
export function momentWords(moment: Instant | Day): string {
  const at = hourOf(moment);
  const day = `ngày ${writeDay(dayOfMoment(moment))}`;
  return at === undefined ? day : `${clockOf(at).replace(":", " giờ ")} phút ${day}`;
}

function momentInEnglish(moment: Instant | Day): string {
  const at = hourOf(moment);
  const day = writeDay(dayOfMoment(moment));
  return at === undefined ? day : `${clockOf(at)} on ${day}`;
}

const called: Readonly<Record<Happening, { readonly vi: string; readonly en: string }>> = {
  launch: { vi: "khai mạc hội nghị triển khai", en: "the meeting that launches the year" },
  "pact-signing": { vi: "ký giao ước", en: "the signing of the pact" },
  "meeting-start": { vi: "khai mạc hội nghị", en: "the opening of the meeting" },
  "meeting-end": { vi: "bế mạc hội nghị", en: "the end of the meeting" },
  item: { vi: "mục của chương trình", en: "the agenda item" },
  arrival: { vi: "lúc đại biểu đến", en: "the arrival" },
  leaving: { vi: "lúc đại biểu ra về", en: "the leaving" },
  "written-opinion": { vi: "lúc nhận ý kiến bằng văn bản", en: "the written opinion" },
  opinion: { vi: "ý kiến phát biểu", en: "the opinion" },
  "vote-opening": { vi: "mở bỏ phiếu", en: "the opening of the vote" },
  count: { vi: "kết thúc kiểm phiếu", en: "the end of the count" },
  settlement: { vi: "quyết định sau bỏ phiếu", en: "the decision after the ballot" },
  voiding: { vi: "việc huỷ kết quả", en: "the voiding of the result" },
  decision: { vi: "biểu quyết", en: "the show of hands" },
};

const first = (text: string): string => text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);

/** What is impossible is said with both days. */
export const orderRefusals = refusals({
  "later-than-now": ({ what, at, now }: { what: Happening; at: Instant; now: Instant }) => ({
    vi: `Chưa ghi: ${called[what].vi} ghi lúc ${momentWords(at)}, mà bây giờ mới ${momentWords(now)}. Đề nghị ghi đúng ngày, giờ đã diễn ra.`,
    en: `Not saved: ${called[what].en} is entered as ${momentInEnglish(at)}, but it is only ${momentInEnglish(now)}. Enter the day and time when it happened.`,
  }),
  "days-out-of-order": ({
    what,
    at,
    earlier,
    happened,
  }: {
    what: Happening;
    at: Instant | Day;
    earlier: Happening;
    happened: Instant | Day;
  }) => ({
    vi: `Chưa ghi: ${called[what].vi} (${momentWords(at)}) không thể trước ${called[earlier].vi} (${momentWords(happened)}). ${first(called[earlier].vi)} phải có trước; đề nghị xem lại ngày, giờ.`,
    en: `Not saved: ${called[what].en} (${momentInEnglish(at)}) cannot come before ${called[earlier].en} (${momentInEnglish(happened)}). Check both days and times.`,
  }),
  "when-not-told": ({ what, day }: { what: Happening; day: Day }) => ({
    vi: `Chưa ghi: hội nghị họp ngày ${writeDay(day)}, đang nhập sau. Đề nghị ghi ngày, giờ thật của ${called[what].vi}.`,
    en: `Not saved: the meeting was held on ${writeDay(day)} and is being entered later. Enter the true day and time of ${called[what].en}.`,
  }),
});
