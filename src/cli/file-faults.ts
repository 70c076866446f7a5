import { existsSync } from "node:fs";
import { fail, type Io } from "./command.ts";

/** True, and said, when a file of that name is already there: what somebody else made is never written over. */
export function alreadyThere(file: string, io: Io): boolean {
  if (!existsSync(file)) return false;
  if (io.lang === "vi") fail(io, `đã có ${file}, không ghi đè`, "chọn tên khác hoặc chuyển tệp cũ đi nơi khác");
  else fail(io, `${file} is already there and is not written over`, "choose another name or move the old one away");
  return true;
}

const reasons: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ENOENT: { vi: "không có thư mục này", en: "there is no such folder" },
  ENOTDIR: { vi: "không có thư mục này", en: "there is no such folder" },
  EEXIST: { vi: "không có thư mục này", en: "there is no such folder" }, // a file stands where the folder should
  EACCES: { vi: "không có quyền ghi", en: "no permission to write there" },
  EPERM: { vi: "không có quyền ghi", en: "no permission to write there" },
  EROFS: { vi: "nơi này chỉ đọc", en: "the place is read-only" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
};

/**
 * Says that a file could not be written and that nothing of it was left behind.
 *
 * @throws the error again when it is no fault of the file
 */
export function sayNotWritten(error: unknown, file: string, io: Io): void {
  const reason = reasons[(error as { code?: string }).code ?? ""];
  if (!reason || (error as { path?: string }).path === undefined) throw error;
  if (io.lang === "vi") fail(io, `không ghi được ${file}: ${reason.vi}`, "chưa ghi gì; chọn nơi khác rồi chạy lại");
  else fail(io, `cannot write ${file}: ${reason.en}`, "nothing was written; choose another place and run again");
}
