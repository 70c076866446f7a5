import type { PageAddress } from "../../../ui/index.ts";

export { InviteDialog } from "./invite-dialog.tsx";
export { type MadeLink, OneTimeLink } from "./one-time-link.tsx";
export type { UnitChoice } from "./role-fields.tsx";
export { PasswordNotice } from "./password-notice.tsx";
export { roleNames, type RoleCode } from "./role-names.ts";
export { RolesOfYear } from "./roles-of-year.tsx";
export { SessionEnded } from "./session-ended.tsx";
export { type Me, useMe } from "./use-me.ts";

export const peoplePages: readonly PageAddress[] = [
  { path: "/dang-nhap", frame: "plain", page: () => import("./sign-in-page.tsx") },
  { path: "/bat-dau", frame: "plain", page: () => import("./first-administrator-page.tsx") },
  { path: "/moi", frame: "plain", page: () => import("./link-page.tsx") },
  { path: "/tai-khoan", frame: "plain", page: () => import("./account-page.tsx") },
  { path: "/quan-tri/nguoi-dung", frame: "plain", page: () => import("./people-page.tsx") },
];
