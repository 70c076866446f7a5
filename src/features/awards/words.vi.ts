import { writeInteger } from "../../basics/decimal.ts";
import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { AwardRefusal } from "./model.ts";
import { basisName } from "./terms.ts";

export const refusedVi: Words<AwardRefusal> = {
  "not-found": () => "Không tìm thấy bản ghi này trong sổ khen thưởng, chưa ghi gì. Đề nghị tải lại trang.",
  "award-unknown": ({ awardCode }) =>
    `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa ghi gì. Đề nghị chọn trong danh mục hoặc nhập tên riêng.`,
  "award-unnamed": () =>
    "Chưa rõ danh hiệu, hình thức khen thưởng, chưa ghi gì. Đề nghị chọn trong danh mục hoặc nhập tên.",
  "award-twice": () =>
    "Chỉ chọn một: một danh hiệu, hình thức cụ thể hoặc cả nhóm. Chưa ghi gì, đề nghị bỏ một lựa chọn.",
  "unit-unknown": () => "Đơn vị này chưa từng là thành viên, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.",
  "nothing-counted": () => "Tổng số bằng 0, chưa ghi gì. Đề nghị nhập số tập thể, cá nhân hoặc số chưa tách.",
  "basis-of-another": ({ name, only }) =>
    `${name} chỉ được tặng theo loại “${basisName[only]}”, chưa ghi gì. Đề nghị chọn loại đó hoặc để “chưa rõ”.`,
  "basis-told-already": ({ basis }) =>
    `Dòng này đã ghi loại “${basisName[basis]}”, giữ nguyên. Nếu ghi nhầm, đề nghị huỷ dòng với lý do rồi ghi lại.`,
  "decided-later": ({ decidedOn }) =>
    `Ngày quyết định ${writeDay(decidedOn)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
  "entered-already": ({ decisionNumber, recipient }) =>
    `Quyết định ${decisionNumber} đã ghi khen thưởng cho “${recipient}”, không ghi lần hai. Nếu là người khác cùng tên, đề nghị ghi thêm chức vụ hoặc đơn vị sau tên.`,
  "total-stands": ({ name, count, year }) =>
    `Sổ năm ${year} đã có tổng số ${writeInteger(count)} ${name} của phạm vi này, không ghi thêm để khỏi tính hai lần. Đề nghị huỷ dòng cũ rồi ghi lại, hoặc ghi số quyết định riêng cho từng tổng số.`,
  "totals-cross": ({ name, count, year }) =>
    `Tổng số này và tổng số ${writeInteger(count)} ${name} của năm ${year} trùng nhau một phần nên không cộng được. Đề nghị ghi theo cùng một cách: từng đơn vị, hoặc tất cả đơn vị.`,
  "revoked-already": ({ because }) => `Bản ghi đã được huỷ trước đó (lý do: ${because}).`,
};
