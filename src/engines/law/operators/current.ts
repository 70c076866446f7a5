import { z } from "zod";
import { yearOf } from "../history.ts";
import { Selection } from "../kinds.ts";
import { leafFields } from "../leaf.ts";
import { registersOf, type Scene } from "../scene.ts";
import type { Operator } from "./operator.ts";

/**
 * Years in a row are asked "up to the day of the proposal". Where full years lie between the year judged and that day, each must be
 * known to go on, or nobody can say that they do. Joined to every rule that asks for years in a row; shown only where it matters.
 */
export const Current = z.strictObject({ op: z.literal("current"), ...leafFields, ...Selection });
export type Current = z.output<typeof Current>;

export const current: Operator<Current> = {
  judge(leaf, scene) {
    const { history, year, day } = scene;
    if (!hasGap(scene)) return { value: "met" };
    const last = yearOf(day) - 1;
    const timeline = history.timeline(leaf);
    const open = Array.from({ length: last - year }, (_, ahead) => year + 1 + ahead).filter(
      (each) => !timeline.certain(each),
    );
    if (open.length === 0) return { value: "met" };
    return { value: "missing", short: 1, lacking: registersOf(leaf.of, [open[0]!, open.at(-1)!]) };
  },
};

/** Whether a full year lies between the year judged and the day of submission. */
export const hasGap = ({ year, day }: Pick<Scene, "year" | "day">): boolean => year < yearOf(day) - 1;
