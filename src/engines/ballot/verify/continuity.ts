import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { ArchiveRefusal } from "../refusals.ts";

/**
 * Whether an archive only grew since an earlier copy: the copy must be its beginning, byte for byte.
 *
 * This alone uncovers a history that was rewritten and hashed anew; one archive by itself cannot.
 */
export function continues(
  later: Uint8Array,
  { earlier }: { earlier: Uint8Array },
): Result<{ readonly grownBytes: number }, ArchiveRefusal> {
  const differing = earlier.findIndex((byte, at) => byte !== later[at]);
  return differing >= 0
    ? refuse({ code: "not-a-continuation", byte: differing })
    : ok({ grownBytes: later.length - earlier.length });
}
