import type { PageAddress } from "../../../ui/index.ts";

export type { AwardBasis } from "../model.ts";
export { BasisField } from "./basis-field.tsx";

export const awardsPages: readonly PageAddress[] = [
  { path: "so-khen-thuong", frame: "year", page: () => import("./ledger-page.tsx") },
];
