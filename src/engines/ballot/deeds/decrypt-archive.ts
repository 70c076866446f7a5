import { ok, refuse, type Result } from "../../../basics/result.ts";
import { publicHalf } from "../credentials.ts";
import type { Scalar } from "../group.ts";
import type { Platform } from "../platform.ts";
import type { BallotRefusal } from "../refusals.ts";
import type { Secret } from "../secret.ts";
import { type Decryption, decryptTally } from "../tally/decryption.ts";
import { openTalliedBox } from "./tallied-box.ts";

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
