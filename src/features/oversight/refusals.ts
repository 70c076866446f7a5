import { type RefusalIn, refusals } from "../../basics/refusals.ts";
import { notMade } from "../../platform/aside/index.ts";

export const { refuse, say, sentences } = refusals({
  // Why a copy is not handed out.
  ...notMade,
  "no-such-year": () => ({
    vi: "Không có năm thi đua này nên không lập được gói. Về trang đầu để chọn lại năm.",
    en: "There is no such cluster-year, so no package was made. Go to the first page and choose again.",
  }),
  "not-on-record": () => ({
    vi: "Lần tải này chưa được ghi vào nhật ký nên không giao tệp. Về trang Giám sát và bấm lại nút tải.",
    en: "This download is not on record, so no file was given. Go to Oversight and press the button again.",
  }),
  "too-large": ({ lines }: { lines: number }) => ({
    vi: `Nhật ký chung đã có ${lines} dòng, gói bàn giao sẽ lớn hơn mức mở lại được nên chưa lập. Dữ liệu còn nguyên; đề nghị quản trị xuất hồ sơ năm bằng lệnh npx thidua year export.`,
    en: `The common log has ${lines} lines; the package would be larger than can be opened again, so it was not made. Nothing is lost; ask the administrator for the year's papers with npx thidua year export.`,
  }),
});

export type TakingRefused = RefusalIn<typeof sentences>;
