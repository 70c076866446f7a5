import { z } from "zod";
import { leafFields } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/** No discipline being considered, no inspection on signs of a violation, no complaint being verified on the day. */
export const NotSuspended = z.strictObject({ op: z.literal("not-suspended"), ...leafFields });
export type NotSuspended = z.output<typeof NotSuspended>;

export const notSuspended: Operator<NotSuspended> = {
  judge(_leaf, { history, day }) {
    const open = history.subject.suspensions.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
    if (open.length > 0)
      return { value: "unmet", short: open.length, used: open.map(({ from, why }) => `${why} ${from}`) };
    const asked = history.subject.known.suspensionsTo;
    if (asked !== undefined && day <= asked) return { value: "met" };
    return { value: "missing", short: 1, lacking: [{ fact: "suspensions" }] };
  },
};
