import { join } from "node:path";
import { ok, refuse } from "../../basics/result.ts";
import {
  canonical,
  fingerprintOf,
  issueCredentials,
  newElectionId,
  writeCredentials,
} from "../../engines/ballot/index.ts";
import { alreadyThere, readTrimmed, writePublic, writeSecretLines } from "./files.ts";
import { algebra, platform } from "./platform.ts";
import { commandOf, type Given } from "./verb.ts";

/** Name, login and weight of a voter as belenios-tool reads them: "address,login,weight". */
interface VoterLine {
  readonly line: string;
  readonly id: string;
  readonly weight: string;
}

/** The credential authority makes one credential for each voter. */
export const credentials = commandOf({
  name: "ballot credentials",
  summary: { vi: "Tạo mã bỏ phiếu cho từng người", en: "Make the voters' credentials" },
  usage: "(--count N | --voters FILE) [--uuid UUID] [--dir DIR]",
  values: ["count", "voters", "uuid", "dir"],
  run: (given, io) => {
    const voters = votersOf(given);
    if (!voters.ok) return voters;
    const dir = given.text("dir") ?? ".";
    const uuid = given.text("uuid") ?? newElectionId(platform.randomBytes);
    const [secretFile, publicFile] = [join(dir, "private_creds.txt"), join(dir, "public_creds.json")];
    const free = alreadyThere([secretFile, publicFile]);
    if (!free.ok) return free;
    const weights = voters.value.map(({ weight }) => BigInt(weight || 1));
    const issued = issueCredentials(algebra, { uuid, weights });
    if (!issued.ok) return issued;
    const rows = voters.value.map(({ line, id, weight }, at) => ({
      label: line,
      secret: issued.value.credentials[at]!,
      credential: issued.value.voters[at]!.credential,
      text: `${issued.value.voters[at]!.credential},${weight},${id}`,
    }));
    writeSecretLines(secretFile, rows);
    const sorted = rows.toSorted((one, other) => (one.credential < other.credential ? -1 : 1));
    writePublic(publicFile, canonical(sorted.map(({ text }) => text)));
    io.out(uuid);
    const fingerprint = fingerprintOf(writeCredentials(issued.value.voters));
    io.err(
      io.lang === "vi"
        ? `Đã tạo ${rows.length} mã bỏ phiếu. ${secretFile} là bí mật: phát từng mã rồi xoá tệp. Mã xác thực danh sách: ${fingerprint}`
        : `${rows.length} credentials made. ${secretFile} is secret: hand each out, then delete it. Fingerprint of the list: ${fingerprint}`,
    );
    return ok(undefined);
  },
});

function votersOf(given: Given) {
  const [count, path] = [given.number("count"), given.text("voters")];
  if ((count === undefined) === (path === undefined)) {
    return refuse({ code: "wrongly-called", usage: "ballot credentials (--count N | --voters FILE)" });
  }
  if (path === undefined) {
    return ok(
      Array.from({ length: count! }, (_, at): VoterLine => ({ line: `${at + 1}`, id: `${at + 1}`, weight: "" })),
    );
  }
  const text = readTrimmed(path);
  if (!text.ok) return text;
  const lines = text.value.split(/\r?\n/).filter(Boolean);
  const read = lines.map((line): VoterLine => {
    const [address = "", login = "", weight = ""] = line.split(",").map((part) => part.trim());
    return { line: line.trim(), id: login || address, weight };
  });
  const ids = new Set(read.map(({ id }) => id));
  const sound = read.every(({ id, weight }) => /^[^\s,]+$/.test(id) && /^(0|[1-9]\d{0,11})?$/.test(weight));
  if (!sound || ids.size !== read.length) return refuse({ code: "file-malformed", path });
  // Once one voter has a weight, belenios-tool writes one for each.
  const weighted = read.some(({ weight }) => weight !== "");
  return ok(read.map((voter) => ({ ...voter, weight: weighted ? voter.weight || "1" : "" })));
}
