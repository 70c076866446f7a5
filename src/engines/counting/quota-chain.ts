import { type Places, placesOf, type Quota, type QuotaFacts } from "./quota.ts";

/** One award of a chain, from the highest down: 1 flag, then 1 flag, then half of the rest. */
export interface QuotaLink {
  readonly award: string;
  readonly quota: Quota;
  /** Units that really got it; until known, the places themselves count as taken. */
  readonly honoured?: number;
}

/**
 * Places of each award of a chain, where a share "of the rest" is taken of the units that earlier awards left.
 *
 * @source docs/counting.md §5
 */
export function placesInChain(
  links: readonly QuotaLink[],
  facts: Omit<QuotaFacts, "unitsTaken">,
): { readonly award: string; readonly places: Places }[] {
  let unitsTaken: number | undefined = 0;
  return links.map(({ award, quota, honoured }) => {
    const places = placesOf(quota, { ...facts, unitsTaken });
    const taken = honoured ?? (places.known ? (places.places ?? undefined) : undefined);
    unitsTaken = unitsTaken === undefined || taken === undefined ? undefined : unitsTaken + taken;
    return { award, places };
  });
}
