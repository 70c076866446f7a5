import type { PageAddress } from "../../../ui/index.ts";

export { NextYear } from "./next-year.tsx";
export { RulebookOfYear } from "./rulebook/rulebook-of-year.tsx";
export { useYear, useYearAround, type Year, type YearScope } from "./use-year.ts";
export { YearDialog } from "./year-dialog.tsx";
export { YearFrame } from "./year-frame.tsx";

export const yearPages: readonly PageAddress[] = [
  { path: "to-chuc", frame: "year", page: () => import("./organisation-page.tsx") },
];
