import type { Vote } from "./model.ts";
import { openingOf } from "./standing.ts";

/** Ballots beyond the voters, so that a spoiled paper can be replaced; what is not used is destroyed and minuted. */
const spare = 2;

/** How many ballots are printed for this many voters. */
export const copiesFor = (voters: number): number => Math.min(500, Math.max(1, voters) + spare);

/** How many ballots of a vote that was opened were printed from here. */
export const copiesOf = (vote: Vote): number => copiesFor(openingOf(vote).roll.length);
