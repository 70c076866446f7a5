import { ok, refuse } from "../../basics/result.ts";
import { appendBallot, checkBallot, hexDigest, openArchive, trackerOf } from "../../engines/ballot/index.ts";
import { appendBytes, readBytes, readTrimmed } from "./files.ts";
import { platform } from "./platform.ts";
import { commandOf } from "./verb.ts";

/** Whoever keeps the box checks a ballot completely and appends it. */
export const add = commandOf({
  name: "ballot add",
  summary: { vi: "Kiểm tra một lá phiếu và bỏ vào hòm", en: "Check a ballot and put it into the box" },
  usage: "FILE.bel --ballot ballot.json",
  files: 1,
  values: ["ballot"],
  required: ["ballot"],
  run: (given, io) => {
    const path = given.files[0]!;
    const bytes = readBytes(path);
    if (!bytes.ok) return bytes;
    const line = readTrimmed(given.text("ballot")!);
    if (!line.ok) return line;
    const opened = openArchive(bytes.value, platform);
    if (!opened.ok) return opened;
    const { election, roll, archive, ballots } = opened.value;
    const last = archive.entries.at(-1)!.event;
    if (last.type !== "Setup" && last.type !== "Ballot") {
      return refuse({ code: "event-out-of-order", event: archive.end.height, type: "Ballot", after: last.type });
    }
    const first = ballots.findIndex(({ event }) => event.payload === hexDigest(line.value));
    if (first >= 0) return refuse({ code: "ballot-repeated", first: first + 1 });
    const checked = checkBallot(election, { roll, line: line.value });
    if (!checked.ok) return checked;
    appendBytes(path, appendBallot(archive.end, line.value).bytes);
    io.out(trackerOf(line.value));
    return ok(undefined);
  },
});
