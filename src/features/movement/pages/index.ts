import type { PageAddress } from "../../../ui/index.ts";

export { useYear, type Year, type YearScope } from "./use-year.ts";
export { YearFrame } from "./year-frame.tsx";

export const movementPages: readonly PageAddress[] = [
  { path: "to-chuc", frame: "year", page: () => import("./organisation-page.tsx") },
];
