import type { PageAddress } from "../../../ui/index.ts";

export const reportsPages: readonly PageAddress[] = [
  { path: "bao-cao", frame: "year", page: () => import("./reports-page.tsx") },
  { path: "bao-cao/don-vi/$callId/$unitId", frame: "year", page: () => import("./unit-report-page.tsx") },
  { path: "bao-cao/tong-ket", frame: "year", page: () => import("./summary-page.tsx") },
];
