import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Entry } from "../archive/read.ts";
import { readBallot } from "../ballot/ballot.ts";
import {
  type AddressedBallot,
  type CheckedBallot,
  elementsOf,
  faultOf,
  readAddressed,
} from "../ballot/check-ballot.ts";
import { trackerText } from "../hash.ts";
import { areMembers } from "../membership.ts";
import type { BallotFault, BallotRefusal } from "../refusals.ts";
import type { OpenedArchive } from "./open-archive.ts";

/** Which ballots to check: numbers from 0, `to` excluded. Several workers share an archive this way. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Ballots whose numbers are looked at together for membership; bounds the memory that they take. */
const ballotsAtOnce = 1000;

/** Checks a stretch of an archive's ballots completely; stops at the first that is refused. */
export function checkBallots(opened: OpenedArchive, { from, to }: Stretch): Result<CheckedBallot[], BallotRefusal> {
  const checked: CheckedBallot[] = [];
  for (let start = from; start < to; start += ballotsAtOnce) {
    const batch = checkBatch(opened, { from: start, to: Math.min(to, start + ballotsAtOnce) });
    if (!batch.ok) return batch;
    checked.push(...batch.value);
  }
  return ok(checked);
}

function checkBatch(
  { election, roll, ballots }: OpenedArchive,
  { from, to }: Stretch,
): Result<CheckedBallot[], BallotRefusal> {
  const entries = ballots.slice(from, to);
  const addressed: AddressedBallot[] = [];
  let misaddressed: BallotFault | undefined;
  for (const { bodies } of entries) {
    const read = readAddressed(election, { roll, line: bodies[0]! });
    if (!read.ok) {
      misaddressed = read.refusal;
      break;
    }
    addressed.push(read.value);
  }
  // If one number of the batch is no member, every ballot is looked at by itself to find it.
  const membersKnown = areMembers(
    election.algebra,
    addressed.flatMap(({ ballot }) => elementsOf(ballot)),
  );
  for (const [at, one] of addressed.entries()) {
    const fault = faultOf(election, one, { membersKnown });
    if (fault) return refused(entries[at]!, { number: from + at + 1, fault });
  }
  if (misaddressed) {
    return refused(entries[addressed.length]!, { number: from + addressed.length + 1, fault: misaddressed });
  }
  return ok(addressed.map((one, at) => asChecked(entries[at]!, one)));
}

const refused = (
  { event }: Entry,
  { number, fault }: { number: number; fault: BallotFault },
): { ok: false; refusal: BallotRefusal } =>
  refuse({
    code: "ballot-refused",
    event: event.height,
    ballot: number,
    tracker: trackerText(event.payload!),
    fault,
  });

const asChecked = ({ event }: Entry, { ballot, voter }: AddressedBallot): CheckedBallot => ({
  ballot,
  tracker: trackerText(event.payload!),
  weight: voter.weight,
});

/**
 * The ballots of an archive without their proofs, for whoever has every stretch checked elsewhere.
 *
 * @throws Error when a ballot cannot even be read: then it was not checked
 */
export function ballotsCheckedElsewhere({ roll, ballots }: OpenedArchive): CheckedBallot[] {
  return ballots.map((entry) => {
    const ballot = readBallot(entry.bodies[0]!);
    const voter = ballot && roll.get(ballot.credential);
    if (!ballot || !voter) throw new Error("impossible state: a checked ballot cannot be read");
    return asChecked(entry, { ballot, voter });
  });
}
