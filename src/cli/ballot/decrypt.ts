import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { ok, refuse, type Result } from "../../basics/result.ts";
import {
  addDecryption,
  canonical,
  channelKeys,
  decryptArchive,
  openDecryptionKey,
  type Scalar,
  type Secret,
  seal,
} from "../../engines/ballot/index.ts";
import { appendBytes, readBytes, readJson, readTrimmed, writePublic } from "./files.ts";
import { algebra, platform } from "./platform.ts";
import type { CliRefusal } from "./refusals.ts";
import { commandOf, type Given } from "./verb.ts";

const privateKeySchema = z
  .string()
  .regex(/^\d{1,617}$/)
  .transform((digits) => BigInt(digits));

/** A trustee opens the whole tally of the election that was announced, and no other. */
export const decrypt = commandOf({
  name: "ballot decrypt",
  summary: { vi: "Người giữ khoá giải mã tổng phiếu", en: "A trustee decrypts the tally" },
  usage:
    "FILE.bel (--privkey ID.privkey | --key ID.key --decryption-key ID.dkey) --fingerprint F --ballots N [--append]   > ID.json",
  files: 1,
  values: ["privkey", "key", "decryption-key", "fingerprint", "ballots"],
  flags: ["append"],
  required: ["fingerprint", "ballots"],
  run: (given, io) => {
    const path = given.files[0]!;
    const bytes = readBytes(path);
    if (!bytes.ok) return bytes;
    const key = keyOf(given);
    if (!key.ok) return key;
    const fingerprint = given.text("fingerprint")!;
    const memory = memoryOf(given, fingerprint);
    const part = decryptArchive(bytes.value, {
      platform,
      key: key.value,
      witnessed: {
        fingerprint,
        counted: given.number("ballots") ?? -1,
        ...(memory.decryptedBefore === undefined ? {} : { decryptedBefore: memory.decryptedBefore }),
      },
    });
    if (!part.ok) return part;
    if (memory.decryptedBefore === undefined) writePublic(memory.file, part.value.tally);
    if (given.flag("append")) {
      const added = addDecryption(bytes.value, { platform, part: part.value });
      if (!added.ok) return added;
      appendBytes(path, added.value);
    } else {
      io.out(canonical(part.value.decryption));
    }
    io.err(io.lang === "vi" ? `Người giữ khoá thứ ${part.value.owner}` : `Trustee ${part.value.owner}`);
    return ok(undefined);
  },
});

function keyOf(given: Given): Result<Secret<Scalar>, CliRefusal> {
  const privkey = given.text("privkey");
  if (privkey !== undefined) {
    const number = readJson(privkey, privateKeySchema);
    return number.ok ? ok(seal(algebra.scalar(number.value))) : number;
  }
  const [seedFile, storedFile] = [given.text("key"), given.text("decryption-key")];
  if (seedFile === undefined || storedFile === undefined) {
    return refuse({ code: "wrongly-called", usage: `${decrypt.name} ${decrypt.usage}` });
  }
  const seed = readTrimmed(seedFile);
  if (!seed.ok) return seed;
  const stored = readTrimmed(storedFile);
  if (!stored.ok) return stored;
  const key = openDecryptionKey(algebra, { keys: channelKeys(algebra, seal(seed.value)), stored: stored.value });
  return key ? ok(key) : refuse({ code: "key-of-no-trustee" });
}

/**
 * What this trustee decrypted before in this election is noted beside the key: two tallies that differ by one ballot
 * would reveal it.
 */
function memoryOf(given: Given, fingerprint: string): { readonly file: string; readonly decryptedBefore?: string } {
  const file = `${given.text("privkey") ?? given.text("key")}.${fingerprint.replace(/[+/]/g, "_").slice(0, 12)}.decrypted`;
  return existsSync(file) ? { file, decryptedBefore: readFileSync(file, "utf8").trim() } : { file };
}
