import type { PageAddress } from "../../../ui/index.ts";

export const movementPages: readonly PageAddress[] = [
  { path: "phong-trao", frame: "year", page: () => import("./overview-page.tsx") },
  { path: "phong-trao/quy-che", frame: "year", page: () => import("./rulebook-page.tsx") },
  { path: "phong-trao/ke-hoach", frame: "year", page: () => import("./plan-page.tsx") },
  { path: "phong-trao/giao-uoc", frame: "year", page: () => import("./pact-page.tsx") },
];
