import { utf8ToBytes } from "@noble/hashes/utils.js";
import { concatBytes } from "@noble/ciphers/utils.js";
import { ok, type Result } from "../../basics/result.ts";
import { algebraOf } from "./algebra.ts";
import { appendBallot, startArchive } from "./archive/write.ts";
import { sealBallot } from "./ballot/cast.ts";
import { newElectionId } from "./chance.ts";
import { closeAndTally } from "./deeds/close-and-tally.ts";
import { drawUpElection, openElection } from "./election.ts";
import { belenios2048 } from "./group.ts";
import { issueCredentials } from "./issue-credentials.ts";
import type { Platform } from "./platform.ts";
import type { BallotRefusal } from "./refusals.ts";
import type { ElectionResult } from "./tally/result.ts";
import { checkTrustees } from "./trustees/trustees.ts";

/** A small election for the trustees to open before the real one begins. */
export interface Rehearsal {
  /** Closed and tallied; the trustees decrypt it with the same deed as a real one. */
  readonly archive: Uint8Array;
  /** What must come out; anything else means a wrong key or a broken device. */
  readonly expected: ElectionResult;
}

/**
 * Makes a rehearsal for the trustees of an election to come: three test ballots under their real key.
 *
 * It runs the very code of the real opening. Nothing of it can be used in the real election, which has another
 * fingerprint.
 *
 * @param trustees the text that will go into the real archive
 * @param timestamp seconds
 */
export function rehearse(
  trustees: string,
  { platform, timestamp }: { platform: Platform; timestamp: number },
): Result<Rehearsal, BallotRefusal> {
  const algebra = algebraOf(belenios2048, platform);
  const trusteeship = checkTrustees(algebra, utf8ToBytes(trustees));
  if (!trusteeship.ok) return trusteeship;
  const uuid = newElectionId(platform.randomBytes);
  const question = {
    answers: ["Mở khoá được / keys open", "Không mở được / keys fail"],
    min: 1,
    max: 1,
    question: "?",
  };
  const template = {
    description: "Diễn tập / rehearsal",
    name: "Diễn tập mở khoá / key rehearsal",
    questions: [question],
  };
  const election = drawUpElection({ template, uuid, key: trusteeship.value.jointKey });
  if (!election.ok) return election;
  const opened = openElection(election.value, platform);
  if (!opened.ok) return opened;
  const issued = issueCredentials(algebra, { uuid, weights: [1n, 1n, 1n] });
  if (!issued.ok) return issued;
  const texts = { election: election.value, trustees, credentials: issued.value.list };
  let { bytes, end } = startArchive({ timestamp, texts });
  for (const credential of issued.value.credentials) {
    const ballot = sealBallot(opened.value, { credential, choices: [[1, 0]] });
    if (!ballot.ok) return ballot;
    const appended = appendBallot(end, ballot.value.line);
    bytes = concatBytes(bytes, appended.bytes);
    end = appended.end;
  }
  const tallied = closeAndTally(bytes, platform);
  return tallied.ok ? ok({ archive: concatBytes(bytes, tallied.value), expected: [[3n, 0n]] }) : tallied;
}
