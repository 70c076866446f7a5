import type { Vote } from "../model.ts";
import type { SourceKind } from "./origin.ts";
import type { SeatFacts } from "../seats.ts";
import { hands } from "./hands.ts";
import { signedPaper } from "./signed-paper.ts";
import type { CountSource } from "./source.ts";
import { twoTellers } from "./two-tellers.ts";

const sources: Readonly<Record<SourceKind, CountSource>> = {
  hands,
  "two-tellers": twoTellers,
  "signed-paper": signedPaper,
};

export const sourceOf = ({ source }: Pick<Vote, "source">): CountSource => sources[source];

/** The source of a vote that is prepared on a channel. */
export const sourceFor = (channel: "paper" | "hands"): CountSource => (channel === "hands" ? hands : twoTellers);

/** The source of the same vote when it is held once more: what stood in for it the first time may not be needed again. */
export const sourceAnew = ({ channels }: Pick<Vote, "channels">): CountSource =>
  sourceFor(channels.includes("hands") ? "hands" : "paper");

/** Whether signed minutes on paper may stand in for a source: where its committee has no accounts, and where it is late. */
export const paperMayStandIn = (source: CountSource, seats: SeatFacts, { late }: { late: boolean }): boolean =>
  source.givesWayToPaper && (late || !source.hasItsPeople(seats));

export { signedPaper };
export { isLate } from "./late.ts";
export { typedFromPaper } from "./signed-paper.ts";
export { typedBySeats } from "./two-tellers.ts";
export { seatsOf } from "./committee.ts";
export type * from "./source.ts";
