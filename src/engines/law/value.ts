import { z } from "zod";

/**
 * What can be said about a condition: chưa đạt, thiếu dữ liệu, chờ xác nhận, đạt.
 *
 * The order is that of promise: a later value needs less to become "met". It makes `all` the least and `any` the
 * greatest of its parts, and no new fact can turn a decided value round: only the two in the middle move.
 */
export const Value = z.enum(["unmet", "missing", "pending", "met"]);
export type Value = z.infer<typeof Value>;

/** Values as numbers for the screening of a million subjects. */
export const rank: { readonly [value in Value]: number } = { unmet: 0, missing: 1, pending: 2, met: 3 };

/** The value with a rank. */
export const valueOf = (ranked: number): Value => Value.options[ranked] ?? "unmet";

export const greatest = (values: readonly Value[]): Value =>
  valueOf(Math.max(0, ...values.map((value) => rank[value])));

/** A condition is met when the facts certainly known suffice, and unmet only when no fact still unknown could help. */
export const between = ({ surely, possibly }: { surely: boolean; possibly: boolean }): Value =>
  surely ? "met" : possibly ? "missing" : "unmet";
