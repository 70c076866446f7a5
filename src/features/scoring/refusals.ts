import { type Hundredths, writeHundredths } from "../../basics/decimal.ts";
import { type Day, writeDay } from "../../basics/instant.ts";
import { refusals, type Sentence } from "../../basics/refusals.ts";
import type { CriterionRow } from "./model.ts";

/** A cell that somebody else changed first: what stands there now, and what was typed here. */
export interface CellChanged {
  readonly criterionId: number;
  readonly unitId: number;
  /** “I.1 Giữ gìn kỷ luật – Đơn vị A”. */
  readonly cell: string;
  readonly stands: Hundredths | null;
  readonly typed: Hundredths | null;
}

/** What somebody else saved first: the criteria as they stand, cells of points, or the table that was to be locked. */
type SavedFirst =
  | { readonly now: { readonly rows: readonly CriterionRow[]; readonly revision: number } }
  | { readonly cells: readonly CellChanged[] }
  | { readonly toLock: true };

const written = (points: Hundredths | null) => (points === null ? "trống" : writeHundredths(points));

function savedFirst(saved: SavedFirst): Sentence {
  if ("now" in saved)
    return {
      vi: "Có người vừa lưu bảng tiêu chí trước nên phần đang gõ chưa được ghi, vẫn giữ trên màn hình. Đề nghị đối chiếu rồi lưu lại.",
      en: "Somebody saved the criteria first; your changes are still on your screen. Compare and save again.",
    };
  if ("toLock" in saved)
    return {
      vi: "Bảng điểm vừa thay đổi sau khi đồng chí mở trang nên chưa khoá. Đề nghị xem lại bảng mới rồi khoá.",
      en: "The table changed after you opened the page, so it was not locked. Look again, then lock.",
    };
  const stands = saved.cells.map(
    ({ cell, stands, typed }) => `${cell} đang là ${written(stands)}, đồng chí gõ ${written(typed)}`,
  );
  return {
    vi: `Có người vừa ghi vào cùng ô nên chưa ghi: ${stands.join("; ")}. Đề nghị chọn điểm đúng rồi lưu lại.`,
    en: `Somebody wrote into the same cells first: ${saved.cells.map(({ cell }) => cell).join("; ")}; nothing was saved. Choose the right points and save again.`,
  };
}

