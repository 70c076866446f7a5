import { z } from "zod";
import { ok, refuse } from "../../basics/result.ts";
import { appendBallot, openArchive, readCredential, sealBallot } from "../../engines/ballot/index.ts";
import { appendBytes, readBytes, readJson, readTrimmed } from "./files.ts";
import { platform } from "./platform.ts";
import { commandOf } from "./verb.ts";

const choicesSchema = z.array(z.array(z.number().int()));

/** A voter encrypts a ballot on the own machine; with --append it goes straight into the box. */
export const vote = commandOf({
  name: "ballot vote",
  summary: { vi: "Mã hoá một lá phiếu", en: "Encrypt a ballot" },
  usage: "FILE.bel --credential FILE --choices FILE [--append]   > ballot.json",
  files: 1,
  values: ["credential", "choices"],
  flags: ["append"],
  required: ["credential", "choices"],
  run: (given, io) => {
    const [path, credentialFile] = [given.files[0]!, given.text("credential")!];
    const bytes = readBytes(path);
    if (!bytes.ok) return bytes;
    const typed = readTrimmed(credentialFile);
    if (!typed.ok) return typed;
    const credential = readCredential(typed.value);
    if (!credential) return refuse({ code: "credential-mistyped", path: credentialFile });
    const choices = readJson(given.text("choices")!, choicesSchema);
    if (!choices.ok) return choices;
    const opened = openArchive(bytes.value, platform);
    if (!opened.ok) return opened;
    const { election, archive } = opened.value;
    const sealed = sealBallot(election, { credential, choices: choices.value });
    if (!sealed.ok) return sealed;
    if (given.flag("append")) {
      const last = archive.entries.at(-1)!.event;
      if (last.type !== "Setup" && last.type !== "Ballot") {
        return refuse({ code: "event-out-of-order", event: archive.end.height, type: "Ballot", after: last.type });
      }
      appendBytes(path, appendBallot(archive.end, sealed.value.line).bytes);
    } else {
      io.out(sealed.value.line);
    }
    io.err(io.lang === "vi" ? `Mã theo dõi phiếu: ${sealed.value.tracker}` : `Ballot tracker: ${sealed.value.tracker}`);
    return ok(undefined);
  },
});
