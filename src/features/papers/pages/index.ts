import type { PageAddress } from "../../../ui/index.ts";

export const papersPages: readonly PageAddress[] = [
  { path: "van-ban", frame: "year", page: () => import("./papers-page.tsx") },
  { path: "van-ban/$code/$key", frame: "year", page: () => import("./papers-page.tsx") },
];
