import type { Me } from "./use-me.ts";

export type RoleCode = Me["grants"][number]["role"];

/** Roles as officials name them. */
export const roleNames: Readonly<Record<RoleCode, string>> = {
  "standing-body": "Cơ quan thường trực Hội đồng",
  secretary: "Thư ký cụm",
  "unit-officer": "Cán bộ đơn vị",
  "unit-head": "Thủ trưởng đơn vị",
  chair: "Chủ trì",
  deputy: "Phó chủ trì",
  delegate: "Đại biểu",
  teller: "Kiểm phiếu viên",
  council: "Uỷ viên Hội đồng",
  observer: "Quan sát viên",
};
