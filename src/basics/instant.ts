/**
 * A moment as UTC ISO text with milliseconds, "2020-12-18T01:05:00.000Z": survives JSON, sorts as text.
 */
export type Instant = string & { readonly unit?: "instant" };

/** A legal day in Asia/Ho_Chi_Minh, "2020-12-18". Never midnight UTC. */
export type Day = string & { readonly unit?: "day" };

/** Vietnam has kept UTC+7 without summer time since 1975, so a fixed offset is exact for every record here. */
const vietnamOffsetMs = 7 * 3_600_000;

/** The legal day in Vietnam at a moment. */
export function dayOf(instant: Instant): Day {
  return new Date(Date.parse(instant) + vietnamOffsetMs).toISOString().slice(0, 10);
}

/** Clock time in Vietnam at a moment, "08:05". */
export function clockOf(instant: Instant): string {
  return new Date(Date.parse(instant) + vietnamOffsetMs).toISOString().slice(11, 16);
}

/** The moment at which a clock time of a legal day in Vietnam falls; `clock` is "HH:MM". */
export function instantOf(day: Day, clock: string): Instant {
  return new Date(`${day}T${clock}:00.000+07:00`).toISOString();
}

/** A day as officials write it: 2020-12-18 is "18/12/2020". */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** "18 tháng 12 năm 2020", with the leading zeros that Decree 30/2020 asks for in days below 10 and months 1–2. */
export function writeDayInWords(day: Day): string {
  const [year, month, date] = day.split("-") as [string, string, string];
  return `${date} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/** Whole days from one legal day to another; negative when `to` comes first. */
export function daysBetween({ from, to }: { from: Day; to: Day }): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Reads a day as people type it: 18/12/2020, 18-12-2020, 18.12.2020, 2020-12-18.
 *
 * @returns the day, or undefined when the text is no real day of the calendar
 */
export function readDay(text: string): Day | undefined {
  const vietnamese = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const parts = vietnamese ? [vietnamese[3], vietnamese[2], vietnamese[1]] : iso ? [iso[1], iso[2], iso[3]] : undefined;
  if (!parts) return undefined;
  const day = `${parts[0]}-${parts[1]!.padStart(2, "0")}-${parts[2]!.padStart(2, "0")}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.valueOf()) || parsed.toISOString().slice(0, 10) !== day ? undefined : day;
}

/** A clock time as people type it: 08:00, 8:05, 8h05, 8 giờ 30; undefined where it is none. */
export function readClock(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{1,2})?\s*(?:phút)?\s*$/i.exec(text);
  if (!parts) return undefined;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? "0")];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
