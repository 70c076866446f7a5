import { writeDay } from "../../basics/instant.ts";
import type { Words } from "../../basics/words.ts";
import { lawWords } from "../../engines/law/index.ts";
import type { NominationRefusal } from "./model.ts";
import { stateName } from "./terms.ts";

const verdictName = { ...lawWords.vi.values, "no-verdict": "Không kết luận" };

export const refusedVi: Words<NominationRefusal> = {
  "not-found": () => "Không tìm thấy đề nghị này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.",
  "vote-not-found": () => "Không tìm thấy cuộc bỏ phiếu này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.",
  "vote-not-signed": ({ name }) =>
    `Kết quả bỏ phiếu “${name}” chưa được Trưởng ban kiểm phiếu ký nên chưa lập được đề nghị.`,
  "vote-not-on-title": ({ name }) => `“${name}” không phải bỏ phiếu suy tôn danh hiệu nên không lập đề nghị.`,
  "vote-not-concluded": ({ name }) =>
    `Bỏ phiếu “${name}” còn vòng sau hoặc còn chỗ chưa định nên chưa lập được đề nghị. Đề nghị hoàn tất cuộc bỏ phiếu.`,
  "vote-void": () =>
    "Kết quả bỏ phiếu làm căn cứ đã bị huỷ nên chưa ghi. Đề nghị rút đề nghị này, hoặc bỏ phiếu lại rồi lập đề nghị mới.",
  "nobody-honoured": ({ name }) => `Bỏ phiếu “${name}” không có đơn vị nào đạt nên không có đề nghị nào được lập.`,
  "ineligible-honoured": ({ units }) =>
    `${units.join(", ")} đang được ghi là chưa đủ điều kiện nên chưa lập đề nghị. Đề nghị ghi lý do vẫn đề nghị, hoặc kiểm tra lại điều kiện trước.`,
  "nominated-already": ({ unit, title }) =>
    `${unit} đã có đề nghị ${title} trong năm này, không lập lần hai. Đề nghị mở đề nghị đã có.`,
  "verdict-needs-reason": ({ title, units }) =>
    `Chưa ghi đề nghị ${title}, vì kết luận chưa phải “Đạt”: ${units
      .map(({ unit, verdict, because }) => `${unit} – ${verdictName[verdict]} (${because})`)
      .join("; ")}. Việc đề nghị không bị chặn: ghi lý do vẫn đề nghị của từng đơn vị rồi thực hiện lại.`,
  "award-unknown": ({ awardCode }) => `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa ghi gì.`,
  "unit-unknown": () => "Đơn vị này không phải thành viên trong năm, chưa ghi gì.",
  "changed-meanwhile": ({ now }) =>
    `Đề nghị vừa được người khác cập nhật, hiện ở “${stateName[now.state]}”, nên chưa ghi. Phần đang nhập được giữ nguyên; đề nghị xem bản vừa ghi rồi chọn ghi tiếp hoặc thôi.`,
  "step-of-the-cluster": ({ to }) =>
    `“${stateName[to]}” là bước của thư ký nên chưa ghi. Nếu hồ sơ cần bổ sung, đề nghị chọn “${stateName.returned}” sau khi trình.`,
  "step-not-possible": ({ from, to }) =>
    `Đề nghị đang ở “${stateName[from]}” nên chưa thể chuyển sang “${stateName[to]}”, chưa ghi gì.`,
  "paper-missing": ({ to }) => `Bước “${stateName[to]}” cần số, ngày văn bản làm căn cứ. Đề nghị nhập văn bản.`,
  "reason-missing": ({ to }) => `Bước “${stateName[to]}” cần lý do. Đề nghị nhập lý do.`,
  "day-ahead": ({ day }) => `Ngày ${writeDay(day)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
  "day-before-last-step": ({ day, last }) =>
    `Ngày ${writeDay(day)} trước bước liền trước (${writeDay(last)}), chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
};
