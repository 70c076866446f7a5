import type { PageAddress } from "../../../ui/index.ts";

export const electionsPages: readonly PageAddress[] = [
  { path: "bo-phieu", frame: "year", page: () => import("./votes-page.tsx") },
  { path: "bo-phieu/$voteId", frame: "year", page: () => import("./vote-page.tsx") },
  { path: "/trinh-chieu/$voteId", frame: "bare", page: () => import("./projector-page.tsx") },
];
