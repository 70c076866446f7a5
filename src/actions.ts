import type { AnyDeed } from "./platform/deeds/index.ts";

/** Every deed of the product: one line per feature, in the order of the year. */
export const deeds: readonly AnyDeed[] = [];
