import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { CheckedBallot } from "../ballot/check-ballot.ts";
import type { Platform } from "../platform.ts";
import { isShuffled } from "../question.ts";
import type { BallotRefusal } from "../refusals.ts";
import { openTally } from "../tally/combine.ts";
import { decodeAnswer, type ElectionResult, resultSchema, writeResult } from "../tally/result.ts";
import { readCanonical } from "../wire.ts";
import { type Counted, checkAfterVoting } from "./after-voting.ts";
import { checkBallots } from "./ballots.ts";
import { type OpenedArchive, openArchive } from "./open-archive.ts";
import { type Summary, summaryOf } from "./summary.ts";

/**
 * Verifies an archive completely: refuses everything that belenios-tool 2.0 refuses, and what it lets pass.
 *
 * An archive whose voting is still open is judged as far as it goes; the summary says how far that is.
 * No archive alone can show that its history was rewritten, nor that its voters are the right people: compare it with
 * an earlier copy (`continues`) and the number of credentials with the list of voters.
 *
 * @param bytes the whole file
 * @source belenios-interop §12
 */
export function verifyArchive(bytes: Uint8Array, platform: Platform): Result<Summary, BallotRefusal> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const ballots = checkBallots(opened.value, { from: 0, to: opened.value.ballots.length });
  return ballots.ok ? judgeArchive(opened.value, ballots.value) : ballots;
}

/** The rest of the verification, for whoever checked the ballots in several stretches. */
export function judgeArchive(opened: OpenedArchive, ballots: readonly CheckedBallot[]): Result<Summary, BallotRefusal> {
  const counted = checkAfterVoting(opened, ballots);
  if (!counted.ok) return counted;
  const last = opened.archive.entries.at(-1)!;
  if (last.event.type !== "Result") return ok(summaryOf(opened, { counted: counted.value }));
  const parsed = readCanonical<{ result: ElectionResult }>(last.bodies[0]!, {
    schema: resultSchema,
    write: ({ result }) => writeResult(result),
  });
  if (!parsed || !isResult(opened, { counted: counted.value, result: parsed.result })) {
    return refuse({ code: "result-wrong", event: last.event.height });
  }
  return ok(summaryOf(opened, { counted: counted.value, result: parsed.result }));
}

function isResult(
  { election, trusteeship }: OpenedArchive,
  { counted, result }: { counted: Counted; result: ElectionResult },
): boolean {
  const { algebra, parameters } = election;
  const opened = openTally(algebra, { tally: counted.tally, trusteeship, decryptions: counted.decryptions });
  const sameShape = result.length === opened.length && result.every((row, at) => row.length === opened[at]!.length);
  if (!sameShape) return false;
  return parameters.questions.every((question, at) =>
    result[at]!.every((entry, index) => {
      const message = opened[at]![index]!;
      if (typeof entry !== "bigint") {
        return isShuffled(question) && String(entry) === String(decodeAnswer(algebra, { question, message }));
      }
      return !isShuffled(question) && algebra.isScalar(entry) && algebra.g.power(entry) === message;
    }),
  );
}
