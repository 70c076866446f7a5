import { concatBytes } from "@noble/ciphers/utils.js";
import { ok, refuse, type Result } from "../../basics/result.ts";
import { type EventType, mayFollow } from "./archive/events.ts";
import { appendDecryption, appendEndBallots, appendResult, appendTally } from "./archive/write.ts";
import { publicHalf } from "./credentials.ts";
import type { Scalar } from "./group.ts";
import type { Platform } from "./platform.ts";
import { isShuffled } from "./question.ts";
import type { BallotRefusal } from "./refusals.ts";
import type { Secret } from "./secret.ts";
import { missingHolder, openTally } from "./tally/combine.ts";
import { type Decryption, decryptTally } from "./tally/decryption.ts";
import { decodeResult, type ElectionResult } from "./tally/result.ts";
import { countedBallots, tallyOf } from "./tally/tally.ts";
import { type Counted, checkAfterVoting, decryptionFault } from "./verify/after-voting.ts";
import { checkBallots } from "./verify/ballots.ts";
import { type OpenedArchive, openArchive } from "./verify/open-archive.ts";

/** What a trustee saw and heard in the room, against which the archive is held before a key touches it. */
export interface Witnessed {
  /** Fingerprint of the election, as announced at setup. */
  readonly fingerprint: string;
  /** Number of voters whose ballot counts, as announced when the box was closed. */
  readonly counted: number;
  /** Digest of the tally that this trustee decrypted before in this election, if any. */
  readonly decryptedBefore?: string;
}

/** One trustee's part, ready to append, and what to remember for `decryptedBefore`. */
export interface TrusteePart {
  readonly owner: number;
  readonly decryption: Decryption;
  readonly tally: string;
}

/** Closes the box of a verified archive and adds the ballots up: the bytes to append. */
export function closeAndTally(bytes: Uint8Array, platform: Platform): Result<Uint8Array, BallotRefusal> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const ballots = checkBallots(opened.value, { from: 0, to: opened.value.ballots.length });
  if (!ballots.ok) return ballots;
  const type = lastEvent(opened.value);
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

/**
 * Decrypts the tally of a whole election – and nothing else.
 *
 * A server that may choose what is decrypted can ask for one ballot, for a part of them, or for two sets that differ
 * by one. So the archive is verified first, the tally is computed from its ballots, and both are held against what
 * the trustee witnessed. A trustee who skips the witnessing gives up the secrecy of the vote.
 */
export function decryptArchive(
  bytes: Uint8Array,
  { platform, key, witnessed }: { platform: Platform; key: Secret<Scalar>; witnessed: Witnessed },
): Result<TrusteePart, BallotRefusal> {
  const box = openTalliedBox(bytes, platform);
  if (!box.ok) return box;
  const { opened, counted } = box.value;
  const { election, trusteeship } = opened;
  if (election.fingerprint !== witnessed.fingerprint) {
    return refuse({ code: "another-election", expected: witnessed.fingerprint, found: election.fingerprint });
  }
  const { num_tallied, encrypted_tally } = counted.sized;
  if (num_tallied !== witnessed.counted) {
    return refuse({ code: "another-number-of-ballots", expected: witnessed.counted, found: num_tallied });
  }
  const before = witnessed.decryptedBefore;
  if (before !== undefined && before !== encrypted_tally) {
    return refuse({ code: "another-tally", expected: before, found: encrypted_tally });
  }
  const publicKey = publicHalf(election.algebra, key);
  const owners = trusteeship.keys.flatMap((held, at) => (held === publicKey ? at + 1 : []));
  // In a group of which one is enough all members hold the same key: the first who has not decrypted yet.
  const owner = owners.find((one) => !counted.decryptions.has(one)) ?? owners[0];
  if (owner === undefined) return refuse({ code: "key-of-no-trustee" });
  const decryption = decryptTally(election, { tally: counted.tally, key });
  return ok({ owner, decryption, tally: encrypted_tally });
}

/** Appends one trustee's part after checking it: the bytes to append. */
export function addDecryption(
  bytes: Uint8Array,
  { platform, part }: { platform: Platform; part: Pick<TrusteePart, "owner" | "decryption"> },
): Result<Uint8Array, BallotRefusal> {
  const box = openTalliedBox(bytes, platform);
  if (!box.ok) return box;
  const { opened, counted } = box.value;
  const event = opened.archive.end.height;
  const { owner, decryption } = part;
  const { tally, decryptions } = counted;
  const fault = decryptionFault(opened, { tally, decryptions, event, owner, decryption });
  return fault ? refuse(fault) : ok(appendDecryption(opened.archive.end, part).bytes);
}

/** Combines the decryptions into the result: the bytes to append, and the result itself. */
export function finishElection(
  bytes: Uint8Array,
  platform: Platform,
): Result<{ readonly bytes: Uint8Array; readonly result: ElectionResult }, BallotRefusal> {
  const box = openTalliedBox(bytes, platform);
  if (!box.ok) return box;
  const { opened, counted } = box.value;
  const { election, trusteeship, archive } = opened;
  const missing = missingHolder(trusteeship, counted.decryptions);
  if (missing) {
    const present = missing.owners.filter((owner) => counted.decryptions.has(owner)).length;
    return refuse({ code: "too-few-decryptions", present, needed: missing.threshold ?? 1 });
  }
  const { tally, decryptions, sized } = counted;
  const masksOff = openTally(election.algebra, { tally, trusteeship, decryptions });
  const result = decodeResult(election, { opened: masksOff, totalWeight: sized.total_weight });
  // Every ballot and factor is proved by now, so only a list of impossible weights leads here.
  if (!result) return refuse({ code: "result-wrong", event: archive.end.height });
  return ok({ bytes: appendResult(archive.end, result).bytes, result });
}

/** An archive verified up to its tally, with no result yet. */
function openTalliedBox(
  bytes: Uint8Array,
  platform: Platform,
): Result<{ readonly opened: OpenedArchive; readonly counted: Counted }, BallotRefusal> {
  const opened = openArchive(bytes, platform);
  if (!opened.ok) return opened;
  const shuffled = opened.value.election.parameters.questions.some(isShuffled);
  if (!mayFollow(lastEvent(opened.value), shuffled).includes("PartialDecryption"))
    return refuse({ code: "box-not-tallied" });
  const ballots = checkBallots(opened.value, { from: 0, to: opened.value.ballots.length });
  if (!ballots.ok) return ballots;
  const counted = checkAfterVoting(opened.value, ballots.value);
  return counted.ok ? ok({ opened: opened.value, counted: counted.value }) : counted;
}

const lastEvent = ({ archive }: OpenedArchive): EventType => archive.entries.at(-1)!.event.type;
