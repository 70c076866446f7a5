import { z } from "zod";
import type { Day } from "../../../basics/instant.ts";
import { leafFields } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/**
 * On the day: no discipline being considered or served, no inspection on signs of a violation, no complaint being
 * verified. Whoever asked for what is pending up to the day also asked for what is being served.
 */
export const NotSuspended = z.strictObject({ op: z.literal("not-suspended"), ...leafFields });
export type NotSuspended = z.output<typeof NotSuspended>;

export const notSuspended: Operator<NotSuspended> = {
  judge(_leaf, { history: { subject }, day }) {
    const running = ({ from, to }: Running): boolean => from <= day && (to === undefined || day <= to);
    const open = [
      ...subject.suspensions.filter(running).map(({ from, why }) => `${why} ${from}`),
      ...subject.discipline.filter(running).map(({ from }) => `discipline ${from}`),
    ];
    if (open.length > 0) return { value: "unmet", short: open.length, used: open };
    const asked = subject.known.suspensionsTo;
    if (asked !== undefined && day <= asked) return { value: "met" };
    return { value: "missing", short: 1, lacking: [{ fact: "suspensions" }] };
  },
};

interface Running {
  readonly from: Day;
  readonly to?: Day | undefined;
}
