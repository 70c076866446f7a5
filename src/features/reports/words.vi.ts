import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import type { ReportRefusal } from "./model.ts";

const things = {
  year: "năm thi đua",
  call: "kỳ báo cáo",
  unit: "đơn vị",
  report: "báo cáo của đơn vị",
  passage: "đoạn văn",
  comment: "ý kiến",
  direction: "phương hướng",
} as const;

const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(", ");

export const refusedVi: Words<ReportRefusal> = {
  "not-found": ({ what }) =>
    `Không tìm thấy ${things[what]} này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.`,
  "called-already": ({ name }) =>
    `${name} của năm này đã được yêu cầu, chưa ghi thêm. Có thể đổi hạn nộp của kỳ đã có.`,
  "headings-repeated": ({ heading }) => `Mục “${heading}” có hai lần, chưa ghi gì. Đề nghị bỏ hoặc đổi tên một mục.`,
  "changed-meanwhile": () =>
    "Có người vừa sửa nội dung này nên chưa ghi đè. Nội dung đang gõ vẫn được giữ; xem bản mới bên cạnh rồi ghi lại.",
  "sent-already": ({ receivedOn }) =>
    `Báo cáo đã gửi ngày ${writeDay(receivedOn)} nên không sửa được. Nếu cần sửa, đề nghị thư ký trả lại.`,
  "not-sent": () => "Đơn vị chưa gửi báo cáo này nên không có gì để trả lại.",
  "sections-unknown": ({ keys }) =>
    `Kỳ báo cáo không có mục ${quoted(keys)}, chưa ghi gì. Đề nghị tải lại trang để lấy danh mục mới.`,
  "kept-yet-written": ({ headings }) =>
    `Mục ${quoted(headings)} ghi “lưu tại đơn vị” nhưng vẫn có nội dung, chưa ghi gì. Đề nghị xoá nội dung hoặc bỏ dấu “lưu tại đơn vị”.`,
  "sections-empty": ({ headings }) =>
    `Báo cáo chưa gửi: còn ${headings.length} mục chưa viết – ${quoted(headings)}. Nội dung đã viết vẫn được giữ.`,
  "received-in-future": ({ today }) =>
    `Ngày nhận bản giấy sau hôm nay (${writeDay(today)}), chưa ghi gì. Đề nghị ghi ngày đã nhận.`,
  "day-to-come": ({ day, today }) =>
    `Chưa ghi: ngày ${writeDay(day)} chưa đến, hôm nay mới ${writeDay(today)}. Đề nghị ghi đúng ngày đã làm.`,
  "could-be-sent-here": ({ calledOn }) =>
    `Chưa gửi, nội dung vẫn được giữ: yêu cầu báo cáo có trên hệ thống từ ngày ${writeDay(calledOn)}, từ ngày ấy báo cáo tính theo lúc gửi ở đây. Đề nghị để trống ngày gửi; nếu đã nộp bản giấy, thư ký nhận bản giấy và ghi ngày nhận.`,
  "head-has-account": ({ heads }) =>
    `Thủ trưởng đơn vị (${heads.join("; ")}) có tài khoản, tự duyệt và gửi được; chưa ghi gì. Nếu đã nhận bản giấy có ký, đề nghị ghi lý do nhận bằng giấy.`,
  "written-by-unit": ({ headings }) =>
    `Đơn vị đã viết trên hệ thống mục ${quoted(headings)}; nội dung đó được giữ, chưa ghi gì. Đề nghị để trống mục này, hoặc đề nghị đơn vị sửa.`,
  "nothing-to-compose": () =>
    "Chưa có đơn vị nào gửi báo cáo của kỳ này nên chưa tổng hợp được. Đề nghị nhắc các đơn vị gửi báo cáo.",
  "composed-from-another": ({ name }) =>
    `Dự thảo năm nay đang tổng hợp từ “${name}”, chưa ghi gì. Đề nghị tổng hợp tiếp từ kỳ đó.`,
  "no-summary": () => "Chưa có dự thảo báo cáo tổng kết. Đề nghị tổng hợp từ báo cáo của các đơn vị trước.",
  "summary-final": () =>
    "Báo cáo tổng kết đã chốt nên chưa ghi gì. Nếu cần sửa, đề nghị thư ký mở lại báo cáo và nêu lý do.",
  "summary-not-final": () => "Báo cáo tổng kết chưa chốt nên không cần mở lại, chưa ghi gì.",
  "summary-empty": () => "Dự thảo chưa có đoạn nào. Đề nghị tổng hợp hoặc viết nội dung trước.",
  "day-passed": ({ day }) => `Ngày ${writeDay(day)} đã qua, chưa ghi gì. Đề nghị chọn hạn từ hôm nay trở đi.`,
  "comments-not-open": () => "Dự thảo chưa gửi lấy ý kiến nên chưa ghi được. Đề nghị thư ký gửi dự thảo trước.",
  "comments-closed": ({ until }) =>
    `Hạn góp ý đã hết ngày ${writeDay(until)}, ý kiến chưa được ghi. Đề nghị nêu tại hội nghị hoặc báo thư ký gia hạn.`,
  "draft-answered": ({ draftNumber }) =>
    `Đơn vị đã trả lời dự thảo lần ${draftNumber}, không cần ghi lại. Có ý kiến thì góp ý vào từng đoạn; ý kiến thay cho nhất trí.`,
  "passage-removed": () => "Đoạn này đã bỏ khỏi dự thảo, chưa ghi gì. Đề nghị chọn đoạn khác.",
  "passage-at-edge": () => "Đoạn đã ở đầu hoặc cuối phần này nên không chuyển tiếp được, chưa ghi gì.",
  "comment-answered": ({ number }) =>
    `Ý kiến số ${number} đã được giải quyết nên không rút được. Đề nghị báo thư ký nếu cần sửa kết quả giải quyết.`,
  "new-text-missing": () =>
    "Ý kiến được tiếp thu thì phải có nội dung đoạn sau khi sửa, chưa ghi gì. Đề nghị nhập nội dung mới.",
  "new-text-unchanged": () =>
    "Nội dung đoạn chưa khác lúc góp ý nên chưa thể ghi là tiếp thu. Đề nghị sửa đoạn, hoặc chọn “Giải trình”.",
  "new-text-not-wanted": () =>
    "Ý kiến được giải trình thì không đổi nội dung đoạn, chưa ghi gì. Đề nghị chọn “Tiếp thu một phần” nếu có sửa.",
  "comments-unresolved": ({ numbers }) =>
    `Chưa chốt được: còn ${numbers.length} ý kiến chưa giải quyết (số ${numbers.join(", ")}). Dự thảo giữ nguyên.`,
  "reports-missing": ({ units, arrived, owed }) =>
    `Chưa chốt: mới có ${arrived} trên ${owed} báo cáo, còn thiếu ${units.join("; ")}. Dự thảo giữ nguyên; đề nghị nhắc đơn vị, hoặc ghi lý do vẫn chốt.`,
  "unit-needed": () => "Việc giao một đơn vị thì phải chọn đơn vị thành viên; việc khác thì bỏ chọn. Chưa ghi gì.",
  "carried-already": () =>
    "Phương hướng này đã chuyển vào kế hoạch năm sau nên không sửa ở đây nữa. Đề nghị sửa ở kế hoạch.",
  "no-directions": () => "Chưa có phương hướng nào để chuyển. Đề nghị viết phương hướng năm sau trước.",
  "next-year-missing": ({ year }) =>
    `Chưa lập năm thi đua ${year} nên chưa chuyển được; các phương hướng vẫn được giữ. Đề nghị lập năm ${year} rồi chuyển.`,
};
