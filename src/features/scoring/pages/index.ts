import type { PageAddress } from "../../../ui/index.ts";

export const scoringPages: readonly PageAddress[] = [
  { path: "cham-diem", frame: "year", page: () => import("./scoring-page.tsx") },
];
