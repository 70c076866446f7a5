import type { RefusalShape } from "../../basics/result.ts";
import type { Language } from "../../basics/words.ts";

/** How a deed ended, the same for the API, the command line and the tests. */
export type Outcome<Answer = unknown> =
  | { readonly kind: "done"; readonly answer: Answer }
  | { readonly kind: "refused"; readonly refusal: RefusalShape; readonly sentence: string }
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>>; readonly sentence: string }
  | { readonly kind: "sign-in-first"; readonly sentence: string }
  | { readonly kind: "not-allowed"; readonly sentence: string };

const sentences = {
  invalid: {
    vi: "Một số ô chưa đúng, chưa ghi gì vào hệ thống. Đề nghị sửa các ô được nêu rồi gửi lại.",
    en: "Some fields are not right, nothing was saved. Correct the fields named and send again.",
  },
  "sign-in-first": {
    vi: "Phiên làm việc đã hết hoặc chưa đăng nhập, chưa ghi gì vào hệ thống. Nội dung đang gõ được giữ lại trên máy này; đăng nhập lại để gửi.",
    en: "You are not signed in or the session has ended; nothing was saved. What you typed is kept on this computer; sign in to send it.",
  },
  "not-allowed": {
    vi: "Đồng chí không được phân công việc này trong năm thi đua, chưa ghi gì vào hệ thống. Đề nghị liên hệ thư ký.",
    en: "You do not hold a role for this in the year; nothing was saved. Please contact the cluster's secretary.",
  },
  "sign-in-to-read": {
    vi: "Phiên làm việc đã hết hoặc chưa đăng nhập nên chưa xem được. Đề nghị đăng nhập.",
    en: "You are not signed in or the session has ended. Sign in to look at this.",
  },
  "not-for-reading": {
    vi: "Không xem được: mục này không có, hoặc đồng chí không được phân công xem trong năm thi đua. Đề nghị kiểm tra địa chỉ hoặc liên hệ thư ký.",
    en: "This does not exist, or you hold no role in the year that reads it. Check the address or contact the cluster's secretary.",
  },
  "saved-by-yourself": {
    vi: "Chính đồng chí vừa ghi nội dung này ở cửa sổ hoặc thiết bị khác nên chưa ghi đè. Nội dung đang gõ vẫn được giữ; xem bản vừa ghi rồi ghi lại.",
    en: "You have just saved this yourself in another window or device, so nothing was overwritten. What you typed is kept; look at what was saved, then save again.",
  },
  "already-sent": {
    vi: "Yêu cầu này đã được gửi một lần và đã ghi nhận; nội dung lần gửi sau khác lần trước nên không ghi. Đề nghị tải lại trang.",
    en: "This request was sent once and recorded; the second sending differs, so it was not recorded. Reload the page.",
  },
  "answered-once": {
    vi: "Yêu cầu này đã thực hiện. Kết quả có mã bí mật nên chỉ hiện một lần; đề nghị làm lại để có mã mới.",
    en: "This was already done. Its answer holds a secret and is shown once only; do it again to get a new one.",
  },
} as const;

export const sentence = (code: keyof typeof sentences, language: Language): string => sentences[code][language];
