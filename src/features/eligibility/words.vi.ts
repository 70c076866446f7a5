import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { EligibilityRefusal } from "./model.ts";
import { levelName } from "./terms.ts";

export const refusedVi: Words<EligibilityRefusal> = {
  "unit-unknown": () => "Đơn vị này không có trong năm, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.",
  "award-unknown": ({ awardCode }) =>
    `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa lập phiếu. Đề nghị chọn trong danh sách.`,
  "fact-unknown": () =>
    "Có nội dung không nằm trong danh sách điều kiện cần xác nhận, chưa ghi gì. Đề nghị tải lại trang và chọn trong danh sách.",
  "day-ahead": ({ day }) => `Ngày ${writeDay(day)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày của văn bản.`,
  "predecessor-itself": ({ name }) =>
    `“${name}” là tên của chính đơn vị này, chưa ghi gì. Đơn vị chỉ đổi tên thì ghi tên mới ở phần Tổ chức.`,
  "founded-after-merger": ({ founded, untilDay }) =>
    `Ngày thành lập ${writeDay(founded)} sau ngày sáp nhập ${writeDay(untilDay)}, chưa ghi gì. Đề nghị kiểm tra lại hai ngày.`,
  "level-too-low": ({ says, asked, others }) =>
    `“${says}” phải do cấp ${levelName[asked]} trở lên xác nhận${others > 0 ? `, cùng ${others} điều kiện khác của văn bản này` : ""}; chưa ghi gì. Đề nghị kiểm tra lại cấp ký văn bản, hoặc bỏ chọn điều kiện đó.`,
  "covers-too-far": ({ day, onDay }) =>
    `Ngày ${writeDay(day)} cách ngày văn bản ${writeDay(onDay)} hơn một năm, chưa ghi gì. Đề nghị kiểm tra lại ngày mà văn bản trả lời đến.`,
  "told-both-ways": ({ says, unit }) =>
    `Văn bản vừa xác nhận vừa không xác nhận “${says}” của ${unit}, chưa ghi gì. Đề nghị giữ một trong hai.`,
  "paper-recorded-already": ({ number, cells }) =>
    `Văn bản ${number} đã ghi đủ ${cells} ô này từ trước, không ghi lần hai. Đề nghị xem danh sách văn bản đã ghi.`,
  "paper-unknown": () => "Không tìm thấy văn bản này trong năm, chưa rút gì. Đề nghị tải lại trang.",
  "paper-withdrawn-already": ({ because }) => `Văn bản này đã được rút từ trước, lý do: ${because}. Giữ nguyên.`,
  "person-told-twice": ({ fullName }) =>
    `“${fullName}” có hai lần trong cùng một đơn vị, chưa ghi ai. Đề nghị gộp các chức vụ của một người; hai người trùng họ tên thì ghi thêm để phân biệt.`,
  "no-law-to-claim": ({ day }) =>
    `Chưa có tiêu chuẩn dùng được cho ngày ${writeDay(day)} nên chưa nêu được điểm nào, chưa ghi gì. Đề nghị kiểm tra lại ngày trình.`,
  "road-unknown": ({ roads }) =>
    roads.length === 0
      ? "Tiêu chuẩn của ngày này chỉ có một trường hợp nên không cần nêu điểm, chưa ghi gì. Đề nghị để trống."
      : `Tiêu chuẩn của ngày này không có điểm đã chọn, chưa ghi gì. Đề nghị chọn một trong: ${roads.join("; ")}.`,
  "changed-meanwhile": ({ now }) =>
    `Điểm đề nghị vừa được người khác ghi, hiện là ${now.road === null ? "“mọi trường hợp”" : now.says}, nên chưa ghi. Điểm đang chọn được giữ nguyên; đề nghị xem bản vừa ghi rồi chọn ghi tiếp hoặc thôi.`,
  "exclusion-unknown": () =>
    "Không tìm thấy dòng này trong danh sách tạm dừng xét, chưa ghi gì. Đề nghị tải lại trang.",
  "lifted-already": ({ liftedOn }) =>
    `Dòng này đã được đưa ra khỏi danh sách từ ngày ${writeDay(liftedOn)}, giữ nguyên.`,
  "lifted-before-it-began": ({ fromDay }) =>
    `Ngày đưa ra khỏi danh sách phải từ ngày ${writeDay(fromDay)} trở đi, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
};
