import { z } from "zod";
import { leafFields } from "../leaf.ts";
import type { Operator } from "./operator.ts";

/** A condition that the law has and we have not encoded, or whose detail nobody could read: people decide it. */
export const Stub = z.strictObject({ op: z.literal("stub"), ...leafFields });
export type Stub = z.output<typeof Stub>;

export const stub: Operator<Stub> = { judge: () => ({ value: "pending", short: 1 }) };
