import { z } from "zod";

/** Units whose reports a summary report was closed without, by the names they had, and why. */
export const ClosedWithout = z.strictObject({
  units: z.array(z.strictObject({ unitId: z.int(), name: z.string() })),
  reason: z.string(),
});
export type ClosedWithout = z.infer<typeof ClosedWithout>;

interface Owing {
  readonly unitId: number;
  readonly name: string;
  readonly observer: boolean;
  readonly leftOn: string | null;
}

/** Members that the summary report is made without: they were in the cluster on the day reports were due, and sent none. */
export function missingUnits(
  units: readonly Owing[],
  {
    dueOn,
    reports,
  }: { readonly dueOn: string; readonly reports: readonly { readonly unitId: number; readonly state: string }[] },
): ClosedWithout["units"] {
  const sent = new Set(reports.filter(({ state }) => state === "submitted").map(({ unitId }) => unitId));
  return units
    .filter(({ unitId, observer, leftOn }) => !observer && (leftOn === null || leftOn > dueOn) && !sent.has(unitId))
    .map(({ unitId, name }) => ({ unitId, name }));
}
