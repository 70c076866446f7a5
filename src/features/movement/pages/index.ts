import type { PageAddress } from "../../../ui/index.ts";

export { useYear, useYearAround, type Year, type YearScope } from "./use-year.ts";
export { YearFrame } from "./year-frame.tsx";

export const movementPages: readonly PageAddress[] = [
  { path: "to-chuc", frame: "year", page: () => import("./organisation-page.tsx") },
  { path: "phong-trao", frame: "year", page: () => import("./overview-page.tsx") },
  { path: "phong-trao/quy-che", frame: "year", page: () => import("./rulebook-page.tsx") },
  { path: "phong-trao/ke-hoach", frame: "year", page: () => import("./plan-page.tsx") },
  { path: "phong-trao/giao-uoc", frame: "year", page: () => import("./pact-page.tsx") },
];
