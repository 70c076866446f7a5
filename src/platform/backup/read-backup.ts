import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { BackupRefused, Header, notABackup } from "./format.ts";

export type Line =
  | { readonly kind: "header"; readonly header: Header }
  | { readonly kind: "table"; readonly name: string }
  | { readonly kind: "row"; readonly json: string };

/** Bytes of one line: several times the longest that any deed can store. */
export const longestLine = 2 ** 26;

/** Bytes that a file may unfold into: real backups grow 5 to 20 times, a gzip bomb a thousand times. */
export const mostUnfolded = (size: number): number => 2 ** 26 + 250 * size;

/**
 * Reads a backup line by line, in bounded memory, and trusts nothing of it: what a line names is checked by who uses it.
 *
 * @throws BackupRefused when it is something else, damaged, unfolds without end, or is cut off before its end
 */
export async function* readBackup(file: string): AsyncGenerator<Line> {
  const hash = createHash("sha256");
  let state: "start" | "tables" | "rows" | "ended" = "start";
  try {
    for await (const bytes of linesOf(file)) {
      if (state === "ended") throw new BackupRefused(notABackup);
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
      const mark = text.slice(0, 2);
      if (state !== "start" && mark === "E ") {
        if (text.slice(2) !== hash.digest("hex")) throw new BackupRefused(notABackup);
        state = "ended";
        continue;
      }
      hash.update(bytes).update("\n");
      if (state === "start") {
        yield { kind: "header", header: readHeader(text) };
        state = "tables";
      } else if (mark === "T ") {
        yield { kind: "table", name: text.slice(2) };
        state = "rows";
      } else if (mark === "R " && state === "rows") yield { kind: "row", json: text.slice(2) };
      else throw new BackupRefused(notABackup);
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    const code = (error as { code?: string }).code ?? "";
    if (code === "ENOENT" || code === "EISDIR")
      throw new BackupRefused({ vi: `Không có tệp ${file}.`, en: `there is no file ${file}` });
    throw new BackupRefused(notABackup);
  }
  if (state !== "ended") throw new BackupRefused(notABackup);
}

/** The header alone: what a restore must know before it reads the rest. */
export async function readHeaderOf(file: string): Promise<Header> {
  for await (const line of readBackup(file)) if (line.kind === "header") return line.header;
  throw new BackupRefused(notABackup);
}

function readHeader(text: string): Header {
  const header = Header.parse(JSON.parse(text));
  // Each once and in their order, as they were applied.
  if (header.migrations.some((name, at) => at > 0 && name <= header.migrations[at - 1]!))
    throw new BackupRefused(notABackup);
  return header;
}

/** Split at line feeds and nothing else: a text may hold any other separator, such as U+2028. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let left = mostUnfolded((await stat(file)).size);
  const source = createReadStream(file);
  const plain = source.pipe(createGunzip());
  source.once("error", (error) => plain.destroy(error)); // pipe() passes bytes on, not faults
  let begun: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longestLine) throw new BackupRefused(notABackup);
    begun.push(part);
  };
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      left -= chunk.length;
      if (left < 0) throw new BackupRefused(notABackup);
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        keep(chunk.subarray(from, end));
        yield Buffer.concat(begun);
        begun = [];
        length = 0;
        from = end + 1;
      }
      if (from < chunk.length) keep(chunk.subarray(from));
    }
    if (length > 0) yield Buffer.concat(begun);
  } finally {
    plain.destroy();
    source.destroy();
  }
}
