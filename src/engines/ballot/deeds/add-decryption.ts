import { ok, refuse, type Result } from "../../../basics/result.ts";
import { appendDecryption } from "../archive/write.ts";
import type { Platform } from "../platform.ts";
import type { BallotRefusal } from "../refusals.ts";
import { decryptionFault } from "../verify/after-voting.ts";
import type { TrusteePart } from "./decrypt-archive.ts";
import { openTalliedBox } from "./tallied-box.ts";

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
