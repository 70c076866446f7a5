import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/**
 * A backup is gzip'd lines of JSON: a header, then for each table a line that names it and one line a row, and a last
 * line with the hash of everything before it. It is no dump of one PostgreSQL version, so it can be restored on either
 * database and on a later version of the program.
 */
export interface Header {
  readonly format: "thidua-backup";
  readonly version: 1;
  readonly madeAt: string;
  /** Migrations applied to the database when it was made; restoring starts from exactly these. */
  readonly migrations: readonly string[];
}

export type Line = { readonly kind: "table"; readonly name: string } | { readonly kind: "row"; readonly json: string };

/** A backup that cannot be used, said in both languages. */
export class BackupRefused extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(words: { readonly vi: string; readonly en: string }) {
    super(words.en);
    this.vi = words.vi;
    this.en = words.en;
  }
}

const notABackup = {
  vi: "Tệp không phải bản sao lưu của thidua hoặc đã hỏng. Dữ liệu hiện có không bị đụng tới; đề nghị dùng bản sao lưu khác.",
  en: "the file is no thidua backup or is damaged; existing data is untouched, use another backup",
};

/**
 * Reads a backup line by line.
 *
 * @throws BackupRefused when it is something else, damaged, or cut off before its end
 */
export async function* readBackup(file: string): AsyncGenerator<Header | Line> {
  const hash = createHash("sha256");
  let ended = false;
  let first = true;
  try {
    const source = createReadStream(file);
    const plain = source.pipe(createGunzip());
    source.once("error", (error) => plain.destroy(error)); // pipe() passes bytes on, not faults
    const lines = createInterface({ input: plain, crlfDelay: Infinity });
    for await (const text of lines) {
      if (ended) throw new BackupRefused(notABackup);
      const mark = text.slice(0, 2);
      if (mark === "E ") {
        if (text.slice(2) !== hash.digest("hex")) throw new BackupRefused(notABackup);
        ended = true;
        continue;
      }
      hash.update(`${text}\n`);
      if (first) yield readHeader(text);
      else yield mark === "T " ? { kind: "table", name: text.slice(2) } : { kind: "row", json: text.slice(2) };
      first = false;
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    const code = (error as { code?: string }).code ?? "";
    if (code === "ENOENT" || code === "EISDIR")
      throw new BackupRefused({ vi: `Không có tệp ${file}.`, en: `there is no file ${file}` });
    throw new BackupRefused(notABackup);
  }
  if (!ended) throw new BackupRefused(notABackup);
}

function readHeader(text: string): Header {
  const header = JSON.parse(text) as Partial<Header>;
  if (header.format !== "thidua-backup" || header.version !== 1 || !Array.isArray(header.migrations))
    throw new BackupRefused(notABackup);
  return header as Header;
}
