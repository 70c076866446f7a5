import { type Day, writeDay } from "../../basics/instant.ts";
import { carrying, refusals } from "../../basics/refusals.ts";
import { voteRefusals } from "../elections/index.ts";

export const { refuse, say } = refusals({
  // What a vote may refuse when it is put to the meeting, the order of days among it, is said in the words of the vote.
  ...voteRefusals,
  "no-such-conference": () => ({
    vi: "Không có hội nghị, mục hoặc đại biểu này, chưa ghi gì. Đề nghị mở lại từ trang Hội nghị.",
    en: "There is no such conference, item or attendee; nothing was saved. Open it again from the page Conference.",
  }),
  "leader-not-a-member": ({ name }: { name: string }) => ({
    vi: `${name} gắn với đơn vị không có trong năm này, chưa ghi gì. Đề nghị chọn lại đơn vị.`,
    en: `${name} is tied to a unit that is not in the cluster this year; nothing was saved. Choose the unit again.`,
  }),
  "begun-already": () => ({
    vi: "Hội nghị đã khai mạc nên không thay đổi được ở đây, nội dung cũ được giữ nguyên. Đề nghị ghi tiếp ở trang hội nghị.",
    en: "The conference has begun, so this cannot be changed here; what stood is kept. Go on at the conference's own page.",
  }),
  "changed-meanwhile": carrying<{ now: object }>({
    vi: "Người khác vừa ghi trước nên chưa ghi, không ghi đè. Phần đang gõ được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
    en: "Somebody else saved first, so nothing was written or overwritten. What you typed is kept; look at their version, choose one and save again.",
  }),
  "minutes-closed": () => ({
    vi: "Biên bản hội nghị đã khoá nên chưa ghi gì, biên bản giữ nguyên. Đề nghị lập hội nghị bất thường nếu cần bổ sung.",
    en: "The minutes are closed and stay as they are; nothing was saved. Hold an extraordinary conference for what is to be added.",
  }),
  "delegate-needs-a-unit": () => ({
    vi: "Đại biểu phải thuộc một đơn vị, chưa ghi gì. Đề nghị chọn đơn vị, hoặc ghi là khách mời.",
    en: "A delegate belongs to a unit; nothing was saved. Choose one, or invite as a guest.",
  }),
  "unit-not-a-member": () => ({
    vi: "Đơn vị này không có trong năm, chưa ghi gì. Đề nghị chọn lại, hoặc ghi là khách mời không kèm đơn vị.",
    en: "The unit is not in the cluster this year; nothing was saved. Choose another, or invite as a guest without a unit.",
  }),
  "invited-already": ({ name }: { name: string }) => ({
    vi: `${name} đã có trong danh sách mời, không ghi thêm. Nếu là người khác cùng tên, đề nghị ghi kèm chức vụ vào tên.`,
    en: `${name} is on the list already; nobody was added. For somebody else of that name, add the office to the name.`,
  }),
  "came-already": ({ name }: { name: string }) => ({
    vi: `Đã có điểm danh hoặc ý kiến của ${name} nên không bỏ khỏi danh sách. Đề nghị ghi vắng mặt kèm lý do.`,
    en: `Attendance or an opinion of ${name} is recorded, so the invitation stays. Mark them as absent with a reason.`,
  }),
  "reason-needed": ({ name }: { name: string }) => ({
    vi: `Chưa ghi ${name} vắng mặt vì thiếu lý do; biên bản cần lý do này. Đề nghị ghi lý do.`,
    en: `${name} was not marked absent: the minutes need a reason. Write it.`,
  }),
  "never-came": ({ name }: { name: string }) => ({
    vi: `${name} chưa có mặt nên chưa ghi ra về. Đề nghị điểm danh có mặt trước.`,
    en: `${name} has not come, so leaving was not recorded. Mark them present first.`,
  }),
  "is-here": ({ name }: { name: string }) => ({
    vi: `${name} đang có mặt nên không cần người thay hay ý kiến bằng văn bản, chưa ghi gì. Nếu không dự, đề nghị điểm danh lại trước.`,
    en: `${name} is here; no substitute or written opinion is needed, and none was recorded. If they did not come, correct the attendance first.`,
  }),
  "written-not-allowed": () => ({
    vi: "Quy chế không nhận ý kiến bằng văn bản của người vắng mặt, chưa ghi gì. Đề nghị cử người dự thay.",
    en: "The rulebook takes no written opinions of absent voters; nothing was recorded. Name a substitute.",
  }),
  "written-already": ({ name }: { name: string }) => ({
    vi: `Đã nhận ý kiến bằng văn bản của ${name} trước đó, ý kiến đó được giữ nguyên. Không phải ghi lại.`,
    en: `The written opinion of ${name} was received before and is kept; there is nothing more to record.`,
  }),
  "other-unit": ({ unit }: { unit: string }) => ({
    vi: `Người dự thay phải cùng đơn vị (${unit}), chưa ghi gì. Đề nghị cử người khác của đơn vị này.`,
    en: `A substitute must be of the same unit (${unit}); nothing was saved. Name somebody of that unit.`,
  }),
  "substituted-already": ({ name }: { name: string }) => ({
    vi: `${name} đã có người dự thay, chưa ghi thêm. Muốn đổi, đề nghị bỏ người thay trước.`,
    en: `${name} has a substitute already; nobody was added. Remove that one first to name another.`,
  }),
  "conference-over": () => ({
    vi: "Hội nghị đã bế mạc nên không thay đổi được, nội dung cũ được giữ nguyên. Việc phát sinh đề nghị đưa vào hội nghị sau.",
    en: "The conference is over; this cannot be changed and what stood is kept. Bring what is new before the next conference.",
  }),
  "item-begun": ({ title }: { title: string }) => ({
    vi: `Mục “${title}” đã bắt đầu nên không bỏ hoặc đổi được; chương trình giữ nguyên. Đề nghị giữ lại mục này rồi lưu.`,
    en: `“${title}” has begun and cannot be removed or changed; the agenda is as it was. Leave the item as it stands and save again.`,
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
    vi: "Có lượt bỏ phiếu không thuộc năm này, chưa ghi gì. Đề nghị chọn lại lượt trong danh sách.",
    en: "One of the votes does not belong to this year; nothing was saved. Choose it again from the list.",
  }),
  "vote-twice": ({ title }: { title: string }) => ({
    vi: `Lượt bỏ phiếu ở mục “${title}” đã gắn với mục khác, chưa ghi gì. Đề nghị để mỗi lượt ở một mục.`,
    en: `The vote of “${title}” stands on another item already; nothing was saved. Keep each vote on one item.`,
  }),
  "not-in-session": () => ({
    vi: "Hội nghị chưa khai mạc hoặc đã bế mạc, chưa ghi gì. Đề nghị khai mạc trước.",
    en: "The conference is not in session; nothing was recorded. Open it first.",
  }),
  "one-head-needed": () => ({
    vi: "Ban kiểm phiếu cần đúng một trưởng ban, chưa ghi gì. Đề nghị chọn lại một người làm trưởng ban.",
    en: "The counting committee needs exactly one head; nothing was saved. Choose one.",
  }),
  "teller-twice": ({ name }: { name: string }) => ({
    vi: `${name} được ghi hai lần trong Ban kiểm phiếu, chưa ghi gì. Đề nghị bỏ một dòng.`,
    en: `${name} stands twice in the counting committee; nothing was saved. Take one line out.`,
  }),
  "no-vote-here": ({ title }: { title: string }) => ({
    vi: `Mục “${title}” chưa gắn lượt bỏ phiếu nên chưa mở gì. Đề nghị chuẩn bị lượt bỏ phiếu và gắn vào chương trình.`,
    en: `No vote is tied to “${title}”; none was opened. Prepare a vote and put it on the agenda.`,
  }),
  "not-at-this-conference": () => ({
    vi: "Người phát biểu không có trong danh sách dự hội nghị, chưa ghi ý kiến. Đề nghị thêm vào danh sách trước.",
    en: "The speaker is not on the list of this conference; the opinion was not recorded. Add them to the list first.",
  }),
  "due-before-conference": () => ({
    vi: "Hạn thực hiện trước ngày hội nghị, chưa ghi kết luận. Đề nghị sửa hạn.",
    en: "The due day is before the conference; the conclusion was not recorded. Change the day.",
  }),
  "no-such-conclusion": () => ({
    vi: "Kết luận này không còn, chưa ghi gì. Đề nghị tải lại trang.",
    en: "This conclusion no longer exists; nothing was saved. Reload the page.",
  }),
  "nobody-here": () => ({
    vi: "Chưa điểm danh ai có mặt nên chưa khai mạc. Đề nghị điểm danh trước.",
    en: "Nobody is marked present, so the conference was not opened. Take the attendance first.",
  }),
  "no-agenda": () => ({
    vi: "Chưa có chương trình nên chưa khai mạc. Đề nghị lập chương trình trước.",
    en: "There is no agenda, so the conference was not opened. Write one first.",
  }),
  "vote-still-open": ({ name }: { name: string }) => ({
    vi: `“${name}” chưa khoá kết quả nên chưa bế mạc. Đề nghị hoàn thành hoặc huỷ có lý do rồi bế mạc.`,
    en: `“${name}” is not signed yet, so the conference was not ended. Finish the vote, or void it with a reason.`,
  }),
  "not-ended": () => ({
    vi: "Hội nghị chưa bế mạc nên chưa khoá biên bản. Đề nghị bế mạc trước.",
    en: "The conference has not ended, so the minutes were not closed. End it first.",
  }),
  "vote-unfinished": ({ name }: { name: string }) => ({
    vi: `“${name}” còn phần chưa phân định nên chưa khoá biên bản. Đề nghị bỏ phiếu tiếp hoặc ghi quyết định rồi khoá biên bản.`,
    en: `“${name}” is not settled, so the minutes were not closed. Vote again or record the decision first.`,
  }),
});
