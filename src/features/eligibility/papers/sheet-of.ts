import { writeHundredths } from "../../../basics/decimal.ts";
import { type Day, writeDay } from "../../../basics/instant.ts";
import type { Block, Paper } from "../../../engines/document/index.ts";
import { awardNameIn, letterhead } from "../../year/index.ts";
import { clusterSigns } from "../../reports/index.ts";
import { verdictOf } from "../verdict-of.ts";
import type { JudgedView } from "../views.ts";
import type { YearRecords } from "../year-records.ts";
import { unitBlocks } from "./unit-blocks.ts";

/** What a sheet is made for: one title, the law of one day. */
export interface SheetAsked {
  readonly awardCode: string;
  readonly submitted: Day;
}

interface Judged {
  readonly unitId: number;
  readonly name: string;
  readonly judged: JudgedView;
}

/**
 * The eligibility sheet (phiếu rà soát điều kiện) of the year's units for a title: a line each, then each unit with
 * what stands in its way, the records used and every condition of the law.
 *
 * @source clusters.md §6.13
 */
export function sheetOf(records: YearRecords, { awardCode, submitted }: SheetAsked): Paper {
  const { year } = records;
  const title = awardNameIn(year, awardCode);
  const units = year.units
    .filter(({ observer }) => !observer)
    .map(({ unitId, name }) => ({ unitId, name, judged: verdictOf(records, { unitId, awardCode, submitted }) }));
  return {
    code: "phieu-ra-soat-dieu-kien",
    title: `Phiếu rà soát điều kiện: ${title}`,
    illustrative: year.illustrative,
    head: letterhead(year, {}),
    blocks: [
      { kind: "title", name: "PHIẾU RÀ SOÁT ĐIỀU KIỆN", subject: `Đề nghị tặng ${title} năm ${year.year}` },
      { kind: "paragraph", text: lawSaid(units, submitted) },
      {
        kind: "paragraph",
        text: "Kết luận lập từ hồ sơ và văn bản xác nhận đã ghi đến lúc in, để tham khảo; không thay cho thẩm định, không chặn việc bỏ phiếu hay đề nghị.",
      },
      summaryTable(units, records),
      ...units.flatMap(({ name, judged }) => unitBlocks(name, judged)),
      { kind: "paragraph", text: `Phiếu này rà soát ${units.length} đơn vị.` },
    ],
    signatories: [clusterSigns(year)],
  };
}

function lawSaid(units: readonly Judged[], submitted: Day): string {
  const pack = units.map(({ judged }) => judged.pack).find((each) => each !== null);
  const by = pack === undefined ? "chưa có quy định dùng được cho ngày này" : `theo ${pack}`;
  return `Xét theo ngày trình ${writeDay(submitted)}, ${by}.`;
}

function summaryTable(units: readonly Judged[], records: YearRecords): Block {
  return {
    kind: "table",
    small: true,
    columns: [
      { width: 8, align: "center" },
      { width: 26, align: "left" },
      { width: 14, align: "center" },
      { width: 12, align: "center" },
      { width: 24, align: "left" },
      { width: 16, align: "left" },
    ],
    header: [["STT", "Đơn vị", "Điểm (xếp thứ)", "Đăng ký thi đua", "Kết luận", "Tạm dừng xét"]],
    rows: units.map(({ unitId, name, judged }, at) => [
      String(at + 1),
      name,
      placeOf(records, unitId),
      records.registrations.some((each) => each.unitId === unitId) ? "Có" : "Chưa ghi",
      conclusionOf(judged),
      heldBack(records, unitId),
    ]),
  };
}

function placeOf({ ranking }: YearRecords, unitId: number): string {
  const place = ranking.units.find((each) => each.unitId === unitId);
  if (!place?.rank) return "Chưa có";
  return `${writeHundredths(place.score)} (${place.rank})${ranking.locked ? "" : ", tạm tính"}`;
}

function conclusionOf({ word, reasons, toCompare, claimed }: JudgedView): string {
  const wanting = reasons.length === 0 ? "" : `, còn vướng ${reasons.length} điều kiện`;
  const road = claimed === null ? "" : `; đề nghị theo ${claimed}`;
  return `${word}${wanting}${toCompare ? " (cần đối chiếu)" : ""}${road}`;
}

/** Cases still open; an empty list is no proof that every agency was asked. */
function heldBack({ exclusions }: YearRecords, unitId: number): string {
  const open = exclusions.filter((each) => each.unitId === unitId && each.liftedOn === null);
  return open.length === 0
    ? "Chưa ghi"
    : open.map(({ paper, fromDay }) => `${paper}, từ ${writeDay(fromDay)}`).join("; ");
}
