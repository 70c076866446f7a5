import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ok, refuse, type Result } from "../../basics/result.ts";
import {
  canonical,
  checkTrustees,
  drawUpElection,
  fingerprintOf,
  openArchive,
  startArchive,
  type ThresholdGroup,
  type TrusteeKey,
  templateSchema,
  thresholdGroupSchema,
  trusteeKeySchema,
  writeTrustees,
} from "../../engines/ballot/index.ts";
import { alreadyThere, readJson, readJsonLines, writePublic } from "./files.ts";
import { algebra, platform } from "./platform.ts";
import type { FileRefusal } from "./refusals.ts";
import { commandOf } from "./verb.ts";

/** The organiser joins template, trustees and credentials into an archive with an open box. */
export const setup = commandOf({
  name: "ballot setup",
  summary: { vi: "Lập cuộc bỏ phiếu và mở hòm phiếu", en: "Set up an election and open the box" },
  usage: "--template template.json --uuid UUID [--dir DIR]",
  values: ["template", "uuid", "dir"],
  required: ["template", "uuid"],
  run: (given, io) => {
    const dir = given.text("dir") ?? ".";
    const template = readJson(given.text("template")!, templateSchema);
    if (!template.ok) return template;
    const trustees = trusteesIn(dir);
    if (!trustees.ok) return trustees;
    const checked = checkTrustees(algebra, Buffer.from(trustees.value));
    if (!checked.ok) return checked;
    const uuid = given.text("uuid")!;
    const election = drawUpElection({ template: template.value, uuid, key: checked.value.jointKey });
    if (!election.ok) return election;
    const list = publicListIn(dir);
    if (!list.ok) return list;
    const [electionFile, trusteesFile, archiveFile] = ["election.json", "trustees.json", `${uuid}.bel`].map((name) =>
      join(dir, name),
    ) as [string, string, string];
    const free = alreadyThere([electionFile, trusteesFile, archiveFile]);
    if (!free.ok) return free;
    const texts = { election: election.value, trustees: trustees.value, credentials: list.value };
    const { bytes } = startArchive({ timestamp: Math.floor(Date.now() / 1000), texts });
    const sound = openArchive(bytes, platform);
    if (!sound.ok) return sound;
    writePublic(electionFile, election.value);
    writePublic(trusteesFile, trustees.value);
    writePublic(archiveFile, bytes);
    io.out(archiveFile);
    const fingerprint = fingerprintOf(election.value);
    io.err(io.lang === "vi" ? `Mã xác thực cuộc bỏ phiếu: ${fingerprint}` : `Election fingerprint: ${fingerprint}`);
    return ok(undefined);
  },
});

/** Single trustees from public_keys.jsons, or from all *.pubkey files; a threshold group from threshold.json. */
function trusteesIn(dir: string): Result<string, FileRefusal> {
  const joined = join(dir, "public_keys.jsons");
  const files = existsSync(joined)
    ? [joined]
    : readdirSync(dir)
        .filter((file) => file.endsWith(".pubkey"))
        .sort()
        .map((file) => join(dir, file));
  const singles: TrusteeKey[] = [];
  for (const file of files) {
    const keys = readJsonLines(file, trusteeKeySchema);
    if (!keys.ok) return keys;
    singles.push(...keys.value);
  }
  const groups: ThresholdGroup[] = [];
  const thresholdFile = join(dir, "threshold.json");
  if (existsSync(thresholdFile)) {
    const group = readJson(thresholdFile, thresholdGroupSchema);
    if (!group.ok) return group;
    groups.push(group.value);
  }
  return ok(writeTrustees({ singles, groups }));
}

/** The list of the credential authority without the voters' names, which never enter an archive. */
function publicListIn(dir: string): Result<string, FileRefusal> {
  const path = join(dir, "public_creds.json");
  const lines = readJson(path, z.array(z.string()));
  if (!lines.ok) return lines;
  const stripped = lines.value.map((line) => /^(\d+)(?:,(\d*)(?:,.*)?)?$/.exec(line));
  if (stripped.some((found) => !found)) return refuse({ code: "file-malformed", path });
  return ok(canonical(stripped.map((found) => (found![2] ? `${found![1]},${found![2]}` : found![1]!))));
}
