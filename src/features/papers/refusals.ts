import { refusals } from "../../basics/refusals.ts";

export const { refuse, say } = refusals({
  "paper-not-yet": () => ({
    vi: "Văn bản này chưa lập được vì còn thiếu số liệu. Mở mục Văn bản để xem đang chờ việc gì, làm xong việc đó rồi tải lại.",
    en: "This paper cannot be made yet: some of its figures are missing. Open Papers to see what it waits for, then try again.",
  }),
  "paper-sealed": ({ title }: { title: string }) => ({
    vi: `“${title}” có số phiếu của phòng ít người nên chỉ thư ký, chủ trì, phó chủ trì, ban kiểm phiếu và cơ quan thường trực đọc được. Kết luận Đạt hay Không đạt xem ở mục Bỏ phiếu.`,
    en: `"${title}" holds the votes of a small room, so only the secretary, the chair, the deputy, the tellers and the standing body read it. Open Votes for who reached the threshold.`,
  }),
  "number-taken": ({ number, title }: { number: number; title: string }) => ({
    vi: `Số ${number} đã cấp cho “${title}” nên chưa ghi. Đề nghị chọn số khác.`,
    en: `Number ${number} was given to "${title}"; nothing was saved. Choose another number.`,
  }),
  "changed-meanwhile": ({
    now,
  }: {
    now: { readonly number: number; readonly issuedOn: string; readonly revision: number };
  }) => ({
    vi: `Văn bản vừa được người khác cấp số ${now.number} nên chưa ghi. Phần đang gõ được giữ nguyên; đề nghị chọn một bản rồi ghi lại.`,
    en: `Somebody else just gave this paper number ${now.number}, so nothing was saved. What you typed is kept; choose one version and save again.`,
  }),
});
