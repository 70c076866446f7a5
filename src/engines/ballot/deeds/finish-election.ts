import { ok, refuse, type Result } from "../../../basics/result.ts";
import { appendResult } from "../archive/write.ts";
import type { Platform } from "../platform.ts";
import type { BallotRefusal } from "../refusals.ts";
import { missingHolder, openTally } from "../tally/combine.ts";
import { decodeResult, type ElectionResult } from "../tally/result.ts";
import { openTalliedBox } from "./tallied-box.ts";

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
