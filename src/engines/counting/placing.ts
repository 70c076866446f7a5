import type { Place } from "./order.ts";

/** A tie at the last place: these nominees, for fewer places than there are of them. */
export interface TieForLastPlace extends Place {
  readonly places: number;
}

/** Who of those that reached the threshold gets a place. */
export interface Placing {
  readonly honoured: ReadonlySet<string>;
  readonly beyond: ReadonlySet<string>;
  readonly tie: TieForLastPlace | null;
}

/**
 * Fills the places from the top. Equal nominees across the last place are all left open: the quota is never exceeded
 * to be kind, nor a tie broken to be quick.
 *
 * @param places null where the quota sets no limit
 */
export function fillPlaces(order: readonly Place[], places: number | null): Placing {
  const honoured = new Set<string>();
  const beyond = new Set<string>();
  let tie: TieForLastPlace | null = null;
  for (const place of order) {
    const left = places === null ? place.nominees.length : places - honoured.size;
    const target = tie !== null || left <= 0 ? beyond : place.nominees.length <= left ? honoured : null;
    if (target === null) tie = { ...place, places: left };
    else for (const nominee of place.nominees) target.add(nominee);
  }
  return { honoured, beyond, tie };
}
