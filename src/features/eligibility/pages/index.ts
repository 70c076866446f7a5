import type { PageAddress } from "../../../ui/index.ts";

export { EligibilityMark } from "./eligibility-mark.tsx";

export const eligibilityPages: readonly PageAddress[] = [
  { path: "dieu-kien", frame: "year", page: () => import("./eligibility-page.tsx") },
];
