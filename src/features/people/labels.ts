import type { Role } from "../../platform/access/index.ts";
import type { Language } from "../../basics/words.ts";
import type { AccountState, LinkState } from "./model.ts";

/** What roles are called, by language. */
export const roleNamesIn: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  vi: {
    "standing-body": "Cơ quan thường trực Hội đồng",
    secretary: "Thư ký",
    "unit-officer": "Cán bộ đơn vị",
    "unit-head": "Thủ trưởng đơn vị",
    chair: "Chủ trì",
    deputy: "Phó chủ trì",
    delegate: "Đại biểu",
    teller: "Kiểm phiếu viên",
    council: "Uỷ viên Hội đồng",
    observer: "Quan sát viên",
  },
  en: {
    "standing-body": "Standing body",
    secretary: "Cluster secretary",
    "unit-officer": "Unit officer",
    "unit-head": "Head of unit",
    chair: "Chair",
    deputy: "Deputy chair",
    delegate: "Delegate",
    teller: "Counting committee",
    council: "Council member",
    observer: "Observer",
  },
};

/** What roles are called on the screens. */
export const roleNames = roleNamesIn.vi;

export const accountStates: Readonly<Record<Language, Readonly<Record<AccountState, string>>>> = {
  vi: {
    active: "Đang dùng",
    invited: "Chưa nhận lời mời",
    off: "Đã khoá",
  },
  en: {
    active: "In use",
    invited: "Invited",
    off: "Deactivated",
  },
};

/** What is said to whoever opens a link that leads nowhere. */
export const linkStates: Readonly<Record<Language, Readonly<Record<Exclude<LinkState, "good">, string>>>> = {
  vi: {
    used: "Liên kết này đã dùng hoặc đã được thay bằng liên kết mới. Nếu đã đặt mật khẩu, đồng chí đăng nhập như thường; nếu chưa, đề nghị người mời gửi liên kết mới.",
    expired: "Liên kết này đã hết hạn, chưa có gì thay đổi. Đề nghị thư ký hoặc quản trị gửi liên kết mới.",
    unknown:
      "Liên kết này không đúng, có thể bị thiếu khi sao chép. Đề nghị mở lại từ tin nhắn gốc và chép đủ cả dòng.",
  },
  en: {
    used: "This link was used or replaced by a newer one. If you have chosen a password, sign in; if not, ask for a new link.",
    expired: "This link has expired; nothing was changed. Ask the secretary or the administrator for a new one.",
    unknown: "This link is not right; part of it may be missing. Open it again from the original message.",
  },
};
