import type { RoadToClaim } from "../roads/roads-to-claim.ts";

/** Points to choose from, each with what it asks: nobody knows them by their letters. */
export const roadChoices = (
  roads: readonly RoadToClaim[],
): readonly { readonly value: string; readonly label: string }[] =>
  roads.map(({ road, says, asks }) => ({ value: road, label: asks === "" ? says : `${says}: ${asks}` }));
