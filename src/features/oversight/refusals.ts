import { type Day, writeDay } from "../../basics/instant.ts";
import { type RefusalIn, refusals } from "../../basics/refusals.ts";
import { notMade } from "../../platform/aside/index.ts";

export const { refuse, say, sentences } = refusals({
  // Why a copy is not handed out.
  ...notMade,
  "no-such-year": () => ({
    vi: "Không có năm thi đua này nên chưa làm gì. Về trang đầu để chọn lại năm.",
    en: "There is no such cluster-year, so nothing was done. Go to the first page and choose again.",
  }),
  "not-on-record": () => ({
    vi: "Lần tải này chưa được ghi vào nhật ký nên không giao tệp. Về trang Giám sát và bấm lại nút tải.",
    en: "This download is not on record, so no file was given. Go to Oversight and press the button again.",
  }),
  "too-large": ({ lines }: { lines: number }) => ({
    vi: `Nhật ký chung đã có ${lines} dòng, gói bàn giao sẽ lớn hơn mức mở lại được nên chưa lập. Dữ liệu còn nguyên; đề nghị quản trị xuất hồ sơ năm bằng lệnh npx thidua year export.`,
    en: `The common log has ${lines} lines; the package would be larger than can be opened again, so it was not made. Nothing is lost; ask the administrator for the year's papers with npx thidua year export.`,
  }),
  "concluded-already": ({ concludedOn }: { concludedOn: Day }) => ({
    vi: `Năm thi đua đã kết thúc ngày ${writeDay(concludedOn)}, không ghi thêm.`,
    en: `The year was concluded on ${writeDay(concludedOn)}; nothing was changed.`,
  }),
  "still-open": ({ open }: { open: readonly string[] }) => ({
    vi: `Năm còn ${open.length} việc mở chưa có trên màn hình: ${open.slice(0, 3).join("; ")}${open.length > 3 ? "…" : ""}. Chưa kết thúc năm; đề nghị xem lại danh sách rồi xác nhận.`,
    en: `Something is open that your screen did not show (${open.length}): ${open.slice(0, 3).join("; ")}. The year was not concluded; look at the list again, then confirm.`,
  }),
  "reason-needed": ({ count }: { count: number }) => ({
    vi: `Năm còn ${count} việc mở nên chưa kết thúc. Đề nghị làm xong, hoặc ghi rõ vì sao vẫn kết thúc, ít nhất 10 chữ cái.`,
    en: `${count} things are still open, so the year was not concluded. Finish them, or say in at least 10 letters why it is concluded all the same.`,
  }),
  "not-concluded": () => ({
    vi: "Năm thi đua chưa kết thúc nên không cần mở lại.",
    en: "The year is not concluded, so there is nothing to reopen.",
  }),
});

export type OversightRefusal = RefusalIn<typeof sentences>;
