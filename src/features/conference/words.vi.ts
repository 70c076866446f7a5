import { writeDay } from "../../basics/instant.ts";
import { booksOf } from "../../basics/refusals.ts";
import type { Words } from "../../basics/words.ts";
import { voteRefusedInVietnamese as vote } from "../elections/index.ts";
import { orderRefusals } from "../movement/index.ts";
import type { ConferenceRefusal } from "./refusals.ts";

export const vietnamese: Words<ConferenceRefusal> = {
  "no-such-conference": () =>
    "Không có hội nghị, mục hoặc đại biểu này, chưa ghi gì. Đề nghị mở lại từ trang Hội nghị.",
  "no-such-year": vote["no-such-year"],
  "leader-not-a-member": ({ name }) => `${name} gắn với đơn vị không có trong năm này. Đề nghị chọn lại đơn vị.`,
  "begun-already": () => "Hội nghị đã khai mạc nên không thay đổi được ở đây. Nội dung cũ được giữ nguyên.",
  "changed-meanwhile": () =>
    "Người khác vừa ghi trước nên chưa ghi, không ghi đè. Phần đang gõ được giữ nguyên; đề nghị xem bản vừa ghi, chọn một bản rồi ghi lại.",
  "minutes-closed": () =>
    "Biên bản hội nghị đã khoá nên không ghi thêm. Đề nghị lập hội nghị bất thường nếu cần bổ sung.",
  "delegate-needs-a-unit": () => "Đại biểu phải thuộc một đơn vị. Đề nghị chọn đơn vị, hoặc ghi là khách mời.",
  "unit-not-a-member": () => "Đơn vị này không có trong năm. Đề nghị chọn lại, hoặc ghi là khách mời không kèm đơn vị.",
  "invited-already": ({ name }) => `${name} đã có trong danh sách mời.`,
  "came-already": ({ name }) =>
    `Đã có điểm danh hoặc ý kiến của ${name} nên không bỏ khỏi danh sách. Đề nghị ghi vắng mặt kèm lý do.`,
  "reason-needed": ({ name }) => `Đề nghị ghi lý do vắng mặt của ${name}; biên bản cần lý do này.`,
  "never-came": ({ name }) => `${name} chưa có mặt nên chưa thể ghi ra về.`,
  "is-here": ({ name }) => `${name} đang có mặt nên không cần người thay hay ý kiến bằng văn bản.`,
  "written-not-allowed": () => "Quy chế không nhận ý kiến bằng văn bản của người vắng mặt. Chưa ghi gì.",
  "written-already": ({ name }) => `Đã nhận ý kiến bằng văn bản của ${name} trước đó.`,
  "other-unit": ({ unit }) => `Người dự thay phải cùng đơn vị (${unit}). Chưa ghi gì.`,
  "substituted-already": ({ name }) => `${name} đã có người dự thay.`,
  "conference-over": () => "Hội nghị đã bế mạc nên không thay đổi được. Nội dung cũ được giữ nguyên.",
  "item-begun": ({ title }) => `Mục “${title}” đã bắt đầu nên không bỏ hoặc đổi được.`,
  "no-such-item": () => "Có mục không còn trong chương trình. Chưa ghi gì; đề nghị tải lại trang.",
  "unit-not-of-this-year": () =>
    "Có đơn vị không có trong năm này. Chưa ghi gì; đề nghị chọn lại đơn vị trong danh sách.",
  "before-its-day": ({ day, at }) =>
    `Chưa khai mạc: hội nghị ghi ngày ${writeDay(day)}, lúc khai mạc ghi ngày ${writeDay(at)}. Nếu họp ngày ${writeDay(at)}, đề nghị sửa ngày hội nghị trước, rồi khai mạc.`,
  "after-its-day": ({ day, at }) =>
    `Chưa khai mạc: hội nghị ghi ngày ${writeDay(day)}, lúc khai mạc ghi ngày ${writeDay(at)}. Nếu đã họp ngày ${writeDay(day)}, đề nghị ghi giờ khai mạc của ngày đó; nếu hội nghị dời ngày, đề nghị sửa ngày hội nghị trước.`,
  "nothing-to-tell": () => "Hội nghị không dời, hoặc đã báo lại rồi. Không thay đổi gì.",
  "vote-not-of-this-year": () => "Có lượt bỏ phiếu không thuộc năm này. Chưa ghi gì.",
  "vote-twice": ({ title }) => `Lượt bỏ phiếu ở mục “${title}” đã gắn với mục khác.`,
  "not-in-session": () => "Hội nghị chưa khai mạc hoặc đã bế mạc. Đề nghị khai mạc trước.",
  "one-head-needed": () => "Ban kiểm phiếu cần đúng một trưởng ban.",
  "teller-twice": ({ name }) => `${name} được ghi hai lần trong Ban kiểm phiếu.`,
  "no-vote-here": ({ title }) =>
    `Mục “${title}” chưa gắn lượt bỏ phiếu. Đề nghị chuẩn bị lượt bỏ phiếu và gắn vào chương trình.`,
  "not-at-this-conference": () =>
    "Người phát biểu không có trong danh sách dự hội nghị. Đề nghị thêm vào danh sách trước.",
  "due-before-conference": () => "Hạn thực hiện trước ngày hội nghị. Đề nghị sửa hạn.",
  "no-such-conclusion": () => "Kết luận này không còn. Đề nghị tải lại trang.",
  "nobody-here": () => "Chưa điểm danh ai có mặt nên chưa khai mạc. Đề nghị điểm danh trước.",
  "no-agenda": () => "Chưa có chương trình nên chưa khai mạc. Đề nghị lập chương trình trước.",
  "vote-still-open": ({ name }) => `“${name}” chưa khoá kết quả. Đề nghị hoàn thành hoặc huỷ có lý do rồi bế mạc.`,
  "not-ended": () => "Hội nghị chưa bế mạc nên chưa khoá được biên bản.",
  "vote-unfinished": ({ name }) =>
    `“${name}” còn phần chưa phân định. Đề nghị bỏ phiếu tiếp hoặc ghi quyết định rồi khoá biên bản.`,
  ...booksOf(orderRefusals.sentences).vi,
  "opened-already": vote["opened-already"],
  "no-nominees": vote["no-nominees"],
  "earlier-vote-first": vote["earlier-vote-first"],
  "no-quorum": vote["no-quorum"],
  "committee-missing": vote["committee-missing"],
  "teller-of-nominee": vote["teller-of-nominee"],
  "standing-body-must-count": vote["standing-body-must-count"],
  "notice-not-read": vote["notice-not-read"],
  "paper-not-for-this-vote": vote["paper-not-for-this-vote"],
  "tellers-without-accounts": vote["tellers-without-accounts"],
  "seat-without-account": vote["seat-without-account"],
  "seat-of-other-unit": vote["seat-of-other-unit"],
  "not-from-standing-body": vote["not-from-standing-body"],
  "teller-role-missing": vote["teller-role-missing"],
  "teller-had-a-hand": vote["teller-had-a-hand"],
  "teller-invited-teller": vote["teller-invited-teller"],
  "new-ways-not-known": vote["new-ways-not-known"],
};
