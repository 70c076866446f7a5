import { ok, refuse, type Result } from "../../../basics/result.ts";
import { mayFollow } from "../archive/events.ts";
import type { Platform } from "../platform.ts";
import { isShuffled } from "../question.ts";
import type { BallotRefusal } from "../refusals.ts";
import { type Counted, checkAfterVoting } from "../verify/after-voting.ts";
import { checkBallots } from "../verify/ballots.ts";
import { type OpenedArchive, openArchive } from "../verify/open-archive.ts";

/** An archive verified up to its tally, with no result yet. */
export function openTalliedBox(
  bytes: Uint8Array,
  platform: Platform,
): Result<{ readonly opened: OpenedArchive; readonly counted: Counted }, BallotRefusal> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const last = opened.value.archive.entries.at(-1)!;
  const shuffled = opened.value.election.parameters.questions.some(isShuffled);
  if (!mayFollow(last.event.type, shuffled).includes("PartialDecryption")) {
    return refuse({ code: "box-not-tallied" });
  }
  const ballots = checkBallots(opened.value, { from: 0, to: opened.value.ballots.length });
  if (!ballots.ok) return ballots;
  const counted = checkAfterVoting(opened.value, ballots.value);
  return counted.ok ? ok({ opened: opened.value, counted: counted.value }) : counted;
}
