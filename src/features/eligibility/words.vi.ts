import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { EligibilityRefusal } from "./model.ts";

export const refusedVi: Words<EligibilityRefusal> = {
  "unit-unknown": () => "Đơn vị này không thuộc cụm trong năm, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.",
  "award-unknown": ({ awardCode }) =>
    `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa lập phiếu. Đề nghị chọn trong danh sách.`,
  "fact-unknown": ({ fact }) =>
    `Không có điều kiện nào cần xác nhận mang mã “${fact}”, chưa ghi gì. Đề nghị chọn trong danh sách điều kiện.`,
  "day-ahead": ({ day }) => `Ngày ${writeDay(day)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày của văn bản.`,
  "exclusion-unknown": () =>
    "Không tìm thấy dòng này trong danh sách tạm dừng xét, chưa ghi gì. Đề nghị tải lại trang.",
  "lifted-already": ({ liftedOn }) =>
    `Dòng này đã được đưa ra khỏi danh sách từ ngày ${writeDay(liftedOn)}, giữ nguyên.`,
  "lifted-before-it-began": ({ fromDay }) =>
    `Ngày đưa ra khỏi danh sách phải từ ngày ${writeDay(fromDay)} trở đi, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
};
