import type { ComponentType } from "react";

/** Where a screen lives and how it is framed; a feature lists its own in pages/index.ts. */
export interface PageAddress {
  /** "/dang-nhap", or below a year "bo-phieu/$voteId". */
  readonly path: string;
  /** "year": inside a cluster-year with its menu. "plain": only the mark. "bare": nothing around it (projector, ballot). */
  readonly frame: "year" | "plain" | "bare";
  readonly page: () => Promise<{ readonly default: ComponentType }>;
}
