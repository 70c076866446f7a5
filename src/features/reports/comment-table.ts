import type { YearFacts } from "../year/index.ts";
import type { Comment } from "./store/comments.ts";
import type { SummaryFacts } from "./summary-facts.ts";
import { dispositionName, placeOf } from "./terms.ts";

/** A comment as the table “tiếp thu, giải trình” tells it, the same on screen, in Excel and in Word. */
export interface CommentRow {
  readonly number: number;
  /** “Cục A: Đại biểu số 1, tại hội nghị”. */
  readonly who: string;
  readonly place: string;
  readonly text: string;
  /** “Tiếp thu một phần: …”. */
  readonly answer: string;
  readonly newText: string;
}

/** Columns of the table; `share` of a page's width, `width` in characters of a sheet. */
export const commentColumns = [
  { key: "number", header: "STT", share: 5, width: 6 },
  { key: "who", header: "Đơn vị, người góp ý", share: 17, width: 34 },
  { key: "place", header: "Vị trí", share: 10, width: 18 },
  { key: "text", header: "Nội dung góp ý", share: 26, width: 50 },
  { key: "answer", header: "Tiếp thu, giải trình", share: 21, width: 44 },
  { key: "newText", header: "Nội dung sau khi sửa", share: 21, width: 50 },
] as const satisfies readonly {
  readonly key: keyof CommentRow;
  readonly header: string;
  readonly share: number;
  readonly width: number;
}[];

/** The whole table: comments by their numbers, then who agreed without a word, numbered on. */
export function commentTable({
  facts,
  year,
}: {
  readonly facts: SummaryFacts;
  readonly year: YearFacts;
}): readonly CommentRow[] {
  const comments = facts.comments.toSorted((a, b) => a.number - b.number);
  const last = comments.at(-1)?.number ?? 0;
  return [
    ...comments.map((comment) => commentRow(comment, { facts, year })),
    ...facts.agreements.map(({ unitId, draftNumber }, at) => ({
      number: last + at + 1,
      who: year.units.find((unit) => unit.unitId === unitId)?.name ?? "",
      place: "Toàn văn",
      text: `Nhất trí với dự thảo lần ${draftNumber}.`,
      answer: "",
      newText: "",
    })),
  ];
}

/** One line of the table. Where a passage was taken out by the answer, the table says so instead of a new text. */
export function commentRow(
  comment: Comment,
  { facts, year }: { readonly facts: Pick<SummaryFacts, "passages"> | undefined; readonly year: YearFacts },
): CommentRow {
  const { number, personLabel, atConference, text, disposition, reason, newText } = comment;
  const passage = facts?.passages.find((each) => each.passageId === comment.passageId);
  const unit = year.units.find(({ unitId }) => unitId === comment.unitId)?.name ?? "";
  const person = `${personLabel}${atConference ? ", tại hội nghị" : ""}`;
  const removed = passage?.removedAt && disposition !== null && disposition !== "explained";
  return {
    number,
    who: unit === "" ? person : `${unit}: ${person}`,
    place: passage ? placeOf(passage) : "",
    text,
    answer: disposition === null ? "Chưa giải quyết" : `${dispositionName[disposition]}: ${reason}`,
    newText: newText ?? (removed ? "Đã bỏ đoạn này" : ""),
  };
}
