import { ok } from "../../basics/result.ts";
import { finishElection, writeResult } from "../../engines/ballot/index.ts";
import { appendBytes, readBytes } from "./files.ts";
import { platform } from "./platform.ts";
import { commandOf } from "./verb.ts";

/** The organiser combines the trustees' parts into the result. */
export const finish = commandOf({
  name: "ballot finish",
  summary: { vi: "Ghép các phần giải mã thành kết quả", en: "Combine the decryptions into the result" },
  usage: "FILE.bel",
  files: 1,
  run: (given, io) => {
    const path = given.files[0]!;
    const bytes = readBytes(path);
    if (!bytes.ok) return bytes;
    const finished = finishElection(bytes.value, platform);
    if (!finished.ok) return finished;
    appendBytes(path, finished.value.bytes);
    io.out(writeResult(finished.value.result));
    return ok(undefined);
  },
});
