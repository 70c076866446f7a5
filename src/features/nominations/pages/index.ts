import type { PageAddress } from "../../../ui/index.ts";

export const nominationsPages: readonly PageAddress[] = [
  { path: "de-nghi", frame: "year", page: () => import("./nominations-page.tsx") },
  { path: "de-nghi/$nominationId", frame: "year", page: () => import("./nomination-page.tsx") },
];
