import { writeDay } from "../../basics/instant.ts";
import { carrying, refusals } from "../../basics/refusals.ts";

export const { refuse, say } = refusals({
  // Somebody saved first; `now` is what stands, so that the screen shows both and nothing typed is lost.
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Có người vừa lưu trước nên phần đang gõ chưa được ghi, vẫn giữ trên màn hình. Đề nghị đối chiếu với bản vừa lưu rồi lưu lại.",
    en: "Somebody saved first, so your changes were not recorded; they are still on your screen. Compare with what was saved and save again.",
  }),
  "no-such-cluster": () => ({
    vi: "Không còn cụm, khối thi đua này, chưa lập năm. Đề nghị chọn lại.",
    en: "This cluster no longer exists; no year was made. Choose a cluster again.",
  }),
  "year-exists": ({ clusterName, year }: { clusterName: string; year: number }) => ({
    vi: `${clusterName} đã có năm ${year}, không lập thêm. Đề nghị mở năm đó hoặc chọn năm khác.`,
    en: `${clusterName} already has the year ${year}; no second one was made. Open it, or choose another year.`,
  }),
  "days-reversed": () => ({
    vi: "Ngày kết thúc phải sau ngày bắt đầu năm thi đua, chưa ghi gì. Đề nghị sửa hai ngày này.",
    en: "The year must end after it starts; nothing was saved. Correct the two days.",
  }),
  "year-outside-days": ({ year }: { year: number }) => ({
    vi: `Thời gian thi đua phải có ngày thuộc năm ${year}, chưa lập năm. Đề nghị sửa ngày bắt đầu, ngày kết thúc.`,
    en: `The year's days must touch ${year}; no year was made. Correct the first and last day.`,
  }),
  "no-such-year": () => ({
    vi: "Không còn năm thi đua này, chưa ghi gì. Đề nghị về trang danh sách năm và chọn lại.",
    en: "This year no longer exists; nothing was saved. Go back to the list of years.",
  }),
  "figures-outside-year": () => ({
    vi: "Ngày tính số liệu phải nằm trong thời gian thi đua của năm, chưa ghi gì. Đề nghị sửa ngày này.",
    en: "The day of the figures must lie within the year; nothing was saved. Correct this day.",
  }),
  "rulebook-frozen": ({ signedOn }: { signedOn: string }) => ({
    vi: `Quy chế đã khoá khi ký giao ước ngày ${writeDay(signedOn)}, chưa ghi gì. Muốn thay đổi, đề nghị lập phiên bản mới có lý do.`,
    en: `The rulebook was frozen when the pact was signed on ${writeDay(signedOn)}; nothing was saved. Make a new version with its reason.`,
  }),
  "not-frozen-yet": () => ({
    vi: "Quy chế chưa khoá nên chưa cần phiên bản mới, chưa ghi gì. Đề nghị sửa ngay trên bản đang soạn.",
    en: "The rulebook is not frozen yet; nothing was saved. Edit the draft itself.",
  }),
  "no-such-award": ({ awardCode }: { awardCode: string }) => ({
    vi: `Danh mục danh hiệu, hình thức khen thưởng không có mã “${awardCode}”, chưa ghi gì. Đề nghị chọn trong danh mục.`,
    en: `The catalogue has no award "${awardCode}"; nothing was saved. Choose one from the catalogue.`,
  }),
  "nothing-changed": ({ what }: { what: "rulebook" | "pact" }) =>
    what === "pact"
      ? {
          vi: "Nội dung chưa khác bản đã ký nên chưa lập phiên bản mới. Đề nghị sửa rồi ghi lại.",
          en: "Nothing differs from the signed pact, so no version was made. Change it, then save again.",
        }
      : {
          vi: "Bản mới giống hệt bản đang áp dụng nên không lập phiên bản. Đề nghị sửa nội dung trước.",
          en: "The new version equals the one in force; none was made. Change something first.",
        },
  "subject-twice": ({ subject }: { subject: string }) => ({
    vi: `Quy chế ghi hai lần cách bỏ phiếu cho ${subject}, chưa ghi gì. Đề nghị giữ một.`,
    en: `The rulebook describes the vote on ${subject} twice; nothing was saved. Keep one.`,
  }),
  "no-such-regulation": ({ regulation }: { regulation: string }) => ({
    vi: `Không có quy định mang mã “${regulation}” áp dụng trong năm này, chưa ghi quy chế. Đề nghị chọn trong danh sách, hoặc báo cán bộ pháp chế nạp quy định.`,
    en: `No regulation "${regulation}" applies in this year, so the rulebook was not saved. Choose one of the list, or have the legal officer lay it.`,
  }),
  "no-such-day": ({ what, on }: { what: string; on: string }) => ({
    vi: `Hạn “${what}” ghi ngày ${on.slice(3)}/${on.slice(0, 2)} không có trong lịch, chưa ghi gì. Đề nghị sửa ngày.`,
    en: `The deadline "${what}" falls on ${on.slice(3)}/${on.slice(0, 2)}, which is no day; nothing was saved. Correct it.`,
  }),
  /** 66,67 % asks one vote too many where 2/3 is meant. `where` it stands, in words; "" for a single field. */
  "share-rounded": ({ typed, instead, where }: { typed: string; instead: string; where: string }) => ({
    vi: `${where ? `Ngưỡng của ${where}` : "Ngưỡng"} ghi ${typed} là số đã làm tròn, có thể đòi thừa một phiếu; chưa ghi. Đề nghị ghi phân số ${instead}.`,
    en: `The threshold${where ? ` for ${where}` : ""} of ${typed} is a rounded number and may ask one vote too many; nothing was saved. Write the fraction ${instead}.`,
  }),
  "share-unreadable": ({ typed }: { typed: string }) => ({
    vi: `Chưa hiểu ngưỡng “${typed}”. Đề nghị ghi phân số như 2/3 hoặc phần trăm như 80 %.`,
    en: `The threshold “${typed}” was not understood. Write a fraction like 2/3 or a percentage like 80 %.`,
  }),
  "share-too-large": ({ typed }: { typed: string }) => ({
    vi: `Ngưỡng “${typed}” lớn hơn toàn bộ số phiếu. Đề nghị ghi nhiều nhất là 100 %.`,
    en: `The threshold “${typed}” is more than all the votes. Write 100 % at most.`,
  }),
});
