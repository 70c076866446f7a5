import { readClock } from "../../../basics/instant.ts";
import type { FieldOfTwo } from "../../../ui/index.ts";
import type { AgendaItem } from "../model.ts";
import type { ConferenceSeen } from "./conference-page.tsx";

/** An item of the agenda as it is typed. */
export interface Line {
  readonly itemId: number | null;
  readonly title: string;
  readonly presenter: string;
  readonly startsAt: string;
  readonly minutes: string;
  readonly concernsUnitId: number | null;
  readonly voteId: number | null;
}

/** The lines with the revision of the conference they stand on. */
export interface Typed {
  readonly lines: readonly Line[];
  readonly revision: number;
}

type Item = Omit<Line, "minutes"> & Pick<AgendaItem, "minutes">;
interface Stored {
  readonly items: readonly (Item & { readonly itemId: number; readonly chaired: unknown })[];
  readonly revision: number;
}

/** The agenda as it stands, to be typed over. */
export const typedOf = ({ items, revision }: Stored): Typed => ({ lines: items.map(lineOf), revision });

const lineOf = ({ itemId, title, presenter, startsAt, minutes, concernsUnitId, voteId }: Item): Line => ({
  itemId,
  title,
  presenter,
  startsAt,
  minutes: String(minutes),
  concernsUnitId,
  voteId,
});

/**
 * What is typed, on top of what somebody else arranged meanwhile: an item they took out is written anew, and one that
 * has begun, which nothing can take out any more, stays at its place.
 */
export function onTop({ lines }: Typed, { items, revision }: Stored): Typed {
  const stored = new Set<number | null>(items.map(({ itemId }) => itemId));
  const mine = lines.map((line) => (stored.has(line.itemId) ? line : { ...line, itemId: null }));
  const begun = [...items.entries()].filter(
    ([, item]) => item.chaired !== null && !mine.some(({ itemId }) => itemId === item.itemId),
  );
  for (const [at, item] of begun) mine.splice(at, 0, lineOf(item));
  return { lines: mine, revision };
}

/** Two agendas item by item, each as one line of words. */
export function agendaOfTwo(
  theirs: readonly Line[],
  mine: readonly Line[],
  nameOfVote: (voteId: number | null) => string,
): FieldOfTwo[] {
  const inWords = (line: Line | undefined): string =>
    line
      ? [`${line.startsAt} (${line.minutes} phút) ${line.title}`, line.presenter, nameOfVote(line.voteId)]
          .filter(Boolean)
          .join("; ")
      : "";
  const many = Math.max(theirs.length, mine.length);
  return Array.from({ length: many }, (_, at) => ({
    label: `Mục ${at + 1}`,
    theirs: inWords(theirs[at]),
    mine: inWords(mine[at]),
  }));
}

/** A new line after the last one; the first begins with the meeting. */
export const empty = (last: Line | undefined, startsAt: string): Line => ({
  itemId: null,
  title: "",
  presenter: "",
  startsAt: last ? (endOf(last) ?? last.startsAt) : startsAt,
  minutes: "15",
  concernsUnitId: null,
  voteId: null,
});

/** Each item after the one before it, from the meeting's start: what was moved, put in or made longer moves the rest. */
export function inARow(lines: readonly Line[], startsAt: string): Line[] {
  let clock = startsAt;
  return lines.map((line) => {
    const placed = { ...line, startsAt: clock };
    clock = endOf(placed) ?? clock;
    return placed;
  });
}

/** Whether the times follow each other without a gap, as `inARow` would write them. */
export const isInARow = (lines: readonly Line[], startsAt: string): boolean =>
  inARow(lines, startsAt).every((line, at) => line.startsAt === lines[at]?.startsAt);

/** The clock time at which an item ends; undefined where its time or minutes are not typed rightly yet. */
function endOf({ startsAt, minutes }: Pick<Line, "startsAt" | "minutes">): string | undefined {
  const start = readClock(startsAt);
  const long = /^\s*\d{1,3}\s*$/.test(minutes) ? Number(minutes) : undefined;
  if (start === undefined || long === undefined) return undefined;
  const end = Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) + long;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.trunc(end / 60) % 24)}:${two(end % 60)}`;
}

/** What a meeting is mostly about, by its kind. */
const matters: Readonly<Record<ConferenceSeen["kind"], string>> = {
  "kick-off": "Triển khai phong trào, ký giao ước thi đua",
  quarter: "Báo cáo kết quả quý",
  "mid-year": "Báo cáo sơ kết 6 tháng",
  "year-end": "Báo cáo tổng kết năm",
  extraordinary: "Nội dung của hội nghị",
};

/**
 * What a conference of its kind usually goes through, with every vote that is prepared; to be changed, not to be typed.
 * Those who count are chosen where votes are held: at the year's end, or where some are prepared.
 */
export function usual({
  kind,
  startsAt,
  leaders,
  unplacedVotes,
}: Pick<ConferenceSeen, "kind" | "startsAt" | "leaders" | "unplacedVotes">): Line[] {
  const line = (title: string, presenter: string, minutes: number): Line => ({
    ...{ itemId: null, title, presenter, startsAt, minutes: String(minutes), concernsUnitId: null, voteId: null },
  });
  const lines = [
    line("Khai mạc, giới thiệu đại biểu, điểm danh", leaders.secretary.name, 15),
    line(matters[kind], leaders.chair.name, 30),
    line(/báo cáo/i.test(matters[kind]) ? "Thảo luận, góp ý báo cáo" : "Thảo luận", "Các đơn vị", 45),
    ...(kind === "year-end" || unplacedVotes.length > 0 ? [line("Bầu Ban kiểm phiếu", leaders.chair.name, 10)] : []),
    line("Kết luận, bế mạc", leaders.chair.name, 15),
  ];
  return inARow(withVotes(lines, unplacedVotes, leaders.chair.name), startsAt);
}

interface Vote {
  readonly voteId: number;
  readonly name: string;
}

/** Those of the votes that no line holds yet. */
export const unheld = <V extends Vote>(votes: readonly V[], lines: readonly Line[]): V[] =>
  votes.filter(({ voteId }) => !lines.some((line) => line.voteId === voteId));

/** An item for each vote, before the last line: a meeting closes with its conclusion, and votes are held before. */
export function withVotes(lines: readonly Line[], votes: readonly Vote[], presenter: string): Line[] {
  const items = votes.map(({ voteId, name }): Line => {
    const startsAt = lines.at(-1)?.startsAt ?? "";
    return {
      ...{ itemId: null, title: `Bỏ phiếu: ${name}`, presenter, startsAt, minutes: "20" },
      concernsUnitId: null,
      voteId,
    };
  });
  return [...lines.slice(0, -1), ...items, ...lines.slice(-1)];
}
