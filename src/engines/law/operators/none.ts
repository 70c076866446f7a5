import { z } from "zod";
import { Selection } from "../kinds.ts";
import { leafFields } from "../leaf.ts";
import { longestHistory } from "../timeline.ts";
import { registersOf, type Scene, type Span, yearsIn } from "../scene.ts";
import { anyYear, countYears } from "../screen/bits.ts";
import type { Value } from "../value.ts";
import type { Operator } from "./operator.ts";

/** No record of the kinds: in the year judged, ever, or within a window that an earlier condition named. */
export const None = z.strictObject({
  op: z.literal("none"),
  ...leafFields,
  ...Selection,
  within: z.union([z.literal("year"), z.literal("ever"), z.string()]),
});
export type None = z.output<typeof None>;

export const none: Operator<None> = {
  judge(leaf, scene) {
    const timeline = scene.history.timeline(leaf);
    const spans = windowOf(leaf, scene);
    const surely = yearsIn(spans.certain, timeline.certain);
    const possibly = yearsIn(spans.possible, timeline.possible);
    const value: Value = surely.length > 0 ? "unmet" : possibly.length > 0 ? "missing" : "met";
    return {
      value,
      span: spans.certain,
      used: surely.flatMap((year) => [...timeline.records(year)]),
      ...(value === "unmet" ? { short: surely.length } : {}),
      ...(value === "missing" ? { short: 1, lacking: registersOf(leaf.of, [possibly[0]!, possibly.at(-1)!]) } : {}),
    };
  },
  screen(leaf, plan) {
    const { certain, possible } = plan.column(leaf);
    const window = leaf.within === "year" || leaf.within === "ever" ? undefined : plan.window(leaf.within);
    const years = leaf.within === "year" ? 0x80000000 | 0 : -1;
    return (start, count, out, short) => {
      if (plan.exact && short === undefined && window === undefined) {
        for (let index = 0; index < count; index += 1) out[index]! &= ~anyYear(certain[start + index]! & years);
        return;
      }
      for (let index = 0; index < count; index += 1) {
        const possibly = possible[start + index]! & (window === undefined ? years : window.possible[index]!);
        if (possibly === 0) continue;
        const surely = certain[start + index]! & (window === undefined ? years : window.certain[index]!);
        const value = surely !== 0 ? 0 : 1;
        if (value < out[index]!) out[index] = value;
        if (short !== undefined) short[index]! += Math.max(1, countYears(surely));
      }
    };
  },
};

function windowOf(leaf: None, scene: Scene): { certain: Span; possible: Span } {
  const fixed = (from: number): { certain: Span; possible: Span } => ({
    certain: [from, scene.year],
    possible: [from, scene.year],
  });
  if (leaf.within === "year") return fixed(scene.year);
  if (leaf.within === "ever") return fixed(scene.year - longestHistory + 1);
  return scene.windows.get(leaf.within) ?? { certain: undefined, possible: undefined };
}
