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
    /Permission denied|could not (create|access) directory/.test(error.message)
  )
    return {
      vi: `Không có quyền ghi vào thư mục dữ liệu${error.path ? ` ${error.path}` : ""}. Cấp quyền ghi hoặc đặt THIDUA_DATA sang thư mục khác.`,
      en: `no permission to write to the data folder${error.path ? ` ${error.path}` : ""}; grant it or set THIDUA_DATA to another folder`,
    };
  if (error.code === "ENOSPC" || /No space left/.test(error.message))
    return {
      vi: "Ổ đĩa đã đầy. Giải phóng chỗ trống rồi khởi động lại.",
      en: "the disk is full; free some space and start again",
    };
  if (
    /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|28|3D|57P)/.test(error.code ?? "") ||
    /timeout|ECONNREFUSED/.test(error.message)
  )
    return {
      vi: "Không kết nối được PostgreSQL theo DATABASE_URL. Kiểm tra máy chủ, tên cơ sở dữ liệu, tài khoản; dữ liệu không bị đụng tới.",
      en: "cannot reach PostgreSQL at DATABASE_URL; check the server, the database name and the account; no data was touched",
    };
  return {
    vi: `Lỗi ngoài dự kiến nên dừng lại: ${firstLine(error.message)}`,
    en: `stopped by something unexpected: ${firstLine(error.message)}`,
  };
}

const firstLine = (text: string): string =>
  text
    .trim()
    .split("\n")
    .findLast((line) => line.trim() !== "")
    ?.trim() ?? "";
