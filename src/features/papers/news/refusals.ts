import { writeDay } from "../../../basics/instant.ts";
import { carrying, refusals } from "../../../basics/refusals.ts";
import type { NewsWords } from "./model.ts";

export const { refuse, say } = refusals({
  "no-conference-yet": () => ({
    vi: "Hội nghị tổng kết chưa kết thúc nên chưa lập được tin bài, chưa ghi gì. Kết thúc hội nghị ở mục Hội nghị rồi làm lại.",
    en: "The year-end conference is not over, so there is no news item yet; nothing was saved. End the conference first.",
  }),
  "news-released": ({ by, on }: { by: string; on: string }) => ({
    vi: `Tin bài đã được ${by} duyệt phát hành ngày ${writeDay(on)} nên không sửa được, chưa ghi gì. Cần sửa thì người duyệt thu hồi tin, nêu lý do.`,
    en: `${by} released the news item on ${writeDay(on)}, so it was not changed. To correct it, whoever released it withdraws it with a reason.`,
  }),
  "news-not-written": () => ({
    vi: "Tin bài chưa có tên người viết, chưa duyệt. Đề nghị thư ký ghi người viết, xem lại tiêu đề và đoạn mở đầu.",
    en: "The news item has no author and was not released. The secretary writes the author and looks at headline and lead.",
  }),
  "news-not-released": () => ({
    vi: "Tin bài chưa được duyệt phát hành nên không có gì để thu hồi.",
    en: "The news item was not released, so there is nothing to withdraw.",
  }),
  "changed-meanwhile": carrying<{ now: NewsWords }>({
    vi: "Có người vừa ghi tin bài trước nên chưa ghi. Phần đang gõ được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
    en: "Somebody has just changed the news item; nothing was saved. What you typed is kept: look at the new text and save again.",
  }),
});
