import { ok } from "../../basics/result.ts";
import { closeAndTally } from "../../engines/ballot/index.ts";
import { appendBytes, readBytes } from "./files.ts";
import { platform } from "./platform.ts";
import { commandOf } from "./verb.ts";

/** The organiser closes the box and adds the encrypted ballots up. */
export const tally = commandOf({
  name: "ballot tally",
  summary: { vi: "Khoá hòm phiếu và cộng các phiếu đã mã hoá", en: "Close the box and add up the encrypted ballots" },
  usage: "FILE.bel",
  files: 1,
  run: (given) => {
    const path = given.files[0]!;
    const bytes = readBytes(path);
    if (!bytes.ok) return bytes;
    const added = closeAndTally(bytes.value, platform);
    if (!added.ok) return added;
    appendBytes(path, added.value);
    return ok(undefined);
  },
});
