import type { PageAddress } from "../../../ui/index.ts";

export const awardsPages: readonly PageAddress[] = [
  { path: "so-khen-thuong", frame: "year", page: () => import("./ledger-page.tsx") },
];
