import { databaseFault } from "../database/index.ts";

/**
 * Says why the program could not start, in one sentence with the remedy. Vietnamese first, English after it,
 * since nobody has chosen a language yet.
 */
export function explain(error: unknown): string {
  const { vi, en } = reasonFor(error);
  return `thidua: lỗi: ${vi}\nthidua: error: ${en}`;
}

/** The same sentence for a door that knows the language: a refusal's own, or one for a fault of the machine. */
export function reasonFor(error: unknown): { readonly vi: string; readonly en: string } {
  return saysItself(error) ? error : sentenceFor(error as Error & { code?: string });
}

/** Refusals to start, to restore and the like carry their sentence in both languages. */
function saysItself(error: unknown): error is { readonly vi: string; readonly en: string } {
  return error instanceof Error && "vi" in error && "en" in error;
}

function sentenceFor(error: Error & { code?: string; port?: number; path?: string; syscall?: string }): {
  vi: string;
  en: string;
} {
  if (error.code === "EADDRINUSE")
    return {
      vi: `Cổng ${error.port} đang được chương trình khác dùng. Đóng chương trình đó hoặc chọn cổng khác: PORT=8081 npm start.`,
      en: `port ${error.port} is in use; stop the other program or choose another port: PORT=8081 npm start`,
    };
  if (error.code === "EADDRNOTAVAIL")
    return {
      vi: "HOST không phải địa chỉ của máy này. Dùng HOST=0.0.0.0 để mở cho mạng nội bộ.",
      en: "HOST is not an address of this machine; use HOST=0.0.0.0 to open it to the local network",
    };
  if (error.code === "EACCES" && error.syscall === "listen")
    return {
      vi: `Tài khoản này không được mở cổng ${error.port}. Chọn cổng từ 1024 trở lên: PORT=8081 npm start.`,
      en: `this account may not open port ${error.port}; choose one from 1024 on: PORT=8081 npm start`,
    };
  if (error.code === "EEXIST" || error.code === "ENOTDIR")
    return {
      vi: `${error.path ?? "THIDUA_DATA"} là một tệp, không phải thư mục; tệp còn nguyên. Đặt THIDUA_DATA sang một thư mục.`,
      en: `${error.path ?? "THIDUA_DATA"} is a file, not a folder, and is left as it is; set THIDUA_DATA to a folder`,
    };
  if (
    error.code === "EACCES" ||
    error.code === "EPERM" ||
    error.code === "EROFS" ||
    (error.code === "ENOENT" && error.syscall === "mkdir") || // what Node says of a disk that takes no writes
    /Permission denied|could not (create|access) directory/.test(error.message)
  )
    return {
      vi: `Không có quyền ghi vào thư mục dữ liệu${error.path ? ` ${error.path}` : ""}. Cấp quyền ghi hoặc đặt THIDUA_DATA sang thư mục khác.`,
      en: `no permission to write to the data folder${error.path ? ` ${error.path}` : ""}; grant it or set THIDUA_DATA to another folder`,
    };
  if (/No space left|Check free disk space/.test(error.message)) return ofDatabase["disk-full"];
  if (error.code === "EMFILE" || error.code === "ENFILE")
    return {
      vi: "Hệ điều hành không cho mở thêm tệp. Tăng giới hạn tệp mở (ulimit -n 4096) rồi khởi động lại; dữ liệu không bị đụng tới.",
      en: "the system allows no more open files; raise the limit (ulimit -n 4096) and start again; no data was touched",
    };
  const fault = databaseFault(error);
  if (fault !== undefined && fault !== "undone") return ofDatabase[fault === "cut" ? "away" : fault];
  if (/timeout|ECONNREFUSED/.test(error.message)) return ofDatabase.away;
  return {
    vi: `Lỗi ngoài dự kiến nên dừng lại: ${firstLine(error.message)}`,
    en: `stopped by something unexpected: ${firstLine(error.message)}`,
  };
}

const ofDatabase = {
  "disk-full": {
    vi: "Ổ đĩa đã đầy. Giải phóng chỗ trống rồi khởi động lại.",
    en: "the disk is full; free some space and start again",
  },
  away: {
    vi: "Không kết nối được PostgreSQL theo DATABASE_URL. Kiểm tra máy chủ, tên cơ sở dữ liệu, tài khoản; dữ liệu không bị đụng tới.",
    en: "cannot reach PostgreSQL at DATABASE_URL; check the server, the database name and the account; no data was touched",
  },
  crowded: {
    vi: "PostgreSQL đã hết chỗ cho kết nối hoặc bộ nhớ. Tăng max_connections hoặc bớt chương trình dùng chung rồi khởi động lại; dữ liệu không bị đụng tới.",
    en: "PostgreSQL has no connection or memory left; raise max_connections or move other programs away, then start again; no data was touched",
  },
  "read-only": {
    vi: "PostgreSQL ở DATABASE_URL chỉ cho đọc (máy dự phòng, hoặc default_transaction_read_only). Trỏ DATABASE_URL về máy chính rồi khởi động lại; dữ liệu không bị đụng tới.",
    en: "PostgreSQL at DATABASE_URL takes no writes (a standby, or default_transaction_read_only); point DATABASE_URL to the primary and start again; no data was touched",
  },
  "damaged-index": {
    vi: "PostgreSQL báo một bảng tra cứu (index) trên ổ đĩa bị hỏng. Sao lưu thư mục dữ liệu, kiểm tra ổ đĩa, chạy REINDEX DATABASE rồi khởi động lại.",
    en: "PostgreSQL says that an index on its disk is damaged; copy the data folder, check the disk, run REINDEX DATABASE, then start again",
  },
  "damaged-table": {
    vi: "PostgreSQL báo một phần dữ liệu trên ổ đĩa bị hỏng. Giữ nguyên thư mục dữ liệu, kiểm tra ổ đĩa, rồi phục hồi bản sao lưu gần nhất vào thư mục mới: npx thidua restore.",
    en: "PostgreSQL says that part of the data on its disk is damaged; keep the data folder as it is, check the disk, and restore the last backup into a new one: npx thidua restore",
  },
} as const;

const firstLine = (text: string): string =>
  text
    .trim()
    .split("\n")
    .findLast((line) => line.trim() !== "")
    ?.trim() ?? "";
