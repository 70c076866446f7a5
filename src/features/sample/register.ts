import type { AnyDeed } from "../../platform/deeds/index.ts";
import { openSampleYear } from "./open-sample-year.ts";

export { openSampleYear };

export const sampleDeeds: readonly AnyDeed[] = [openSampleYear];
