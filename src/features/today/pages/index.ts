import type { PageAddress } from "../../../ui/index.ts";

export const todayPages: readonly PageAddress[] = [
  { path: "/", frame: "plain", page: () => import("./home-page.tsx") },
  { path: "/lap-cum", frame: "plain", page: () => import("./guide-page.tsx") },
  { path: "tu-nam-truoc", frame: "year", page: () => import("./carry-page.tsx") },
  { path: "", frame: "year", page: () => import("./today-page.tsx") },
];
