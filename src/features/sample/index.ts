import type { AnyDeed } from "../../platform/deeds/index.ts";
import { openSampleYear } from "./open-sample-year.ts";

export { type SampleYear, tellClusterOne2020 } from "./cluster-one-2020/index.ts";
export { openSampleYear } from "./open-sample-year.ts";
export { type Line, type Story, storyIn } from "./story.ts";

export const sampleDeeds: readonly AnyDeed[] = [openSampleYear];
