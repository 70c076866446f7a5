import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Entry } from "../archive/read.ts";
import type { CheckedBallot } from "../ballot/check-ballot.ts";
import type { Election } from "../election.ts";
import { hexDigest } from "../hash.ts";
import { canonical } from "../json.ts";
import type { BallotRefusal, TallyRefusal } from "../refusals.ts";
import { type Decryptions, missingHolder } from "../tally/combine.ts";
import { type Decryption, decryptionIsProved, decryptionSchema, type Owned, ownedSchema } from "../tally/decryption.ts";
import { afterShuffle, type Shuffle, shuffleSchema } from "../tally/shuffle.ts";
import { countedBallots, type EncryptedTally, type SizedTally, tallyOf, writeSizedTally } from "../tally/tally.ts";
import { readCanonical } from "../wire.ts";
import type { OpenedArchive } from "./open-archive.ts";

/** What follows from the ballots, and what the archive adds to it. */
export interface Counted {
  readonly counted: readonly CheckedBallot[];
  readonly sized: SizedTally;
  /** The tally as it is to be decrypted: after the last shuffle. */
  readonly tally: EncryptedTally;
  readonly decryptions: Decryptions;
}

/**
 * Recomputes the tally from the ballots and checks what the archive says after the box was closed: the tally event,
 * shuffles and partial decryptions. The order of events is right already.
 */
export function checkAfterVoting(
  { archive, election, trusteeship }: OpenedArchive,
  ballots: readonly CheckedBallot[],
): Result<Counted, BallotRefusal> {
  const counted = countedBallots(ballots);
  const { tally: fromBallots, sized } = tallyOf(election, counted);
  const decryptions = new Map<number, Decryption>();
  let tally = fromBallots;
  for (const entry of archive.entries) {
    const event = entry.event.height;
    switch (entry.event.type) {
      case "EncryptedTally":
        if (!isTally(entry, { tally, sized })) return refuse({ code: "tally-wrong", event });
        break;
      case "Shuffle": {
        const shuffled = readShuffle(election, { entry, before: tally, owners: trusteeship.keys.length });
        if (!shuffled) return refuse({ code: "shuffle-unproved", event });
        tally = shuffled;
        break;
      }
      case "PartialDecryption": {
        const owner = readOwned(entry)?.owner ?? 0;
        const decryption = readCanonical<Decryption>(entry.bodies[0]!, { schema: decryptionSchema });
        const fault = decryptionFault({ election, trusteeship }, { tally, decryptions, event, owner, decryption });
        if (fault) return refuse(fault);
        decryptions.set(owner, decryption!);
        break;
      }
      case "Result": {
        const missing = missingHolder(trusteeship, decryptions);
        if (missing) {
          const needed = missing.threshold ?? 1;
          const present = missing.owners.filter((owner) => decryptions.has(owner)).length;
          return refuse({ code: "decryptions-missing", event, present, needed });
        }
        break;
      }
      case "Setup":
      case "Ballot":
      case "EndBallots":
      case "EndShuffles":
        break;
    }
  }
  return ok({ counted, sized, tally, decryptions });
}

/** What is wrong with one trustee's part, or undefined when it is right and the first of this trustee. */
export function decryptionFault(
  { election, trusteeship }: Pick<OpenedArchive, "election" | "trusteeship">,
  part: {
    readonly tally: EncryptedTally;
    readonly decryptions: Decryptions;
    readonly event: number;
    readonly owner: number;
    readonly decryption: Decryption | undefined;
  },
): TallyRefusal | undefined {
  const { tally, decryptions, event, owner, decryption } = part;
  const publicKey = trusteeship.keys[owner - 1];
  if (publicKey === undefined) return { code: "owner-unknown", event, owner };
  if (decryptions.has(owner)) return { code: "owner-repeated", event, owner };
  const proved = decryption && decryptionIsProved(election, { tally, publicKey, decryption });
  return proved ? undefined : { code: "decryption-unproved", event, owner };
}

/** belenios-tool 2.0 recomputes the tally too, and never reads what the archive says it is. */
function isTally({ bodies }: Entry, { tally, sized }: { tally: EncryptedTally; sized: SizedTally }): boolean {
  return (
    hexDigest(bodies[0]!) === hexDigest(canonical(tally)) && hexDigest(bodies[1]!) === hexDigest(writeSizedTally(sized))
  );
}

function readOwned({ bodies }: Entry): Owned | undefined {
  const owned = readCanonical<Owned>(bodies[1]!, { schema: ownedSchema });
  return owned?.payload === hexDigest(bodies[0]!) ? owned : undefined;
}

function readShuffle(
  election: Election,
  { entry, before, owners }: { entry: Entry; before: EncryptedTally; owners: number },
): EncryptedTally | undefined {
  const owned = readOwned(entry);
  const shuffle = readCanonical<Shuffle>(entry.bodies[0]!, { schema: shuffleSchema });
  return owned && owned.owner <= owners && shuffle ? afterShuffle(election, { before, shuffle }) : undefined;
}
