import type { Language } from "../../basics/words.ts";
import { databaseFault } from "../database/index.ts";
import { NotPrinted, notPrinted } from "../documents/index.ts";

type Words = Readonly<Record<Language, string>>;

/** What went wrong without anybody's decision, as a person reads it who wrote something, or who only looked. */
export interface Fault {
  readonly status: number;
  readonly writing: Words;
  readonly reading?: Words;
}

/** A paper is looked at mostly; who takes it to write a package is also told that nothing was. */
function ofAPaper(code: keyof typeof notPrinted): { readonly writing: Words; readonly reading: Words } {
  const reading = notPrinted[code];
  const writing = { vi: `${reading.vi} Hệ thống chưa ghi gì.`, en: `${reading.en} Nothing was saved.` };
  return { reading, writing };
}

const kept = {
  vi: "Mọi việc đã báo ghi nhận vẫn còn nguyên",
  en: "everything confirmed before is kept",
};

export const faults = {
  "too-large": {
    status: 413,
    writing: {
      vi: "Tệp hoặc nội dung gửi lên quá lớn, chưa ghi gì vào hệ thống. Đề nghị chia nhỏ rồi gửi lại.",
      en: "What was sent is too large; nothing was saved. Split it and send again.",
    },
  },
  "too-many": {
    status: 429,
    writing: {
      vi: "Thử quá nhiều lần trong thời gian ngắn nên tạm dừng. Đề nghị chờ một phút rồi thử lại.",
      en: "Too many attempts in a short time. Wait a minute and try again.",
    },
  },
  "in-line": {
    status: 429,
    writing: {
      vi: "Vừa có nhiều lần nhập sai mật khẩu nên mỗi 5 giây chỉ xét một lần; lần này chưa xét, chưa ghi gì. Cứ để nguyên màn hình này: hệ thống giữ chỗ và tự gửi lại.",
      en: "Many wrong passwords came just now, so one attempt is looked at in 5 seconds; this one was not yet, and nothing was saved. Leave this screen as it is: it keeps your place and sends again by itself.",
    },
  },
  "address-too-long": {
    status: 431,
    writing: {
      vi: "Địa chỉ hoặc phần đầu của yêu cầu dài quá mức nên không đọc, chưa ghi gì vào hệ thống. Đề nghị rút gọn điều kiện tìm, hoặc xoá cookie của trang này rồi mở lại.",
      en: "The address or the head of the request is too long and was not read; nothing was saved. Shorten what you search for, or delete this site's cookies, then open it again.",
    },
  },
  stalled: {
    status: 408,
    writing: {
      vi: "Nội dung gửi lên đến quá chậm nên đã dừng nhận, chưa ghi gì vào hệ thống. Đề nghị kiểm tra mạng rồi gửi lại.",
      en: "What was sent arrived too slowly, so it was not taken and nothing was saved. Check the network, then send it again.",
    },
  },
  "not-understood": {
    status: 400,
    writing: {
      vi: "Yêu cầu gửi lên không đọc được, chưa ghi gì vào hệ thống. Đề nghị tải lại trang rồi làm lại.",
      en: "The request could not be read; nothing was saved. Reload the page and try again.",
    },
  },
  "outcome-unknown": {
    status: 503,
    writing: {
      vi: "Kết nối với cơ sở dữ liệu bị cắt đúng lúc ghi nên chưa biết đã ghi hay chưa. Nội dung đang gõ được giữ trên máy này; đề nghị gửi lại, đã ghi rồi thì không ghi lần thứ hai.",
      en: "The connection to the database was cut while saving, so it is not known whether it was saved. What you typed stays here; send it again: it is never saved twice.",
    },
  },
  "database-away": {
    status: 503,
    writing: {
      vi: `Cơ sở dữ liệu tạm dừng nên lần gửi này chưa ghi được. ${kept.vi}; nội dung đang gõ được giữ trên máy này, đề nghị gửi lại sau ít phút.`,
      en: `The database is away for a moment, so this sending was not saved; ${kept.en}. What you typed stays here; send it again shortly.`,
    },
    reading: {
      vi: `Cơ sở dữ liệu tạm dừng nên chưa đọc được. ${kept.vi}; đề nghị mở lại sau ít phút.`,
      en: `The database is away for a moment, so this could not be read; ${kept.en}. Open it again shortly.`,
    },
  },
  "database-crowded": {
    status: 503,
    writing: {
      vi: "Cơ sở dữ liệu đã hết chỗ cho kết nối hoặc bộ nhớ nên lần gửi này chưa ghi được. Đề nghị gửi lại sau ít phút; nếu còn lặp lại, báo quản trị tăng max_connections hoặc bớt chương trình dùng chung.",
      en: "The database has no connection or memory left, so this sending was not saved. Send it again shortly; if it persists, ask the administrator to raise max_connections or to move other programs away.",
    },
    reading: {
      vi: "Cơ sở dữ liệu đã hết chỗ cho kết nối hoặc bộ nhớ nên chưa đọc được. Đề nghị mở lại sau ít phút; nếu còn lặp lại, báo quản trị tăng max_connections hoặc bớt chương trình dùng chung.",
      en: "The database has no connection or memory left, so this could not be read. Open it again shortly; if it persists, ask the administrator to raise max_connections or to move other programs away.",
    },
  },
  "written-at-once": {
    status: 503,
    writing: {
      vi: "Nhiều người ghi cùng một lúc nên lần gửi này chưa ghi được. Nội dung đang gõ được giữ trên máy này; đề nghị gửi lại.",
      en: "Several people wrote at the same moment, so this sending was not saved. What you typed stays here; send it again.",
    },
    reading: {
      vi: "Nhiều người ghi cùng một lúc nên chưa đọc được. Đề nghị mở lại.",
      en: "Several people wrote at the same moment, so this could not be read. Open it again.",
    },
  },
  "read-only": {
    status: 503,
    writing: {
      vi: `Cơ sở dữ liệu đang ở chế độ chỉ đọc (máy dự phòng) nên lần gửi này chưa ghi được. ${kept.vi}; đề nghị báo quản trị đưa máy chính trở lại hoặc sửa DATABASE_URL.`,
      en: `The database takes no writes (a standby), so this sending was not saved; ${kept.en}. Ask the administrator to bring the primary back or to correct DATABASE_URL.`,
    },
  },
  "disk-full": {
    status: 507,
    writing: {
      vi: `Ổ đĩa của máy chủ đã đầy nên lần gửi này chưa ghi được. ${kept.vi}; đề nghị báo quản trị giải phóng ổ đĩa rồi gửi lại.`,
      en: `The server's disk is full, so this sending was not saved; ${kept.en}. Free some space and send it again.`,
    },
    reading: {
      vi: `Ổ đĩa của máy chủ đã đầy nên chưa đọc được. ${kept.vi}; đề nghị báo quản trị giải phóng ổ đĩa rồi mở lại.`,
      en: `The server's disk is full, so this could not be read; ${kept.en}. Free some space and open it again.`,
    },
  },
  "damaged-index": {
    status: 500,
    writing: {
      vi: "PostgreSQL báo một bảng tra cứu (index) trên ổ đĩa bị hỏng nên việc này không làm được, chưa ghi gì. Đề nghị báo quản trị: sao lưu, kiểm tra ổ đĩa, rồi chạy REINDEX DATABASE.",
      en: "PostgreSQL says that an index on its disk is damaged, so this was not done and nothing was saved. Tell the administrator: back up, check the disk, then run REINDEX DATABASE.",
    },
  },
  "damaged-table": {
    status: 500,
    writing: {
      vi: "PostgreSQL báo một phần dữ liệu trên ổ đĩa bị hỏng nên việc này không làm được, chưa ghi gì. Đề nghị báo quản trị ngay: dừng máy chủ, giữ nguyên thư mục dữ liệu, kiểm tra ổ đĩa, phục hồi bản sao lưu gần nhất vào chỗ mới.",
      en: "PostgreSQL says that part of the data on its disk is damaged, so this was not done and nothing was saved. Tell the administrator now: stop the server, keep the data folder as it is, check the disk, restore the last backup elsewhere.",
    },
  },
  "too-many-files": {
    status: 503,
    writing: {
      vi: "Máy chủ đang mở quá nhiều tệp và kết nối nên lần gửi này chưa ghi được. Đề nghị gửi lại sau ít phút; nếu còn lặp lại, báo quản trị tăng giới hạn tệp mở (ulimit -n).",
      en: "The server has too many files and connections open, so this sending was not saved. Send it again shortly; if it persists, ask the administrator to raise the limit of open files (ulimit -n).",
    },
    reading: {
      vi: "Máy chủ đang mở quá nhiều tệp và kết nối nên chưa đọc được. Đề nghị mở lại sau ít phút; nếu còn lặp lại, báo quản trị tăng giới hạn tệp mở (ulimit -n).",
      en: "The server has too many files and connections open, so this could not be read. Open it again shortly; if it persists, ask the administrator to raise the limit of open files (ulimit -n).",
    },
  },
  "paper-too-long": { status: 413, ...ofAPaper("paper-too-long") },
  "papers-waiting": { status: 503, ...ofAPaper("papers-waiting") },
  "list-too-long": { status: 413, ...ofAPaper("list-too-long") },
  "file-stopped": { status: 409, ...ofAPaper("file-stopped") },
  unexpected: {
    status: 500,
    writing: {
      vi: "Hệ thống gặp lỗi ngoài dự kiến nên chưa ghi gì. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị kèm thời điểm xảy ra.",
      en: "Something unexpected went wrong and nothing was saved. Try again; if it persists tell the administrator the time.",
    },
    reading: {
      vi: "Hệ thống gặp lỗi ngoài dự kiến nên chưa đọc được. Đề nghị mở lại; nếu vẫn lỗi, báo quản trị kèm thời điểm xảy ra.",
      en: "Something unexpected went wrong and this could not be read. Open it again; if it persists tell the administrator the time.",
    },
  },
} as const satisfies Record<string, Fault>;

export type FaultCode = keyof typeof faults;

const ofDatabase = {
  cut: "database-away",
  away: "database-away",
  crowded: "database-crowded",
  undone: "written-at-once",
  "read-only": "read-only",
  "disk-full": "disk-full",
  "damaged-index": "damaged-index",
  "damaged-table": "damaged-table",
} as const;

/** Which fault an error is; what nobody thought of is "unexpected". */
export function faultOf(error: Error & { readonly statusCode?: number; readonly code?: string }): FaultCode {
  const { code, statusCode } = error;
  if (code === "in-line") return code;
  if (statusCode === 413) return "too-large";
  if (statusCode === 429) return "too-many";
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return "not-understood";
  if (error instanceof NotPrinted) return error.code;
  if (code === "outcome-unknown") return code;
  if (code === "EMFILE" || code === "ENFILE") return "too-many-files";
  const fault = databaseFault(error);
  return fault ? ofDatabase[fault] : "unexpected";
}
