import type { Words } from "../../basics/words.ts";
import type { PaperRefusal } from "./model.ts";

export const paperRefused: Words<PaperRefusal> = {
  "paper-not-yet": () =>
    "Văn bản này chưa lập được vì còn thiếu số liệu. Mở mục Văn bản để xem đang chờ việc gì, làm xong việc đó rồi tải lại.",
  "paper-sealed": ({ title }) =>
    `“${title}” có số phiếu của phòng ít người nên chỉ thư ký, chủ trì, phó chủ trì, ban kiểm phiếu và cơ quan thường trực đọc được. Kết luận Đạt hay Không đạt xem ở mục Bỏ phiếu.`,
  "number-taken": ({ number, title }) => `Số ${number} đã cấp cho “${title}” nên chưa ghi. Đề nghị chọn số khác.`,
  "changed-meanwhile": ({ now }) =>
    `Văn bản vừa được người khác cấp số ${now.number} nên chưa ghi. Phần đang gõ được giữ nguyên; đề nghị chọn một bản rồi ghi lại.`,
};