export const { refuse, say, sentences } = refusals({
  "changed-meanwhile": savedFirst,
  "no-such-year": () => ({
    vi: "Không còn năm thi đua này, chưa ghi gì. Đề nghị về trang danh sách năm và chọn lại.",
    en: "This year no longer exists; nothing was saved. Go back to the list of years.",
  }),
  "table-locked": ({ lockedOn }: { lockedOn: Day }) => ({
    vi: `Bảng điểm đã khoá ngày ${writeDay(lockedOn)}, chưa ghi gì. Muốn sửa, đề nghị mở khoá và ghi lý do.`,
    en: `The score table was locked on ${writeDay(lockedOn)}; nothing was saved. Unlock it with a reason to change it.`,
  }),
  "code-twice": ({ criterion }: { criterion: string }) => ({
    vi: `Mã “${criterion}” ghi hai lần trong cùng một phần, hoặc trùng mã một phần; chưa ghi gì. Đề nghị sửa một mã.`,
    en: `The code "${criterion}" stands twice in one section, or is a section's too; nothing was saved. Change one.`,
  }),
  "no-such-criterion": ({ criterion }: { criterion: string }) => ({
    vi: `Tiêu chí “${criterion}” không còn trong bảng, chưa ghi gì. Đề nghị tải lại trang.`,
    en: `"${criterion}" is no longer in the table; nothing was saved. Reload.`,
  }),
  "criterion-has-scores": ({ criterion }: { criterion: string }) => ({
    vi: `Tiêu chí “${criterion}” đã có điểm nên không bỏ được, chưa ghi gì. Đề nghị xoá điểm của tiêu chí này trước.`,
    en: `"${criterion}" has points and cannot be removed; nothing was saved. Clear its points first.`,
  }),
  "maximum-below-score": ({
    criterion,
    max,
    unitName,
    points,
  }: {
    criterion: string;
    max: Hundredths;
    unitName: string;
    points: Hundredths;
  }) => ({
    vi: `Điểm tối đa ${writeHundredths(max)} của “${criterion}” thấp hơn điểm ${writeHundredths(points)} đã chấm cho ${unitName}, chưa ghi gì. Đề nghị sửa một trong hai.`,
    en: `The maximum ${writeHundredths(max)} of "${criterion}" is below the ${writeHundredths(points)} points of ${unitName}; nothing was saved. Correct one.`,
  }),
  "nothing-to-copy": () => ({
    vi: "Chưa có bảng tiêu chí của năm trước để chép. Đề nghị gõ hoặc dán từ Excel.",
    en: "The cluster has no criteria table of an earlier year. Type it, or paste it from Excel.",
  }),
  "table-not-empty": () => ({
    vi: "Năm này đã có bảng tiêu chí nên không chép đè. Đề nghị sửa trực tiếp trên bảng.",
    en: "This year already has criteria, so nothing was copied over them. Edit the table.",
  }),
  "no-table": () => ({
    vi: "Năm này chưa có bảng tiêu chí. Đề nghị lập bảng tiêu chí trước.",
    en: "This year has no criteria table yet. Make one first.",
  }),
  "no-such-cell": () => ({
    vi: "Có ô không còn trong bảng (tiêu chí hoặc đơn vị đã đổi), chưa ghi gì. Đề nghị tải lại trang.",
    en: "A cell is no longer in the table; nothing was saved. Reload the page.",
  }),
  "above-maximum": ({ cell, points, max }: { cell: string; points: Hundredths; max: Hundredths }) => ({
    vi: `Ô ${cell}: ${writeHundredths(points)} vượt điểm tối đa ${writeHundredths(max)}, chưa ghi gì. Đề nghị sửa ô này.`,
    en: `Cell ${cell}: ${writeHundredths(points)} is above the maximum ${writeHundredths(max)}; nothing was saved. Correct it.`,
  }),
  "below-zero": ({ cell, points }: { cell: string; points: Hundredths }) => ({
    vi: `Ô ${cell}: ${writeHundredths(points)} nhỏ hơn 0, chưa ghi gì. Đề nghị sửa ô này.`,
    en: `Cell ${cell}: ${writeHundredths(points)} is below 0; nothing was saved. Correct it.`,
  }),
  "cells-empty": ({ count, first }: { count: number; first: string }) => ({
    vi: `Còn ${count} ô chưa có điểm nên chưa khoá, đầu tiên là ${first}. Đề nghị điền đủ, ô không đạt ghi 0.`,
    en: `${count} cells have no points, the first is ${first}; not locked. Fill them, write 0 where nothing was reached.`,
  }),
  "maxima-not-scale": ({ sum, scale }: { sum: Hundredths; scale: Hundredths }) => ({
    vi: `Tổng điểm tối đa là ${writeHundredths(sum)}, thang điểm của quy chế là ${writeHundredths(scale)} nên chưa khoá. Đề nghị sửa bảng tiêu chí hoặc quy chế.`,
    en: `The maxima add up to ${writeHundredths(sum)}, the rulebook's scale is ${writeHundredths(scale)}; not locked. Correct one.`,
  }),
  "not-locked": () => ({ vi: "Bảng điểm đang mở nên không cần mở khoá.", en: "The score table is not locked." }),
  "unit-not-scored": () => ({
    vi: "Đơn vị này không được chấm điểm trong năm, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This unit is not scored in the year; nothing was saved. Reload the page.",
  }),
  "flag-not-before": ({ year }: { year: number }) => ({
    vi: `Năm được cờ gần nhất phải trước năm ${year}, chưa ghi gì. Đề nghị sửa năm; ghi 0 nếu chưa từng được cờ.`,
    en: `The last flag must be of a year before ${year}; nothing was saved. Correct it, or enter 0 for never.`,
  }),
});
