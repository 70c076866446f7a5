import { writeDay } from "../../../basics/instant.ts";
import type { Words } from "../../../basics/words.ts";
import type { NewsRefusal } from "./model.ts";

export const newsRefused: Words<NewsRefusal> = {
  "no-conference-yet": () =>
    "Hội nghị tổng kết chưa kết thúc nên chưa lập được tin bài, chưa ghi gì. Kết thúc hội nghị ở mục Hội nghị rồi làm lại.",
  "news-released": ({ by, on }) =>
    `Tin bài đã được ${by} duyệt phát hành ngày ${writeDay(on)} nên không sửa được, chưa ghi gì. Cần sửa thì người duyệt thu hồi tin, nêu lý do.`,
  "news-not-written": () =>
    "Tin bài chưa có tên người viết, chưa duyệt. Đề nghị thư ký ghi người viết, xem lại tiêu đề và đoạn mở đầu.",
  "news-not-released": () => "Tin bài chưa được duyệt phát hành nên không có gì để thu hồi.",
  "changed-meanwhile": () =>
    "Có người vừa ghi tin bài trước nên chưa ghi. Phần đang gõ được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
};
