import { say } from "../refusals.ts";

/** Why signing in through the identity provider did not work; the code stands in the address of the sign-in screen. */
export const providerProblems: Readonly<Record<string, string>> = {
  https:
    "Trang này nay dùng kết nối mã hoá (HTTPS) nên mọi người đăng nhập lại một lần. Không có gì bị mất; mật khẩu vẫn như cũ.",
  "provider-away":
    "Chưa kết nối được hệ thống định danh. Đề nghị thử lại sau ít phút, hoặc đăng nhập bằng tên và mật khẩu.",
  "provider-lost": "Lần đăng nhập qua hệ thống định danh chưa hoàn tất hoặc đã quá 10 phút. Đề nghị bấm đăng nhập lại.",
  "provider-refused": "Đồng chí đã dừng đăng nhập ở hệ thống định danh. Có thể bấm đăng nhập lại bất cứ lúc nào.",
  stranger: say({ code: "stranger" }, "vi"),
  "link-needed": say({ code: "link-needed" }, "vi"),
  "password-held": say({ code: "password-held" }, "vi"),
  "account-off": say({ code: "account-off" }, "vi"),
  "linked-elsewhere": say({ code: "linked-elsewhere" }, "vi"),
  "link-not-good": "Lời mời này đã dùng hoặc đã hết hạn, chưa có gì thay đổi. Đề nghị người mời gửi liên kết mới.",
};
