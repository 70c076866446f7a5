import { z } from "zod";
import { hexHash } from "../wire.ts";

/** What can happen to an election, in the order in which it may. */
const eventTypes = [
  "Setup",
  "Ballot",
  "EndBallots",
  "EncryptedTally",
  "Shuffle",
  "EndShuffles",
  "PartialDecryption",
  "Result",
] as const;
export type EventType = (typeof eventTypes)[number];

/** One link of the chain; fields in this order, absent ones left out. */
export const eventSchema = z.strictObject({
  parent: hexHash.optional(),
  height: z.number().int().min(0),
  type: z.enum(eventTypes),
  payload: hexHash.optional(),
});
export type Event = z.infer<typeof eventSchema>;

/** First record of every archive. The timestamp is a string, whatever the specification says. */
export const headerSchema = z.strictObject({
  version: z.literal(1),
  timestamp: z.string().regex(/^(0|[1-9][0-9]{0,9})$/),
});

/** The setup points to the three parts of an election. */
export const setupSchema = z.strictObject({ election: hexHash, trustees: hexHash, credentials: hexHash });

const afterVoting = (shuffled: boolean): readonly EventType[] => (shuffled ? ["Shuffle"] : ["PartialDecryption"]);

/**
 * What may follow an event.
 *
 * belenios-tool 2.0 checks no order: an EndBallots between ballots makes the earlier ones vanish from the count.
 *
 * @param shuffled whether the election has a question whose answers are shuffled
 * @source belenios-interop §11, §12 item 1
 */
export function mayFollow(last: EventType | undefined, shuffled: boolean): readonly EventType[] {
  switch (last) {
    case undefined:
      return ["Setup"];
    case "Setup":
    case "Ballot":
      return ["Ballot", "EndBallots"];
    case "EndBallots":
      return ["EncryptedTally"];
    case "EncryptedTally":
      return afterVoting(shuffled);
    case "Shuffle":
      return ["Shuffle", "EndShuffles"];
    case "EndShuffles":
      return ["PartialDecryption"];
    case "PartialDecryption":
      return ["PartialDecryption", "Result"];
    case "Result":
      return [];
  }
}

/** Bodies that come just before an event in the archive; the last is its payload. */
export const bodiesBefore: Record<EventType, number> = {
  Setup: 4,
  Ballot: 1,
  EndBallots: 0,
  EncryptedTally: 2,
  Shuffle: 2,
  EndShuffles: 0,
  PartialDecryption: 2,
  Result: 1,
};
