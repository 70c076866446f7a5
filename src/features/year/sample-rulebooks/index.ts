import { eightyPercentOfUnits } from "./eighty-percent-of-units.ts";
import { majorityOfThosePresent } from "./majority-of-those-present.ts";
import type { SampleRulebook } from "./sample.ts";
import { twoThirdsOfUnits } from "./two-thirds-of-units.ts";

export type { SampleRulebook } from "./sample.ts";

/** Rulebooks to start from, each checked by a test against the law's catalogue and the counting engine. */
export const sampleRulebooks: readonly SampleRulebook[] = [
  twoThirdsOfUnits,
  eightyPercentOfUnits,
  majorityOfThosePresent,
];
