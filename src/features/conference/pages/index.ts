import type { PageAddress } from "../../../ui/index.ts";

export const conferencePages: readonly PageAddress[] = [
  { path: "hoi-nghi", frame: "year", page: () => import("./conferences-page.tsx") },
  { path: "hoi-nghi/$conferenceId", frame: "year", page: () => import("./conference-page.tsx") },
  { path: "hoi-nghi/$conferenceId/$itemId", frame: "year", page: () => import("./before-opening-page.tsx") },
];
