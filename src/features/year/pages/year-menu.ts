/** A part of the year in its menu. */
export interface MenuPage {
  readonly page: string;
  readonly label: string;
  /** Screens without an item of their own that belong to this one. */
  readonly holds?: readonly string[];
  /** Read by whoever holds a role in the year: an administrator without one is not let in, and not led there. */
  readonly roleHoldersOnly?: true;
}

/** The year as the product's own menu, in the order of product.md. */
const menu: readonly MenuPage[] = [
  { page: "", label: "Trang chủ" },
  { page: "to-chuc", label: "Tổ chức" },
  { page: "phong-trao", label: "Phong trào" },
  { page: "cham-diem", label: "Chấm điểm" },
  { page: "bao-cao", label: "Báo cáo", roleHoldersOnly: true },
  { page: "hoi-nghi", label: "Hội nghị", roleHoldersOnly: true },
  { page: "bo-phieu", label: "Bỏ phiếu", roleHoldersOnly: true },
  { page: "de-nghi", label: "Đề nghị khen thưởng", holds: ["dieu-kien", "ra-soat"], roleHoldersOnly: true },
  { page: "so-khen-thuong", label: "Sổ khen thưởng", roleHoldersOnly: true },
  { page: "van-ban", label: "Văn bản" },
  { page: "phap-luat", label: "Pháp luật" },
  { page: "giam-sat", label: "Giám sát" },
];

/** What the menu offers to somebody: only what they may read. */
export const menuFor = ({ holdsRole }: { readonly holdsRole: boolean }): readonly MenuPage[] =>
  menu.filter(({ roleHoldersOnly }) => holdsRole || !roleHoldersOnly);
