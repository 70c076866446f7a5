import { type Day, writeDay } from "../../basics/instant.ts";
import { carrying, refusals } from "../../basics/refusals.ts";

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

export const { refuse, say } = refusals({
  "not-found": ({ what }: { what: "year" | "call" | "unit" | "report" | "passage" | "comment" | "direction" }) => ({
    vi: `Không tìm thấy ${things[what]} này trong năm thi đua, chưa ghi gì. Đề nghị tải lại trang.`,
    en: `This ${what} is not in the year; nothing was saved. Reload the page.`,
  }),
  "called-already": ({ name }: { name: string }) => ({
    vi: `${name} của năm này đã được yêu cầu, chưa ghi thêm. Có thể đổi hạn nộp của kỳ đã có.`,
    en: `${name} was called already this year; nothing was added. Its due day can be changed.`,
  }),
  "headings-repeated": ({ heading }: { heading: string }) => ({
    vi: `Mục “${heading}” có hai lần, chưa ghi gì. Đề nghị bỏ hoặc đổi tên một mục.`,
    en: `The heading “${heading}” stands twice; nothing was saved. Remove or rename one.`,
  }),
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Có người vừa sửa nội dung này nên chưa ghi đè. Nội dung đang gõ vẫn được giữ; xem bản mới bên cạnh rồi ghi lại.",
    en: "Somebody has just changed this, so nothing was overwritten. What you typed is kept; look at the new text, then save again.",
  }),
  "sent-already": ({ receivedOn }: { receivedOn: Day }) => ({
    vi: `Báo cáo đã gửi ngày ${writeDay(receivedOn)} nên không sửa được. Nếu cần sửa, đề nghị thư ký trả lại.`,
    en: `The report was sent on ${writeDay(receivedOn)} and cannot be changed. Ask the secretary to return it.`,
  }),
  "not-sent": () => ({
    vi: "Đơn vị chưa gửi báo cáo này nên không có gì để trả lại.",
    en: "The unit has not sent this report, so there is nothing to return.",
  }),
  "sections-unknown": ({ keys }: { keys: readonly string[] }) => ({
    vi: `Kỳ báo cáo không có mục ${quoted(keys)}, chưa ghi gì. Đề nghị tải lại trang để lấy danh mục mới.`,
    en: `The report has no heading ${quoted(keys)}; nothing was saved. Reload the page.`,
  }),
  "kept-yet-written": ({ headings }: { headings: readonly string[] }) => ({
    vi: `Mục ${quoted(headings)} ghi “lưu tại đơn vị” nhưng vẫn có nội dung, chưa ghi gì. Đề nghị xoá nội dung hoặc bỏ dấu “lưu tại đơn vị”.`,
    en: `${quoted(headings)} is marked “kept at the unit” but has text; nothing was saved. Clear the text or the mark.`,
  }),
  "sections-empty": ({ headings }: { headings: readonly string[] }) => ({
    vi: `Báo cáo chưa gửi: còn ${headings.length} mục chưa viết – ${quoted(headings)}. Nội dung đã viết vẫn được giữ.`,
    en: `Not sent: ${headings.length} headings are still empty – ${quoted(headings)}. What was written is kept.`,
  }),
  "received-in-future": ({ today }: { today: Day }) => ({
    vi: `Ngày nhận bản giấy sau hôm nay (${writeDay(today)}), chưa ghi gì. Đề nghị ghi ngày đã nhận.`,
    en: `The paper cannot have come after today (${writeDay(today)}); nothing was saved. Write the day it came.`,
  }),
  "day-to-come": ({ day, today }: { day: Day; today: Day }) => ({
    vi: `Chưa ghi: ngày ${writeDay(day)} chưa đến, hôm nay mới ${writeDay(today)}. Đề nghị ghi đúng ngày đã làm.`,
    en: `Nothing was saved: ${writeDay(day)} has not come, today is ${writeDay(today)}. Write the day on which it was done.`,
  }),
  "before-its-time": ({ day, since }: { day: Day; since: Day }) => ({
    vi: `Chưa ghi: ngày ${writeDay(day)} trước ngày ${writeDay(since)}, khi năm thi đua bắt đầu hoặc đơn vị vào cụm. Đề nghị ghi đúng ngày báo cáo được gửi.`,
    en: `Nothing was saved: ${writeDay(day)} is before ${writeDay(since)}, when the year began or the unit joined. Enter the day on which the report was sent.`,
  }),
  "figures-of-another-year": ({ day, from, to }: { day: Day; from: Day; to: Day }) => ({
    vi: `Chưa ghi: số liệu tính đến ngày ${writeDay(day)} không thuộc năm thi đua này (${writeDay(from)} – ${writeDay(to)}). Nội dung đang gõ vẫn còn; đề nghị sửa ngày tính số liệu.`,
    en: `Nothing was saved: ${writeDay(day)} is no day of this year (${writeDay(from)} – ${writeDay(to)}). What you typed is still there; correct the day that the figures stand for.`,
  }),
  "could-be-sent-here": ({ calledOn }: { calledOn: Day }) => ({
    vi: `Chưa gửi, nội dung vẫn được giữ: yêu cầu báo cáo có trên hệ thống từ ngày ${writeDay(calledOn)}, từ ngày ấy báo cáo tính theo lúc gửi ở đây. Đề nghị để trống ngày gửi; nếu đã nộp bản giấy, thư ký nhận bản giấy và ghi ngày nhận.`,
    en: `Not sent; what was written is kept: the report has been asked for here since ${writeDay(calledOn)}, and from that day on it counts when it is sent here. Leave the day empty; where a paper came, the secretary takes it in with its day.`,
  }),
  "head-has-account": ({ heads }: { heads: readonly string[] }) => ({
    vi: `Thủ trưởng đơn vị (${heads.join("; ")}) có tài khoản, tự duyệt và gửi được; chưa ghi gì. Nếu đã nhận bản giấy có ký, đề nghị ghi lý do nhận bằng giấy.`,
    en: `The head of the unit (${heads.join("; ")}) has an account and can send it; nothing was saved. Where the signed paper came all the same, write why.`,
  }),
  "written-by-unit": ({ headings }: { headings: readonly string[] }) => ({
    vi: `Đơn vị đã viết trên hệ thống mục ${quoted(headings)}; nội dung đó được giữ, chưa ghi gì. Đề nghị để trống mục này, hoặc đề nghị đơn vị sửa.`,
    en: `The unit has written ${quoted(headings)} here; that stays, nothing was saved. Leave it empty, or ask the unit to change it.`,
  }),
  "nothing-to-compose": () => ({
    vi: "Chưa có đơn vị nào gửi báo cáo của kỳ này nên chưa tổng hợp được. Đề nghị nhắc các đơn vị gửi báo cáo.",
    en: "No unit has sent this report yet, so there is nothing to compose. Remind the units.",
  }),
  "composed-from-another": ({ name }: { name: string }) => ({
    vi: `Dự thảo năm nay đang tổng hợp từ “${name}”, chưa ghi gì. Đề nghị tổng hợp tiếp từ kỳ đó.`,
    en: `This year's draft is composed from “${name}”; nothing was saved. Go on composing from that one.`,
  }),
  "no-summary": () => ({
    vi: "Chưa có dự thảo báo cáo tổng kết. Đề nghị tổng hợp từ báo cáo của các đơn vị trước.",
    en: "There is no draft summary report yet. Compose it from the units' reports first.",
  }),
  "summary-final": () => ({
    vi: "Báo cáo tổng kết đã chốt nên chưa ghi gì. Nếu cần sửa, đề nghị thư ký mở lại báo cáo và nêu lý do.",
    en: "The summary report is final; nothing was saved. The secretary can open it again and say why.",
  }),
  "summary-not-final": () => ({
    vi: "Báo cáo tổng kết chưa chốt nên không cần mở lại, chưa ghi gì.",
    en: "The summary report is not closed, so there is nothing to open again.",
  }),
  "summary-empty": () => ({
    vi: "Dự thảo chưa có đoạn nào. Đề nghị tổng hợp hoặc viết nội dung trước.",
    en: "The draft has no passage yet. Compose or write it first.",
  }),
  "day-passed": ({ day }: { day: Day }) => ({
    vi: `Ngày ${writeDay(day)} đã qua, chưa ghi gì. Đề nghị chọn hạn từ hôm nay trở đi.`,
    en: `${writeDay(day)} has passed; nothing was saved. Choose today or later.`,
  }),
  "comments-not-open": () => ({
    vi: "Dự thảo chưa gửi lấy ý kiến nên chưa ghi được. Đề nghị thư ký gửi dự thảo trước.",
    en: "The draft is not open for comments, so nothing was saved. The secretary opens it first.",
  }),
  "comments-closed": ({ until }: { until: Day }) => ({
    vi: `Hạn góp ý đã hết ngày ${writeDay(until)}, ý kiến chưa được ghi. Đề nghị nêu tại hội nghị hoặc báo thư ký gia hạn.`,
    en: `Comments were due by ${writeDay(until)}; yours was not saved. Raise it at the conference or ask for more time.`,
  }),
  "draft-answered": ({ draftNumber }: { draftNumber: number }) => ({
    vi: `Đơn vị đã trả lời dự thảo lần ${draftNumber}, không cần ghi lại. Có ý kiến thì góp ý vào từng đoạn; ý kiến thay cho nhất trí.`,
    en: `The unit has answered draft ${draftNumber} already; nothing was saved. Comment on a passage instead: a comment takes the place of agreeing.`,
  }),
  "passage-removed": () => ({
    vi: "Đoạn này đã bỏ khỏi dự thảo, chưa ghi gì. Đề nghị chọn đoạn khác.",
    en: "This passage was removed from the draft; nothing was saved. Choose another one.",
  }),
  "passage-at-edge": () => ({
    vi: "Đoạn đã ở đầu hoặc cuối phần này nên không chuyển tiếp được, chưa ghi gì.",
    en: "The passage stands at the edge of its part already; nothing was moved.",
  }),
  "comment-answered": ({ number }: { number: number }) => ({
    vi: `Ý kiến số ${number} đã được giải quyết nên không rút được. Đề nghị báo thư ký nếu cần sửa kết quả giải quyết.`,
    en: `Comment ${number} was answered already and cannot be withdrawn. Tell the secretary if the answer should change.`,
  }),
  "new-text-missing": () => ({
    vi: "Ý kiến được tiếp thu thì phải có nội dung đoạn sau khi sửa, chưa ghi gì. Đề nghị nhập nội dung mới.",
    en: "An accepted comment needs the passage's new text; nothing was saved. Enter the new text.",
  }),
  "new-text-unchanged": () => ({
    vi: "Nội dung đoạn chưa khác lúc góp ý nên chưa thể ghi là tiếp thu. Đề nghị sửa đoạn, hoặc chọn “Giải trình”.",
    en: "The passage reads as it did when the comment was made, so it cannot count as accepted. Change it, or explain instead.",
  }),
  "new-text-not-wanted": () => ({
    vi: "Ý kiến được giải trình thì không đổi nội dung đoạn, chưa ghi gì. Đề nghị chọn “Tiếp thu một phần” nếu có sửa.",
    en: "A comment that is explained does not change the passage; nothing was saved. Choose “partly accepted” if it does.",
  }),
  "comments-unresolved": ({ numbers }: { numbers: readonly number[] }) => ({
    vi: `Chưa chốt được: còn ${numbers.length} ý kiến chưa giải quyết (số ${numbers.join(", ")}). Dự thảo giữ nguyên.`,
    en: `Not closed: ${numbers.length} comments are unresolved (no. ${numbers.join(", ")}). The draft stays as it was.`,
  }),
  "reports-missing": ({ units, arrived, owed }: { units: readonly string[]; arrived: number; owed: number }) => ({
    vi: `Chưa chốt: mới có ${arrived} trên ${owed} báo cáo, còn thiếu ${units.join("; ")}. Dự thảo giữ nguyên; đề nghị nhắc đơn vị, hoặc ghi lý do vẫn chốt.`,
    en: `Not closed: ${arrived} of ${owed} reports came, missing are ${units.join("; ")}. The draft stays; remind the units, or write why it is closed all the same.`,
  }),
  "unit-needed": () => ({
    vi: "Việc giao một đơn vị thì phải chọn đơn vị thành viên; việc khác thì bỏ chọn. Chưa ghi gì.",
    en: "A task of one unit names a member unit, other tasks name none. Nothing was saved.",
  }),
  "carried-already": () => ({
    vi: "Phương hướng này đã chuyển vào kế hoạch năm sau nên không sửa ở đây nữa. Đề nghị sửa ở kế hoạch.",
    en: "This direction is in next year's plan already; change it there.",
  }),
  "no-directions": () => ({
    vi: "Chưa có phương hướng nào để chuyển. Đề nghị viết phương hướng năm sau trước.",
    en: "There are no directions to carry. Write next year's directions first.",
  }),
  "next-year-missing": ({ year }: { year: number }) => ({
    vi: `Chưa lập năm thi đua ${year} nên chưa chuyển được; các phương hướng vẫn được giữ. Đề nghị lập năm ${year} rồi chuyển.`,
    en: `The cluster has no year ${year} yet, so nothing was carried; the directions are kept. Set up ${year} first.`,
  }),
});
