import type { PageAddress } from "../../../ui/index.ts";

export const oversightPages: readonly PageAddress[] = [
  { path: "giam-sat", frame: "year", page: () => import("./oversight-page.tsx") },
];
