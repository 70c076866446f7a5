import type { PageAddress } from "../../../ui/index.ts";

export { BothDays } from "./both-days.tsx";
export { ClaimPart } from "./claim-part.tsx";
export { NomineeVerdict } from "./nominee-verdict.tsx";
export { ReasonsList } from "./reasons-list.tsx";
export { ReasonsTable } from "./reasons-table.tsx";
export { useVerdicts, type Verdicts } from "./use-verdicts.ts";
export { VerdictMark } from "./verdict-mark.tsx";

/** The law is read inside a year, where its units can be tried, and without one. */
const lawPages = [
  ["phap-luat", () => import("./law/law-page.tsx")],
  ["phap-luat/tieu-chuan/$award", () => import("./law/award-page.tsx")],
  ["phap-luat/van-ban/$instrument", () => import("./law/source-page.tsx")],
  ["phap-luat/xet-thu", () => import("./law/try-page.tsx")],
  ["phap-luat/so-sanh", () => import("./law/compare-page.tsx")],
] as const;

export const eligibilityPages: readonly PageAddress[] = [
  { path: "dieu-kien", frame: "year", page: () => import("./eligibility-page.tsx") },
  { path: "dieu-kien/van-ban", frame: "year", page: () => import("./evidence/evidence-page.tsx") },
  { path: "ra-soat", frame: "year", page: () => import("./screening/screening-page.tsx") },
  { path: "ra-soat/chuc-vu", frame: "year", page: () => import("./careers/careers-page.tsx") },
  ...lawPages.flatMap(([path, page]) => [
    { path, frame: "year" as const, page },
    { path: `/${path}`, frame: "plain" as const, page },
  ]),
];
