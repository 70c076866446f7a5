import { type Day, writeDay } from "../../basics/instant.ts";
import { carrying, refusals } from "../../basics/refusals.ts";
import { voteRefusals } from "../elections/index.ts";

export const { refuse, say } = refusals({
  // What a vote may refuse when it is put to the meeting, the order of days among it, is said in the words of the vote.
  ...voteRefusals,
  "no-such-conference": () => ({
    vi: "Không có hội nghị, mục hoặc đại biểu này, chưa ghi gì. Đề nghị mở lại từ trang Hội nghị.",
    en: "There is no such conference, item or attendee; nothing was saved.",
  }),
  "leader-not-a-member": ({ name }: { name: string }) => ({
    vi: `${name} gắn với đơn vị không có trong năm này. Đề nghị chọn lại đơn vị.`,
    en: `${name} is tied to a unit that is not in the cluster this year.`,
  }),
  "begun-already": () => ({
    vi: "Hội nghị đã khai mạc nên không thay đổi được ở đây. Nội dung cũ được giữ nguyên.",
    en: "The conference has begun, so this cannot be changed here.",
  }),
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Người khác vừa ghi trước nên chưa ghi, không ghi đè. Phần đang gõ được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
    en: "Somebody else saved first, so nothing was written or overwritten. What you typed is kept; look at their version, choose one and save again.",
  }),
  "minutes-closed": () => ({
    vi: "Biên bản hội nghị đã khoá nên không ghi thêm. Đề nghị lập hội nghị bất thường nếu cần bổ sung.",
    en: "The minutes are closed; nothing more is recorded.",
  }),
  "delegate-needs-a-unit": () => ({
    vi: "Đại biểu phải thuộc một đơn vị. Đề nghị chọn đơn vị, hoặc ghi là khách mời.",
    en: "A delegate belongs to a unit. Choose one, or invite as a guest.",
  }),
  "unit-not-a-member": () => ({
    vi: "Đơn vị này không có trong năm. Đề nghị chọn lại, hoặc ghi là khách mời không kèm đơn vị.",
    en: "The unit is not in the cluster this year.",
  }),
  "invited-already": ({ name }: { name: string }) => ({
    vi: `${name} đã có trong danh sách mời.`,
    en: `${name} is on the list already.`,
  }),
  "came-already": ({ name }: { name: string }) => ({
    vi: `Đã có điểm danh hoặc ý kiến của ${name} nên không bỏ khỏi danh sách. Đề nghị ghi vắng mặt kèm lý do.`,
    en: `Attendance or an opinion of ${name} is recorded, so the invitation stays. Mark as absent with a reason.`,
  }),
  "reason-needed": ({ name }: { name: string }) => ({
    vi: `Đề nghị ghi lý do vắng mặt của ${name}; biên bản cần lý do này.`,
    en: `Say why ${name} is absent; the minutes need it.`,
  }),
  "never-came": ({ name }: { name: string }) => ({
    vi: `${name} chưa có mặt nên chưa thể ghi ra về.`,
    en: `${name} has not come, so cannot have left.`,
  }),
  "is-here": ({ name }: { name: string }) => ({
    vi: `${name} đang có mặt nên không cần người thay hay ý kiến bằng văn bản.`,
    en: `${name} is here; no substitute or written opinion is needed.`,
  }),
  "written-not-allowed": () => ({
    vi: "Quy chế không nhận ý kiến bằng văn bản của người vắng mặt. Chưa ghi gì.",
    en: "The rulebook takes no written opinions of absent voters.",
  }),
  "written-already": ({ name }: { name: string }) => ({
    vi: `Đã nhận ý kiến bằng văn bản của ${name} trước đó.`,
    en: `The written opinion of ${name} was received before.`,
  }),
  "other-unit": ({ unit }: { unit: string }) => ({
    vi: `Người dự thay phải cùng đơn vị (${unit}). Chưa ghi gì.`,
    en: `A substitute must be of the same unit (${unit}).`,
  }),
  "substituted-already": ({ name }: { name: string }) => ({
    vi: `${name} đã có người dự thay.`,
    en: `${name} has a substitute already.`,
  }),
  "conference-over": () => ({
    vi: "Hội nghị đã bế mạc nên không thay đổi được. Nội dung cũ được giữ nguyên.",
    en: "The conference is over; this cannot be changed.",
  }),
  "item-begun": ({ title }: { title: string }) => ({
    vi: `Mục “${title}” đã bắt đầu nên không bỏ hoặc đổi được.`,
    en: `“${title}” has begun and cannot be removed or changed.`,
  }),
  "no-such-item": () => ({
    vi: "Có mục không còn trong chương trình. Chưa ghi gì; đề nghị tải lại trang.",
    en: "An item is no longer on the agenda. Nothing was saved; reload the page.",
  }),
  "unit-not-of-this-year": () => ({
    vi: "Có đơn vị không có trong năm này. Chưa ghi gì; đề nghị chọn lại đơn vị trong danh sách.",
    en: "One of the units is not in the cluster this year. Nothing was saved; choose a unit from the list.",
  }),
  "before-its-day": ({ day, at }: { day: Day; at: Day }) => ({
    vi: `Chưa khai mạc: hội nghị ghi ngày ${writeDay(day)}, lúc khai mạc ghi ngày ${writeDay(at)}. Nếu họp ngày ${writeDay(at)}, đề nghị sửa ngày hội nghị trước, rồi khai mạc.`,
    en: `Not opened: the conference is planned for ${writeDay(day)}, its opening is entered as ${writeDay(at)}. If it was held on ${writeDay(at)}, move its day first, then open it.`,
  }),
  "after-its-day": ({ day, at }: { day: Day; at: Day }) => ({
    vi: `Chưa khai mạc: hội nghị ghi ngày ${writeDay(day)}, lúc khai mạc ghi ngày ${writeDay(at)}. Nếu đã họp ngày ${writeDay(day)}, đề nghị ghi giờ khai mạc của ngày đó; nếu hội nghị dời ngày, đề nghị sửa ngày hội nghị trước.`,
    en: `Not opened: the conference is planned for ${writeDay(day)}, its opening is entered as ${writeDay(at)}. If it was held on ${writeDay(day)}, enter the time of that day; if it was moved, move its day first.`,
  }),
  "nothing-to-tell": () => ({
    vi: "Hội nghị không dời, hoặc đã báo lại rồi. Không thay đổi gì.",
    en: "The conference was not moved, or everybody was told again already. Nothing was changed.",
  }),
  "vote-not-of-this-year": () => ({
    vi: "Có lượt bỏ phiếu không thuộc năm này. Chưa ghi gì.",
    en: "One of the votes does not belong to this year.",
  }),
  "vote-twice": ({ title }: { title: string }) => ({
    vi: `Lượt bỏ phiếu ở mục “${title}” đã gắn với mục khác.`,
    en: `The vote of “${title}” stands on another item already.`,
  }),
  "not-in-session": () => ({
    vi: "Hội nghị chưa khai mạc hoặc đã bế mạc. Đề nghị khai mạc trước.",
    en: "The conference is not in session.",
  }),
  "one-head-needed": () => ({
    vi: "Ban kiểm phiếu cần đúng một trưởng ban.",
    en: "The counting committee needs exactly one head.",
  }),
  "teller-twice": ({ name }: { name: string }) => ({
    vi: `${name} được ghi hai lần trong Ban kiểm phiếu.`,
    en: `${name} stands twice in the counting committee.`,
  }),
  "no-vote-here": ({ title }: { title: string }) => ({
    vi: `Mục “${title}” chưa gắn lượt bỏ phiếu. Đề nghị chuẩn bị lượt bỏ phiếu và gắn vào chương trình.`,
    en: `No vote is tied to “${title}”.`,
  }),
  "not-at-this-conference": () => ({
    vi: "Người phát biểu không có trong danh sách dự hội nghị. Đề nghị thêm vào danh sách trước.",
    en: "The speaker is not on the list of this conference.",
  }),
  "due-before-conference": () => ({
    vi: "Hạn thực hiện trước ngày hội nghị. Đề nghị sửa hạn.",
    en: "The due day is before the conference.",
  }),
  "no-such-conclusion": () => ({
    vi: "Kết luận này không còn. Đề nghị tải lại trang.",
    en: "This conclusion no longer exists. Reload the page.",
  }),
  "nobody-here": () => ({
    vi: "Chưa điểm danh ai có mặt nên chưa khai mạc. Đề nghị điểm danh trước.",
    en: "Nobody is marked present, so the conference does not open.",
  }),
  "no-agenda": () => ({
    vi: "Chưa có chương trình nên chưa khai mạc. Đề nghị lập chương trình trước.",
    en: "There is no agenda, so the conference does not open.",
  }),
  "vote-still-open": ({ name }: { name: string }) => ({
    vi: `“${name}” chưa khoá kết quả. Đề nghị hoàn thành hoặc huỷ có lý do rồi bế mạc.`,
    en: `“${name}” is not signed yet. Finish it, or void it with a reason.`,
  }),
  "not-ended": () => ({
    vi: "Hội nghị chưa bế mạc nên chưa khoá được biên bản.",
    en: "The conference has not ended, so the minutes cannot be closed.",
  }),
  "vote-unfinished": ({ name }: { name: string }) => ({
    vi: `“${name}” còn phần chưa phân định. Đề nghị bỏ phiếu tiếp hoặc ghi quyết định rồi khoá biên bản.`,
    en: `“${name}” is not settled. Vote again or record the decision first.`,
  }),
});
