import type { Words } from "../../basics/words.ts";
import type { PaperRefusal } from "./model.ts";

export const paperRefused: Words<PaperRefusal> = {
  "paper-not-yet": () =>
    "Văn bản này chưa lập được vì còn thiếu số liệu. Mở mục Văn bản để xem đang chờ việc gì, làm xong việc đó rồi tải lại.",
  "number-taken": ({ number, title }) => `Số ${number} đã cấp cho “${title}” nên chưa ghi. Đề nghị chọn số khác.`,
};
