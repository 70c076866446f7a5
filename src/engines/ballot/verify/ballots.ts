import { ok, refuse, type Result } from "../../../basics/result.ts";
import { readBallot } from "../ballot/ballot.ts";
import { type CheckedBallot, checkBallot } from "../ballot/check-ballot.ts";
import { trackerText } from "../hash.ts";
import type { BallotRefusal } from "../refusals.ts";
import type { OpenedArchive } from "./open-archive.ts";

/** Which ballots to check: numbers from 0, `to` excluded. Several workers share an archive this way. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Checks a stretch of an archive's ballots completely; stops at the first that is refused. */
export function checkBallots(
  { election, roll, ballots }: OpenedArchive,
  { from, to }: Stretch,
): Result<CheckedBallot[], BallotRefusal> {
  const checked: CheckedBallot[] = [];
  for (const [at, { event, bodies }] of ballots.slice(from, to).entries()) {
    const one = checkBallot(election, { roll, line: bodies[0]! });
    if (!one.ok) {
      return refuse({
        code: "ballot-refused",
        event: event.height,
        ballot: from + at + 1,
        tracker: trackerText(event.payload!),
        fault: one.refusal,
      });
    }
    checked.push(one.value);
  }
  return ok(checked);
}

/**
 * The ballots of an archive without their proofs, for whoever has every stretch checked elsewhere.
 *
 * @throws Error when a ballot cannot even be read: then it was not checked
 */
export function ballotsCheckedElsewhere({ roll, ballots }: OpenedArchive): CheckedBallot[] {
  return ballots.map(({ event, bodies }) => {
    const ballot = readBallot(bodies[0]!);
    const voter = ballot && roll.get(ballot.credential);
    if (!ballot || !voter) throw new Error("impossible state: a checked ballot cannot be read");
    return { ballot, tracker: trackerText(event.payload!), weight: voter.weight };
  });
}
