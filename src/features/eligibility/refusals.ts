import { type Day, writeDay } from "../../basics/instant.ts";
import { carrying, refusals, type Sentence } from "../../basics/refusals.ts";
import type { Language } from "../../basics/words.ts";
import { levelName as levelNames } from "./terms.ts";
import type { CareersNow } from "./careers/model.ts";
import type { ClaimNow, Level } from "./model.ts";

const levelName: Readonly<Record<Language, Readonly<Record<Level, string>>>> = {
  vi: levelNames,
  en: {
    unit: "the unit",
    "ministry-province": "a ministry, branch or province",
    "defence-police": "the Ministry of Defence or of Public Security",
    central: "a central body",
  },
};

export const { refuse, say } = refusals({
  "person-told-twice": ({ fullName }: { fullName: string }) => ({
    vi: `“${fullName}” có hai lần trong cùng một đơn vị, chưa ghi ai. Đề nghị gộp các chức vụ của một người; hai người trùng họ tên thì ghi thêm để phân biệt.`,
    en: `“${fullName}” stands twice in one unit; nobody was saved. Put the posts of one person together; tell two of one name apart.`,
  }),
  "unit-unknown": () => ({
    vi: "Đơn vị này không có trong năm, chưa ghi gì. Đề nghị chọn đơn vị trong danh sách.",
    en: "This unit is not in the cluster in this year; nothing was saved. Choose one of the list.",
  }),
  "award-unknown": ({ awardCode }: { awardCode: string }) => ({
    vi: `Danh mục không có danh hiệu, hình thức “${awardCode}”, chưa lập phiếu. Đề nghị chọn trong danh sách.`,
    en: `The catalogue has no award “${awardCode}”; no sheet was made. Choose one of the list.`,
  }),
  "fact-unknown": carrying<{ fact: string }>({
    vi: "Có nội dung không nằm trong danh sách điều kiện cần xác nhận, chưa ghi gì. Đề nghị tải lại trang và chọn trong danh sách.",
    en: "One of these is nothing that a condition asks to be confirmed; nothing was saved. Reload the page and choose one listed.",
  }),
  "day-ahead": ({ day }: { day: Day }) => ({
    vi: `Ngày ${writeDay(day)} ở tương lai, chưa ghi gì. Đề nghị kiểm tra lại ngày của văn bản.`,
    en: `The day ${writeDay(day)} lies ahead; nothing was saved. Check the day of the paper.`,
  }),
  "predecessor-itself": ({ name }: { name: string }) => ({
    vi: `“${name}” là tên của chính đơn vị này, chưa ghi gì. Đơn vị chỉ đổi tên thì ghi tên mới ở phần Tổ chức.`,
    en: `“${name}” is this unit's own name; nothing was saved. Where it was only renamed, write its new name under Organisation.`,
  }),
  "founded-after-merger": ({ founded, untilDay }: { founded: Day; untilDay: Day }) => ({
    vi: `Ngày thành lập ${writeDay(founded)} sau ngày sáp nhập ${writeDay(untilDay)}, chưa ghi gì. Đề nghị kiểm tra lại hai ngày.`,
    en: `It was founded on ${writeDay(founded)}, after it was merged on ${writeDay(untilDay)}; nothing was saved. Check the two days.`,
  }),
  "level-too-low": ({ says, asked, others }: { says: string; asked: Level; others: number }) => ({
    vi: `“${says}” phải do cấp ${levelName.vi[asked]} trở lên xác nhận${others > 0 ? `, cùng ${others} điều kiện khác của văn bản này` : ""}; chưa ghi gì. Đề nghị kiểm tra lại cấp ký văn bản, hoặc bỏ chọn điều kiện đó.`,
    en: `“${says}” takes a paper of ${levelName.en[asked]} or above${others > 0 ? `, as do ${others} more of its conditions` : ""}; nothing was saved. Check who signed, or leave it out.`,
  }),
  "covers-too-far": ({ day, onDay }: { day: Day; onDay: Day }) => ({
    vi: `Ngày ${writeDay(day)} cách ngày văn bản ${writeDay(onDay)} hơn một năm, chưa ghi gì. Đề nghị kiểm tra lại ngày mà văn bản trả lời đến.`,
    en: `${writeDay(day)} is more than a year from the day of the paper, ${writeDay(onDay)}; nothing was saved. Check the day up to which it replies.`,
  }),
  "told-both-ways": ({ says, unit }: { says: string; unit: string }) => ({
    vi: `Văn bản vừa xác nhận vừa không xác nhận “${says}” của ${unit}, chưa ghi gì. Đề nghị giữ một trong hai.`,
    en: `The paper both confirms and does not confirm “${says}” of ${unit}; nothing was saved. Keep one of them.`,
  }),
  "paper-recorded-already": ({ number, cells }: { number: string; cells: number }) => ({
    vi: `Văn bản ${number} đã ghi đủ ${cells} ô này từ trước, không ghi lần hai. Đề nghị xem danh sách văn bản đã ghi.`,
    en: `Paper ${number} was recorded for all of these ${cells} cells before; it stays as it is. Look at the list of papers.`,
  }),
  "paper-unknown": () => ({
    vi: "Không tìm thấy văn bản này trong năm, chưa rút gì. Đề nghị tải lại trang.",
    en: "This paper is not in the year; nothing was taken back. Reload the page.",
  }),
  "paper-withdrawn-already": ({ because }: { because: string }) => ({
    vi: `Văn bản này đã được rút từ trước, lý do: ${because}. Giữ nguyên.`,
    en: `This paper was taken back before, because: ${because}. It stays so.`,
  }),
  "no-law-to-claim": ({ day }: { day: Day }) => ({
    vi: `Chưa có tiêu chuẩn dùng được cho ngày ${writeDay(day)} nên chưa nêu được điểm nào, chưa ghi gì. Đề nghị kiểm tra lại ngày trình.`,
    en: `No standard is usable for ${writeDay(day)}, so no point can be claimed; nothing was saved. Check the day of submission.`,
  }),
  "road-unknown": ({ roads }: { roads: readonly string[] }) => ({
    vi:
      roads.length === 0
        ? "Tiêu chuẩn của ngày này chỉ có một trường hợp nên không cần nêu điểm, chưa ghi gì. Đề nghị để trống."
        : `Tiêu chuẩn của ngày này không có điểm đã chọn, chưa ghi gì. Đề nghị chọn một trong: ${roads.join("; ")}.`,
    en:
      roads.length === 0
        ? "The standard of this day has one road only, so none is claimed; nothing was saved. Leave it empty."
        : `The standard of this day has no such point; nothing was saved. Choose one of: ${roads.join("; ")}.`,
  }),
  "changed-meanwhile": ({ now }: { now: ClaimNow | CareersNow }) =>
    "careers" in now ? careersChanged(now) : claimChanged(now),
  "exclusion-unknown": () => ({
    vi: "Không tìm thấy dòng này trong danh sách tạm dừng xét, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This line is not in the list of exclusions; nothing was saved. Reload the page.",
  }),
  "lifted-already": ({ liftedOn }: { liftedOn: Day }) => ({
    vi: `Dòng này đã được đưa ra khỏi danh sách từ ngày ${writeDay(liftedOn)}, giữ nguyên.`,
    en: `This exclusion was lifted on ${writeDay(liftedOn)} already; it stays so.`,
  }),
  "lifted-before-it-began": ({ fromDay }: { fromDay: Day }) => ({
    vi: `Ngày đưa ra khỏi danh sách phải từ ngày ${writeDay(fromDay)} trở đi, chưa ghi gì. Đề nghị kiểm tra lại ngày.`,
    en: `An exclusion cannot be lifted before ${writeDay(fromDay)}, its first day; nothing was saved. Check the day.`,
  }),
});

/** Somebody was quicker with the point that a dossier claims. */
function claimChanged(now: ClaimNow): Sentence {
  return {
    vi: `Điểm đề nghị vừa được người khác ghi, hiện là ${now.road === null ? "“chưa nêu điểm nào”" : now.says}, nên chưa ghi. Điểm đang chọn được giữ nguyên; đề nghị xem bản vừa ghi rồi chọn ghi tiếp hoặc thôi.`,
    en: `Somebody else has just recorded the point, now ${now.road === null ? "any road" : now.says}, so nothing was saved. Your choice is kept; look at theirs, then go on or stop.`,
  };
}

function careersChanged({ careers: [first, ...more] }: CareersNow): Sentence {
  const name = first?.fullName ?? "";
  return {
    vi: `Chức vụ của “${name}”${more.length > 0 ? ` và ${more.length} người khác` : ""} đã có bản ghi mới hơn bản đang xem nên chưa ghi ai. Phần đang nhập được giữ nguyên; đề nghị xem bản đã ghi rồi chọn một bản.`,
    en: `The posts of “${name}”${more.length > 0 ? ` and ${more.length} more` : ""} were told since you looked, so nobody was saved. What you typed is kept; look at what stands, then choose one.`,
  };
}
