import { concatBytes } from "@noble/ciphers/utils.js";
import { ok, refuse, type Result } from "../../../basics/result.ts";
import { appendEndBallots, appendTally } from "../archive/write.ts";
import type { Platform } from "../platform.ts";
import type { BallotRefusal } from "../refusals.ts";
import { countedBallots, tallyOf } from "../tally/tally.ts";
import { checkBallots } from "../verify/ballots.ts";
import { openArchive } from "../verify/open-archive.ts";

/** Closes the box of a verified archive and adds the ballots up: the bytes to append. */
export function closeAndTally(bytes: Uint8Array, platform: Platform): Result<Uint8Array, BallotRefusal> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const ballots = checkBallots(opened.value, { from: 0, to: opened.value.ballots.length });
  if (!ballots.ok) return ballots;
  const { type } = opened.value.archive.entries.at(-1)!.event;
  if (type !== "Setup" && type !== "Ballot") {
    return refuse({
      code: "event-out-of-order",
      event: opened.value.archive.end.height,
      type: "EndBallots",
      after: type,
    });
  }
  const closed = appendEndBallots(opened.value.archive.end);
  const tallied = appendTally(closed.end, tallyOf(opened.value.election, countedBallots(ballots.value)));
  return ok(concatBytes(closed.bytes, tallied.bytes));
}
