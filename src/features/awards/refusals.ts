import { writeInteger } from "../../basics/decimal.ts";
import { type Day, writeDay } from "../../basics/instant.ts";
import { refusals } from "../../basics/refusals.ts";
import { excelRefusals } from "../../platform/documents/index.ts";
import type { AwardBasis } from "./model.ts";
import { basisName } from "./terms.ts";

export const { refuse, say, sentences } = refusals({
  // What may be wrong with a file of lines, beside what may be wrong with a line.
  ...excelRefusals.sentences,
  "cells-wrong": ({ mistakes }: { mistakes: readonly { address: string; sentence: string }[] }) => ({
    vi: `Tệp có ${mistakes.length} ô cần sửa nên chưa nhập dòng nào. Ô đầu tiên – ${mistakes[0]?.sentence ?? ""}`,
    en: `The file has ${mistakes.length} cells to correct, so no row was imported. The first – ${mistakes[0]?.sentence ?? ""}`,
  }),
  "not-found": () => ({
    vi: "Không tìm thấy bản ghi này trong sổ khen thưởng, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This record is not in the cluster's ledger; nothing was saved. Reload the page.",
  }),
  "award-unknown": ({ awardCode }: { awardCode: string }) => ({
    vi: `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa ghi gì. Đề nghị chọn trong danh mục hoặc nhập tên riêng.`,
    en: `The catalogue has no award “${awardCode}”; nothing was saved. Choose one of the catalogue or type a name.`,
  }),
  "award-unnamed": () => ({
    vi: "Chưa rõ danh hiệu, hình thức khen thưởng, chưa ghi gì. Đề nghị chọn trong danh mục hoặc nhập tên.",
    en: "No award was named; nothing was saved. Choose one of the catalogue or type a name.",
  }),
  "award-twice": () => ({
    vi: "Chỉ chọn một: một danh hiệu, hình thức cụ thể hoặc cả nhóm. Chưa ghi gì, đề nghị bỏ một lựa chọn.",
    en: "Choose either one award or a whole family; nothing was saved.",
  }),
  "unit-unknown": () => ({
    vi: "Đơn vị này chưa từng là thành viên, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.",
    en: "This unit never belonged to the cluster; nothing was saved. Choose one of the list.",
  }),
  "nothing-counted": () => ({
    vi: "Tổng số bằng 0, chưa ghi gì. Đề nghị nhập số tập thể, cá nhân hoặc số chưa tách.",
    en: "The count is 0; nothing was saved. Enter collectives, individuals or an untold count.",
  }),
  "basis-of-another": ({ name, only }: { name: string; only: AwardBasis }) => ({
    vi: `${name} chỉ được tặng theo loại “${basisName[only]}”, chưa ghi gì. Đề nghị chọn loại đó hoặc để “chưa rõ”.`,
    en: `${name} is given only for “${only}”; nothing was saved. Choose that, or leave it untold.`,
  }),
  "basis-told-already": ({ basis }: { basis: AwardBasis }) => ({
    vi: `Dòng này đã ghi loại “${basisName[basis]}”, giữ nguyên. Nếu ghi nhầm, đề nghị huỷ dòng với lý do rồi ghi lại.`,
    en: `This line says “${basis}” already; it stays so. If that is wrong, revoke the line with a reason and enter it again.`,
  }),
  "decided-later": ({ decidedOn }: { decidedOn: Day }) => ({
    vi: `Ngày quyết định ${writeDay(decidedOn)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
    en: `The decision's day ${writeDay(decidedOn)} lies ahead; nothing was saved.`,
  }),
  "entered-already": ({ decisionNumber, recipient }: { decisionNumber: string; recipient: string }) => ({
    vi: `Quyết định ${decisionNumber} đã ghi khen thưởng cho “${recipient}”, không ghi lần hai. Nếu là người khác cùng tên, đề nghị ghi thêm chức vụ hoặc đơn vị sau tên.`,
    en: `Decision ${decisionNumber} is entered for “${recipient}” already. For another person of that name, add an office after it.`,
  }),
  "total-stands": ({ name, count, year }: { name: string; count: number; year: number }) => ({
    vi: `Sổ năm ${year} đã có tổng số ${writeInteger(count)} ${name} của phạm vi này, không ghi thêm để khỏi tính hai lần. Đề nghị huỷ dòng cũ rồi ghi lại, hoặc ghi số quyết định riêng cho từng tổng số.`,
    en: `The ledger of ${year} has a total of ${writeInteger(count)} ${name} of this scope already, so nothing was added. Revoke that line first, or give each total its own decision.`,
  }),
  "totals-cross": ({ name, count, year }: { name: string; count: number; year: number }) => ({
    vi: `Tổng số này và tổng số ${writeInteger(count)} ${name} của năm ${year} trùng nhau một phần nên không cộng được. Đề nghị ghi theo cùng một cách: từng đơn vị, hoặc tất cả đơn vị.`,
    en: `This total and that of ${writeInteger(count)} ${name} of ${year} share a part and cannot be added. Enter both by unit, or both for the cluster.`,
  }),
  "revoked-already": ({ because }: { because: string }) => ({
    vi: `Bản ghi đã được huỷ trước đó (lý do: ${because}).`,
    en: `This record was revoked before (${because}).`,
  }),
});
